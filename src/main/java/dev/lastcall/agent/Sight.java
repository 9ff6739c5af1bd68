package dev.lastcall.agent;

import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.ToAgent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the host hears of what the user could see. For the story's thread. */
final class Sight {
    /** The one surface that comes up by itself, or does not, as {@link Discretion} says. */
    private static final String WINDOW = "window";

    /** Goes by itself, and is told anew where it was not seen. */
    private static final String NOTIFICATION = "notification";

    private final HostLine host;
    private final Discretion discretion;
    private final Set<String> surfaces = new LinkedHashSet<>();
    private final Set<String> untold = new LinkedHashSet<>();

    Sight(HostLine host, Discretion discretion) {
        this.host = host;
        this.discretion = discretion;
    }

    /** What was seen of an earlier countdown was seen for that one only. */
    void begin() {
        surfaces.clear();
        untold.clear();
    }

    /** What else came up while the user was busy is not counted as seen yet. */
    void shown(String where, PromptView view) {
        boolean unseen = !where.equals(WINDOW) && discretion.isHeldBack(view);
        if (!unseen) {
            host.say(new FromAgent.Shown(where));
        }
        if (!where.equals(NOTIFICATION)) {
            surfaces.add(where);
            if (unseen) {
                untold.add(where);
            }
        }
    }

    /** What stands on the screen may have been out of sight, behind a lock: the host must hear that it still stands. */
    void asked(ToAgent.Countdown heard, PromptView view, boolean news) {
        if (Discretion.isAway(heard)) {
            surfaces.remove(WINDOW); // taken down; it comes up again, and says so
        } else if (news && heard.state().equals("waiting")) {
            List.copyOf(surfaces).forEach(where -> shown(where, view));
        }
        holdBack(heard, view);
    }

    /** The user's attention was looked at again. */
    void looked(ToAgent.Countdown heard, PromptView view) {
        holdBack(heard, view);
        if (!discretion.isHeldBack(view)) {
            untold.forEach(where -> host.say(new FromAgent.Shown(where)));
            untold.clear();
        }
    }

    private void holdBack(ToAgent.Countdown heard, PromptView view) {
        boolean toShow = heard.unseen().filter("not-shown-yet"::equals).isPresent();
        if (toShow && discretion.isKnown() && discretion.isHeldBack(view)) {
            host.say(new FromAgent.HeldBack());
        }
    }
}
