package dev.lastcall.platform.linux.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which session a process belongs to, as the kernel has it in its control group; a process cannot choose that itself. */
public final class ControlGroup {
    /** Only slices stand above a session; a user may make groups of any name, but below a service of their own. */
    private static final Pattern SESSION =
            Pattern.compile("(?m):(?:/\\.\\.)*(?:/[^/:]+\\.slice)+/session-([^/]+)\\.scope");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?m):(?:/\\.\\.)*(?:/[^/:]+\\.slice)+/user@(\\d{1,10})\\.service");

    private ControlGroup() {}

    /** The session of a process; empty for one that a service runs, or that is gone. */
    public static Optional<String> session(long pid) {
        try {
            return session(Files.readString(Path.of("/proc/" + pid + "/cgroup")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The session, from <a href="https://man7.org/linux/man-pages/man7/cgroups.7.html">/proc/pid/cgroup</a>. */
    public static Optional<String> session(String text) {
        return first(SESSION, text);
    }

    /** The account, in decimal, whose service manager runs a process that belongs to no session; from the same text. */
    public static Optional<String> account(String text) {
        return first(ACCOUNT, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * Whether a process is of this session. One that was started by the user's service manager belongs to no session: it is taken for one
     * of this session where this is a desktop.
     */
    public static boolean isOurs(long pid) {
        Optional<String> ours = session(ProcessHandle.current().pid());
        Optional<String> its = session(pid);
        return its.equals(ours) || ((its.isEmpty() || ours.isEmpty()) && hasDisplay());
    }

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
