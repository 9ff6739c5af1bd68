package dev.lastcall.host;

/** The journal cannot be used; nothing may be acknowledged. */
public final class JournalException extends Exception {
    private static final long serialVersionUID = 1L;

    JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
