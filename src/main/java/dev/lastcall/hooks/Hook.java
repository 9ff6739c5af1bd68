package dev.lastcall.hooks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How one application saves, and closes.
 *
 * @param running the hook concerns a session that runs a program of one of these names; {@code *} stands for every program that no other hook names
 * @param close the command, empty where there is none
 * @param timeout how long either may take
 * @param file where it is written
 */
public record Hook(
        String name,
        List<String> running,
        SaveStep save,
        List<String> close,
        Duration timeout,
        Path file,
        Origin origin) {
    private static final String ANY = "*";

    public Hook {
        running = List.copyOf(running);
        close = List.copyOf(close);
    }

    /** Whose hook it is. */
    public enum Origin {
        /** The administrator's or a package's; users cannot replace or disable it. */
        SYSTEM,
        USER
    }

    boolean concerns(Set<String> programs) {
        return isForAnyProgram() || running.stream().anyMatch(programs::contains);
    }

    boolean isForAnyProgram() {
        return running.contains(ANY);
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    boolean isFiledAs(Path fileName) {
        return file.endsWith(fileName);
    }
}
