package dev.lastcall.platform.linux.programs;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.linux.process.ControlGroup;
import dev.lastcall.platform.linux.process.Processes;
import dev.lastcall.platform.linux.session.Inhibitors;
import dev.lastcall.platform.linux.x11.X11Windows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The programs of one's own session, from <a href="https://man7.org/linux/man-pages/man5/proc.5.html">/proc</a> and the X server. */
public final class ProcPrograms implements Programs {
    private static final Path PROC = Path.of("/proc");

    private final long account;
    private @Nullable DesktopEntries entries;

    public ProcPrograms(long account) {
        this.account = account;
    }

    /** A process of this session, or one that may serve it, and the names it goes by. */
    public record Known(long pid, boolean ownUser, Optional<String> session, Set<String> names) {}

    @Override
    public Set<String> running() throws PlatformException {
        return known(ownSession()).stream()
                .flatMap(process -> process.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The session that this process is in; empty for one that a service runs. */
    public static Optional<String> ownSession() {
        return ControlGroup.session(ProcessHandle.current().pid());
    }

    /** Those that are of a session, or may serve it. */
    public static List<Known> known(Optional<String> session) throws PlatformException {
        OptionalLong self = Processes.account(PROC.resolve("self"));
        try {
            return Processes.in(PROC).stream()
                    .flatMap(process -> known(process, self.equals(Processes.account(process)), session).stream())
                    .toList();
        } catch (IOException e) {
            throw new PlatformException("The running programs cannot be listed", e);
        }
    }

    private static Optional<Known> known(Path process, boolean ownUser, Optional<String> session) {
        Optional<String> its = ControlGroup.session(Processes.id(process));
        return (ownUser ? mayServe(session, its) : isIn(session, its))
                ? Optional.of(new Known(Processes.id(process), ownUser, its, names(process)))
                : Optional.empty();
    }

    @Override
    public List<Window> windows() {
        return System.getenv("DISPLAY") == null ? List.of() : X11Windows.list(entries()::name);
    }

    @Override
    public List<Inhibitor> inhibitors() {
        return new Inhibitors(entries()::name, account).list();
    }

    private synchronized DesktopEntries entries() {
        DesktopEntries read = Optional.ofNullable(entries).orElseGet(DesktopEntries::ofTheSession);
        entries = read;
        return read;
    }

    /** What somebody started as another user, as with sudo, is that person's work too. */
    private static boolean isIn(Optional<String> session, Optional<String> its) {
        return session.isPresent() && its.equals(session);
    }

    /** What D-Bus or systemd starts for a user belongs to no session, so it is taken for part of every one of them. */
    private static boolean mayServe(Optional<String> session, Optional<String> its) {
        return session.isEmpty() || its.isEmpty() || its.equals(session);
    }

    private static Set<String> names(Path process) {
        var names = new HashSet<String>();
        try {
            String line = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
            if (line.isEmpty()) {
                return names; // it has ended, and its parent has not noticed yet
            }
            names.add(Files.readString(process.resolve("comm")).strip());
            addName(line.substring(0, Math.max(line.indexOf('\0'), 0)), names);
            addName(Files.readSymbolicLink(process.resolve("exe")).toString(), names);
        } catch (IOException e) {
            // it has ended meanwhile, or it is a kernel's own
        }
        return names;
    }

    private static void addName(String path, Set<String> names) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }
}
