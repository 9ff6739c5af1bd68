package dev.lastcall.ui.console;

import dev.lastcall.console.SessionView;
import dev.lastcall.ui.Wording;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Action;

/** What can be done with sessions. */
record SessionActions(Action ask, Action message, Action lock, Action disconnect, Action signOut, Action properties) {
    /** What each begins, given what is chosen. */
    interface Wanted {
        void ask(List<SessionView> sessions);

        void message(List<SessionView> sessions);

        void lock(List<SessionView> sessions);

        void disconnect(List<SessionView> sessions);

        void signOut(List<SessionView> sessions);

        void properties(SessionView session);
    }

    static SessionActions of(Wording words, SessionsTable table, Wanted wanted) {
        return new SessionActions(
                with(words, table, "console.ask", wanted::ask),
                with(words, table, "console.message", wanted::message),
                with(words, table, "console.lock", wanted::lock),
                with(words, table, "console.disconnect", wanted::disconnect),
                with(words, table, "console.sign-out", wanted::signOut),
                with(words, table, "console.properties", chosen -> wanted.properties(chosen.getFirst())));
    }

    private static Action with(Wording words, SessionsTable table, String key, Consumer<List<SessionView>> wanted) {
        return Actions.of(words, key, () -> wanted.accept(table.chosen()));
    }

    List<Action> all() {
        return List.of(ask, message, lock, disconnect, signOut, properties);
    }

    /** A request can be for everybody, all else needs somebody who is chosen. */
    void allow(int chosen, boolean administrator) {
        ask.setEnabled(administrator);
        message.setEnabled(administrator && chosen > 0);
        lock.setEnabled(chosen > 0);
        disconnect.setEnabled(chosen > 0);
        signOut.setEnabled(administrator && chosen > 0);
        properties.setEnabled(chosen == 1);
    }
}
