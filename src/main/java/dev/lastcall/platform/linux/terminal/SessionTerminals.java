package dev.lastcall.platform.linux.terminal;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.linux.process.ControlGroup;
import dev.lastcall.platform.linux.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the user of a text session can read something: on its terminal, or where tmux or screen covers that, in the panes that its processes have
 * opened.
 */
final class SessionTerminals {
    /** What they call the process that draws over a terminal. */
    private static final Set<String> COVERS = Set.of("tmux: client", "screen");

    private final Path proc;

    SessionTerminals(Path proc) {
        this.proc = proc;
    }

    /** Device files; the covered one only where there is no other. */
    List<String> of(Session session) {
        if (session.terminal().isEmpty()) {
            return List.of();
        }
        String own = session.terminal().get();
        Map<String, Boolean> covered = new LinkedHashMap<>();
        covered.put(own, false);
        processes(session)
                .forEach(process -> covered.merge(process.terminal(), isCovered(process), Boolean::logicalOr));
        List<String> open = covered.keySet().stream()
                .filter(device -> !covered.getOrDefault(device, false))
                .toList();
        return open.isEmpty() ? List.of(own) : open;
    }

    private List<TerminalProcess> processes(Session session) {
        try {
            return Processes.in(proc).stream()
                    .filter(process -> ControlGroup.session(Processes.id(process))
                            .filter(session.key().id()::equals)
                            .isPresent())
                    .flatMap(process -> read(process).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<TerminalProcess> read(Path process) {
        try {
            return TerminalProcess.parse(Files.readString(process.resolve("stat")));
        } catch (IOException e) {
            return Optional.empty(); // it has ended meanwhile
        }
    }

    private boolean isCovered(TerminalProcess process) {
        try {
            Path name = proc.resolve(Long.toString(process.foreground())).resolve("comm");
            return COVERS.contains(Files.readString(name).strip());
        } catch (IOException e) {
            return false;
        }
    }
}
