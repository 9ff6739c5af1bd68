package dev.lastcall.platform.linux.process;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Processes, each a folder of <a href="https://man7.org/linux/man-pages/man5/proc.5.html">/proc</a> that goes when it ends. */
public final class Processes {
    private Processes() {}

    /** All there are at this moment. */
    public static List<Path> in(Path proc) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(proc, Processes::isProcess)) {
            var processes = new ArrayList<Path>();
            entries.forEach(processes::add);
            return processes;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    public static long id(Path process) {
        return Long.parseLong(process.getFileName().toString());
    }

    /** The uid it runs as; empty for one that has ended. */
    public static OptionalLong account(Path process) {
        try {
            return OptionalLong.of(Integer.toUnsignedLong((Integer) Files.getAttribute(process, "unix:uid")));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static boolean isProcess(Path entry) {
        return entry.getFileName().toString().chars().allMatch(Character::isDigit);
    }
}
