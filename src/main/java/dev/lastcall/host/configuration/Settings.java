package dev.lastcall.host.configuration;

import dev.lastcall.request.BadTextException;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.util.Optional;

/** Where the administrator's settings are read from; what cannot be used is named with its place, and counts as not there. */
interface Settings {
    <T> Optional<T> read(String key, Reading<T> reading);

    default Duration duration(String key, Duration otherwise) {
        return read(key, TimeText::parseDuration).orElse(otherwise);
    }

    interface Reading<T> {
        T read(String text) throws BadTextException;
    }
}
