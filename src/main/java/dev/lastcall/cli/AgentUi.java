package dev.lastcall.cli;

import java.util.Locale;

/** Where an agent asks its user. */
public enum AgentUi {
    /** In a window where there is a display, otherwise in the terminal. */
    AUTO,
    WINDOW,
    TERMINAL;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
