package dev.lastcall.platform;

/** The operating system did not do what was asked; the message says what was tried, and for whom. */
public final class PlatformException extends Exception {
    private static final long serialVersionUID = 1L;

    public PlatformException(String message) {
        super(message);
    }

    public PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
