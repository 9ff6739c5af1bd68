package dev.lastcall.agent;

/** The window that asks; callable from any thread. */
public interface Prompt {
    void show(PromptView view);

    /** Its user wants to see it. */
    void open();

    /** Nothing is asked any more. */
    void hide();
}
