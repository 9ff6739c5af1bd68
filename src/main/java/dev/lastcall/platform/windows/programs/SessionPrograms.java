package dev.lastcall.platform.windows.programs;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.windows.window.ForeignWindow;
import dev.lastcall.platform.windows.window.ProgramWindow;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The programs of one's own session. Their names are the same in upper and lower case. */
public final class SessionPrograms implements Programs {
    private static final String ENDING = ".exe";

    private final ProductNames products = new ProductNames();

    @Override
    public Set<String> running() throws PlatformException {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        SessionProcess.all().forEach(process -> names.add(process.name()));
        return Collections.unmodifiableSortedSet(names);
    }

    @Override
    public List<Window> windows() {
        Map<Long, String> files = files();
        return ProgramWindow.all().stream()
                .filter(window ->
                        window.window().pid() != ProcessHandle.current().pid())
                .map(window -> told(window, files))
                .toList();
    }

    @Override
    public List<Inhibitor> inhibitors() {
        Map<Long, String> files = files();
        return ForeignWindow.onDesktop().stream()
                .filter(window -> window.pid() != ProcessHandle.current().pid())
                .flatMap(window ->
                        BlockReason.of(window).map(reason -> new Inhibitor(name(window, files), reason)).stream())
                .toList();
    }

    private Window told(ProgramWindow shown, Map<Long, String> files) {
        ForeignWindow window = shown.window();
        String program = program(window, files);
        return new Window(window.id(), program, products.name(window.pid(), program), shown.title(), shown.isDialog());
    }

    private String name(ForeignWindow window, Map<Long, String> files) {
        return products.name(window.pid(), program(window, files));
    }

    private static String program(ForeignWindow window, Map<Long, String> files) {
        return withoutEnding(files.getOrDefault(window.pid(), ""));
    }

    static String withoutEnding(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? file.substring(0, file.length() - ENDING.length())
                : file;
    }

    /** The processes' files, as far as they can be told. */
    private static Map<Long, String> files() {
        try {
            return SessionProcess.all().stream()
                    .collect(Collectors.toMap(SessionProcess::pid, SessionProcess::name, (one, other) -> one));
        } catch (PlatformException e) {
            return Map.of();
        }
    }
}
