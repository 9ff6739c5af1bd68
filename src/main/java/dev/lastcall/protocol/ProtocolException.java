package dev.lastcall.protocol;

import java.io.IOException;

/** The other side said something that is not of this protocol; the connection is of no further use. */
public final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    public ProtocolException(String message) {
        super(message);
    }

    public ProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
