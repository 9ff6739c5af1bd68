package dev.lastcall.platform;

import java.io.IOException;

/** There is no host to talk to. */
public final class NoHostException extends IOException {
    private static final long serialVersionUID = 1L;

    public NoHostException(String message, Throwable cause) {
        super(message, cause);
    }
}
