package dev.lastcall.platform.linux.cgroup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the kernel accounts to a session's control group, see <a href="https://docs.kernel.org/admin-guide/cgroup-v2.html">cgroup v2</a>. */
public final class SessionMemory {
    private static final Path ROOT = Path.of("/sys/fs/cgroup");

    private SessionMemory() {}

    /** The memory of a session's processes in bytes, 0 if the kernel does not tell. */
    public static long of(String uid, String scope) {
        return of(ROOT, uid, scope);
    }

    static long of(Path root, String uid, String scope) {
        if (scope.isEmpty()) {
            return 0;
        }
        String group = "user.slice/user-" + uid + ".slice/" + scope;
        return List.of(
                        root.resolve(group).resolve("memory.current"),
                        root.resolve("memory").resolve(group).resolve("memory.usage_in_bytes"))
                .stream()
                .mapToLong(SessionMemory::number)
                .filter(bytes -> bytes > 0)
                .findFirst()
                .orElse(0);
    }

    private static long number(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException | NumberFormatException notAccounted) {
            return 0;
        }
    }
}
