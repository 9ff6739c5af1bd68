package dev.lastcall.agent;

import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.Message;
import java.util.Optional;

/** The end of a session, as far as it is the agent's: the desktop is asked to log out. For the story's thread. */
final class Farewell {
    private static final System.Logger LOG = System.getLogger(Farewell.class.getName());

    private final Means means;
    private final Mailbox mailbox;
    private final Rest rest;
    private final Pace pace;
    private Optional<Standstill> begun = Optional.empty();

    Farewell(Means means, Mailbox mailbox, Rest rest, Pace pace) {
        this.means = means;
        this.mailbox = mailbox;
        this.rest = rest;
        this.pace = pace;
    }

    /** Begins once, on a thread of its own. A session that only pretends to sign out never reaches its desktop. */
    void begin(boolean pretend) {
        if (begun.isEmpty()) {
            var standstill = new Standstill(means, mailbox, pace);
            begun = Optional.of(standstill);
            Thread.ofPlatform().daemon().name("farewell").start(() -> goodbye(pretend, standstill));
        }
    }

    void forget() {
        begun.ifPresent(Standstill::end);
        begun = Optional.empty();
    }

    private void goodbye(boolean pretend, Standstill standstill) {
        rest.begin();
        standstill.look();
        Optional<Message> toSay = logOut(pretend);
        toSay.ifPresent(message -> mailbox.post(story -> story.farewellSays(message)));
        if (toSay.isEmpty()) {
            standstill.watch();
        }
    }

    private Optional<Message> asked(Desktop.Answer answer) {
        return switch (answer) {
            case ASKED -> Optional.empty();
            case ASKED_AND_MAY_ASK -> {
                rest.end();
                yield Optional.empty();
            }
            case NO_SESSION_MANAGER -> Optional.of(new FromAgent.EndLeader());
        };
    }

    /** What the host must be told of it. */
    private Optional<Message> logOut(boolean pretend) {
        try {
            return pretend
                    ? Optional.of(new FromAgent.EndLeader())
                    : asked(means.desktop().get().logOut());
        } catch (PlatformException | RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "The desktop did not log out", e);
            rest.end();
            return Optional.of(new FromAgent.LogoutFailed("The desktop did not log out: " + e.getMessage()));
        }
    }
}
