package dev.lastcall.agent;

import dev.lastcall.platform.Programs;
import dev.lastcall.platform.Programs.Inhibitor;
import dev.lastcall.platform.Programs.Window;
import dev.lastcall.wording.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a session that was to end is still there, told by what has changed since its desktop was asked to log out.
 *
 * @param before the windows of the moment before
 */
record Hindrance(List<Window> before) {
    Hindrance {
        before = List.copyOf(before);
    }

    /** Who stands in the way, and what has closed already, without any window's title; empty where neither is known. */
    List<Phrase> seenBy(Programs programs) {
        List<Window> now = programs.windows();
        var inTheWay = new LinkedHashMap<String, Phrase>();
        programs.inhibitors().forEach(i -> inTheWay.putIfAbsent(i.program(), said(i)));
        asking(now).forEach(name -> inTheWay.putIfAbsent(name, Phrase.of("hindrance.asks", name)));
        var parts = new ArrayList<>(inTheWay.values());
        String closed = closed(now);
        if (!closed.isEmpty()) {
            parts.add(Phrase.of("hindrance.closed", closed));
        }
        return List.copyOf(parts);
    }

    private static Phrase said(Inhibitor inhibitor) {
        return Phrase.of("hindrance.says", inhibitor.program(), inhibitor.reason());
    }

    /** New dialogs; failing these, any. */
    private List<String> asking(List<Window> now) {
        Set<Long> known = before.stream().map(Window::id).collect(Collectors.toSet());
        List<Window> dialogs = now.stream()
                .filter(Window::dialog)
                .filter(w -> !isTheDesktops(w))
                .toList();
        List<Window> fresh =
                dialogs.stream().filter(w -> !known.contains(w.id())).toList();
        return (fresh.isEmpty() ? dialogs : fresh).stream().map(Window::name).toList();
    }

    private String closed(List<Window> now) {
        Set<String> open = now.stream().map(Window::name).collect(Collectors.toSet());
        return before.stream()
                .map(Window::name)
                .filter(name -> !open.contains(name))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The session manager's own dialog lists who stands in the way, and is not itself one of them. */
    private static boolean isTheDesktops(Window window) {
        String program = window.program();
        return program.endsWith("-session") || program.startsWith("ksmserver");
    }
}
