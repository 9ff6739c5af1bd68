package dev.lastcall.ui.console;

import dev.lastcall.console.SessionView;
import java.util.List;

/** Nothing begins. */
final class NoWish implements SessionActions.Wanted {
    @Override
    public void ask(List<SessionView> sessions) {}

    @Override
    public void message(List<SessionView> sessions) {}

    @Override
    public void lock(List<SessionView> sessions) {}

    @Override
    public void disconnect(List<SessionView> sessions) {}

    @Override
    public void signOut(List<SessionView> sessions) {}

    @Override
    public void properties(SessionView session) {}
}
