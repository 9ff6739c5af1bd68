package dev.lastcall.platform.linux.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The device that somebody types into. The kernel notes when something was last read from it, to eight seconds, so that nobody can measure how
 * another types; a program that draws over it, such as tmux, reads what is typed there as well.
 */
final class Terminal {
    private Terminal() {}

    static Optional<Duration> idle(Path device, Instant now) {
        try {
            var read = (FileTime) Files.getAttribute(device, "lastAccessTime", LinkOption.NOFOLLOW_LINKS);
            Duration idle = Duration.between(read.toInstant(), now);
            return Optional.of(idle.isNegative() ? Duration.ZERO : idle);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
