package dev.lastcall.hooks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How one application saves, and closes.
 *
 * @param running the hook concerns a session that runs a program of one of these names
 * @param save the command, as an argument list
 * @param close the command, empty where there is none
 * @param timeout how long either may take
 * @param file where it is written
 */
public record Hook(
        String name,
        List<String> running,
        List<String> save,
        List<String> close,
        Duration timeout,
        Path file,
        Origin origin) {
    public Hook {
        running = List.copyOf(running);
        save = List.copyOf(save);
        close = List.copyOf(close);
    }

    /** Whose hook it is. */
    public enum Origin {
        /** The administrator's or a package's; users cannot replace or disable it. */
        SYSTEM,
        USER
    }

    boolean concerns(Set<String> programs) {
        return running.stream().anyMatch(programs::contains);
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    boolean isFiledAs(Path fileName) {
        return file.endsWith(fileName);
    }
}
