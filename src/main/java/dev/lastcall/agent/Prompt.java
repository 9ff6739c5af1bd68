package dev.lastcall.agent;

/** The window that asks; callable from any thread. */
public interface Prompt {
    void show(PromptView view);

    /** Nothing is asked any more. */
    void hide();
}
