package dev.lastcall.platform.linux.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * The memory of processes where their control group keeps no account: the proportional share of each, in which what several processes have in
 * common is divided among them, see <a href="https://docs.kernel.org/filesystems/proc.html">smaps_rollup</a>.
 */
final class ProcessMemory {
    private static final String SHARE = "Pss:";
    private static final long KIBI = 1024;

    private ProcessMemory() {}

    /** In bytes; empty where none of them can be read. */
    static OptionalLong of(Path proc, List<String> pids) {
        return pids.stream()
                .map(pid -> share(proc.resolve(pid).resolve("smaps_rollup")))
                .filter(OptionalLong::isPresent)
                .reduce((one, other) -> OptionalLong.of(one.getAsLong() + other.getAsLong()))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong share(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                    .findFirst();
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty(); // it has ended, or it is not ours to read
        }
    }
}
