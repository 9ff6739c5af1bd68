package dev.lastcall.platform.linux.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One control group, see <a href="https://docs.kernel.org/admin-guide/cgroup-v2.html">cgroup v2</a>; where version 1 is mounted too, its files
 * stand in folders of their own.
 *
 * @param name its path below the root
 */
record Group(Path root, String name) {
    private static final long MICRO = 1000;
    /** A user can make groups within groups of the own service manager. */
    private static final int DEEPEST = 12;

    private static final int MOST = 5000;

    Measured measured(Path proc) {
        Optional<List<String>> processes = processes();
        return new Measured(
                cpu(),
                Stream.of(
                                memory("", "memory.current", "inactive_file"),
                                memory("memory", "memory.usage_in_bytes", "total_inactive_file"))
                        .filter(OptionalLong::isPresent)
                        .findFirst()
                        .orElseGet(() -> processes
                                .map(pids -> ProcessMemory.of(proc, pids))
                                .orElse(OptionalLong.empty())),
                processes.map(pids -> OptionalInt.of(pids.size())).orElse(OptionalInt.empty()));
    }

    /** Every version of the kernel's own counts this, whether or not a limit is set. */
    private OptionalLong cpu() {
        return Stream.of("", "unified")
                .map(mount -> field(in(mount).resolve("cpu.stat"), "usage_usec"))
                .filter(OptionalLong::isPresent)
                .map(used -> OptionalLong.of(used.getAsLong() * MICRO))
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /** Without the files that were read and would be given up first, when others need the room. */
    private OptionalLong memory(String mount, String file, String spare) {
        OptionalLong used = number(in(mount).resolve(file));
        OptionalLong readOnce = field(in(mount).resolve("memory.stat"), spare);
        return used.isEmpty() ? used : OptionalLong.of(Math.max(0, used.getAsLong() - readOnce.orElse(0)));
    }

    /** Those of the groups within it, too; empty where there is no such group. */
    private Optional<List<String>> processes() {
        return Stream.of("", "unified", "systemd")
                .map(this::in)
                .filter(Files::isDirectory)
                .findFirst()
                .map(group -> {
                    var pids = new ArrayList<String>();
                    collect(group, 0, pids);
                    return pids;
                });
    }

    private static void collect(Path group, int depth, List<String> pids) {
        text(group.resolve("cgroup.procs")).lines().limit(MOST).forEach(pids::add);
        if (depth < DEEPEST && pids.size() < MOST && hasGroups(group)) {
            try (DirectoryStream<Path> within = Files.newDirectoryStream(group, Files::isDirectory)) {
                within.forEach(each -> collect(each, depth + 1, pids));
            } catch (IOException | DirectoryIteratorException e) {
                // it has just ended
            }
        }
    }

    /** The kernel counts the links: two, and one for each folder. That saves looking at some forty files. */
    private static boolean hasGroups(Path group) {
        try {
            return (Integer) Files.getAttribute(group, "unix:nlink", LinkOption.NOFOLLOW_LINKS) != 2;
        } catch (IOException e) {
            return false;
        }
    }

    private Path in(String mount) {
        return root.resolve(mount).resolve(name);
    }

    private static OptionalLong number(Path file) {
        return parse(text(file).strip());
    }

    private static OptionalLong field(Path file, String key) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> parse(line.substring(key.length() + 1).strip()))
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong parse(String digits) {
        try {
            return OptionalLong.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException | UncheckedIOException notThere) {
            return "";
        }
    }
}
