package dev.lastcall.platform;

import java.util.List;

/** The desktop's notifications: one of ours at a time, replaced and withdrawn. Waits for the desktop for a few seconds at most. */
public interface Notifications {
    /** Shows it, in the place of the one before; whether the desktop took it. */
    boolean show(Notice notice, Listener listener);

    /** Whether a click on it is all that it can be answered with: the desktop shows no buttons. */
    boolean isAnsweredByClick();

    /** Whether it is shown in the corner where our prompt stands, and would cover it. */
    default boolean coverPrompt() {
        return false;
    }

    /** Takes the present one away, if there is one. */
    void withdraw();

    /**
     * What is told, as plain text.
     *
     * @param hint said where the desktop shows no buttons
     * @param quiet whether it makes no sound
     * @param urgent whether it stays until it is answered or withdrawn
     * @param passing whether it need not be kept in a list
     */
    record Notice(
            String title,
            String text,
            String hint,
            Pixels picture,
            List<Button> buttons,
            boolean quiet,
            boolean urgent,
            boolean passing) {
        public Notice {
            buttons = List.copyOf(buttons);
        }
    }

    record Button(String key, String text) {}

    /** What becomes of it; told on a thread that must not be kept. */
    interface Listener {
        /** The notice itself was clicked. */
        void opened();

        void pressed(String key);
    }
}
