package dev.lastcall.request;

/** A text that people typed cannot be read; the message says what was expected, for them. */
public final class BadTextException extends Exception {
    private static final long serialVersionUID = 1L;

    public BadTextException(String text, String expected) {
        super("'" + PlainText.clean(text) + "' cannot be read: expected " + expected);
    }
}
