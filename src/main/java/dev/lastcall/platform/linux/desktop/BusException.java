package dev.lastcall.platform.linux.desktop;

import java.io.IOException;

/** Somebody on the bus could not or would not, or what came is not D-Bus. */
final class BusException extends IOException {
    private static final long serialVersionUID = 1L;

    BusException(String message) {
        super(message);
    }
}
