package dev.lastcall.agent;

/** The icon among the desktop's others; callable from any thread. */
public interface Tray {
    void show(PromptView view);

    void remove();
}
