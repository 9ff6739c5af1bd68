package dev.lastcall.host;

import dev.lastcall.platform.Holder;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.Map;

/**
 * Who has what open, as it was found a moment ago.
 *
 * @param files as they were asked for
 */
record Held(Map<String, List<Holder>> files) {
    static final Held NOTHING = new Held(Map.of());
    /** Of one session or one file, so many lines are enough to know. */
    private static final int MOST = 8;

    Held {
        files = Map.copyOf(files);
    }

    /** Whether it was looked for at all. */
    boolean knows(String file) {
        return files.containsKey(file);
    }

    boolean byNobody(String file) {
        return of(file).isEmpty();
    }

    /** What a session has open of it, in words; empty if nothing. */
    List<String> why(String file, Session session) {
        return of(file).stream()
                .filter(holder -> isOf(session, holder))
                .map(holder -> PlainText.clean("holds " + holder.path() + " in " + holder.program()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Those who have something of it open and cannot be asked here. */
    List<Beyond> beyond(List<Session> sessions) {
        return files.values().stream()
                .flatMap(List::stream)
                .filter(holder -> sessions.stream().noneMatch(session -> isOf(session, holder)))
                .map(holder -> beyond(holder, sessions))
                .distinct()
                .limit(MOST * MOST)
                .toList();
    }

    private List<Holder> of(String file) {
        return files.getOrDefault(file, List.of());
    }

    private static boolean isOf(Session session, Holder holder) {
        return switch (holder) {
            case Holder.InSession in -> in.session().equals(session.key().id());
            case Holder.OfUser of -> of.account().equals(session.account());
            case Holder.OfSystem system -> false;
            case Holder.Afar afar -> false;
        };
    }

    private static Beyond beyond(Holder holder, List<Session> sessions) {
        return switch (holder) {
            case Holder.InSession in -> beyond("somebody in session " + in.session(), "", in, List.of());
            case Holder.OfUser of -> beyond("account " + of.account(), "", of, List.of());
            case Holder.OfSystem system -> beyond("", "", system, List.of());
            case Holder.Afar afar -> beyond(afar.user(), afar.computer(), afar, here(afar.user(), sessions));
        };
    }

    private static Beyond beyond(String user, String computer, Holder holder, List<String> here) {
        return new Beyond(
                PlainText.clean(user),
                PlainText.clean(computer),
                PlainText.clean(holder.program()),
                PlainText.clean(holder.path()),
                here);
    }

    private static List<String> here(String user, List<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.user().equals(user))
                .map(session -> session.key().id())
                .toList();
    }
}
