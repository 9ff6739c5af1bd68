package dev.lastcall.agent;

/** The desktop's notifications, beside the prompt; callable from any thread. */
public interface Notices {
    void show(PromptView view);

    /** Nothing is asked any more. */
    void withdraw();
}
