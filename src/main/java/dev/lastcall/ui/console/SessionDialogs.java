package dev.lastcall.ui.console;

import dev.lastcall.console.Orders;
import dev.lastcall.console.SessionView;
import java.awt.Window;
import java.util.List;
import javax.swing.JDialog;

/** The dialogs about sessions, each opened for what is chosen at that moment. */
record SessionDialogs(Window owner, SessionWords words, Orders orders) implements SessionActions.Wanted {
    private static final int MOST_NAMES = 6;

    @Override
    public void ask(List<SessionView> sessions) {
        var form = new RequestForm(words, ids(sessions), true);
        Shell.open(owner, words.words(), "console.ask.title", new RequestPanel(words, orders, form));
        form.reason().requestFocusInWindow();
    }

    @Override
    public void message(List<SessionView> sessions) {
        String to =
                words.names(sessions.stream().map(SessionView::user).distinct().toList(), MOST_NAMES);
        Shell.open(
                owner,
                words.words(),
                "console.message.title",
                new MessagePanel(words.words(), to, text -> orders.tell(ids(sessions), text)));
    }

    @Override
    public void lock(List<SessionView> sessions) {
        orders.lock(ids(sessions));
    }

    @Override
    public void disconnect(List<SessionView> sessions) {
        orders.disconnect(ids(sessions));
    }

    @Override
    public void signOut(List<SessionView> sessions) {
        var panel = new SignOutPanel(
                words, sessions, (reason, atOnce, force) -> orders.signOut(ids(sessions), reason, atOnce, force));
        Shell.open(owner, words.words(), "console.sign-out.title", panel);
        panel.harmless().requestFocusInWindow();
    }

    @Override
    public void properties(SessionView session) {
        JDialog dialog =
                Shell.open(owner, words.words(), "console.properties.title", new PropertiesPanel(words, session));
        dialog.setTitle(words.names(List.of(session.user()), 1));
    }

    private static List<String> ids(List<SessionView> sessions) {
        return sessions.stream().map(SessionView::id).toList();
    }
}
