package dev.lastcall.agent;

import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.protocol.Message;
import java.util.Optional;

/** The end of a session, as far as it is the agent's: the desktop is asked to log out. For the story's thread. */
final class Farewell {
    private static final System.Logger LOG = System.getLogger(Farewell.class.getName());

    private final Means means;
    private final Mailbox mailbox;
    private final Rest rest;
    private boolean begun;

    Farewell(Means means, Mailbox mailbox, Rest rest) {
        this.means = means;
        this.mailbox = mailbox;
        this.rest = rest;
    }

    /** Begins once, on a thread of its own. A session that only pretends to sign out never reaches its desktop. */
    void begin(boolean pretend) {
        if (!begun) {
            begun = true;
            Thread.ofPlatform().daemon().name("farewell").start(() -> {
                rest.begin();
                logOut(pretend).ifPresent(message -> mailbox.post(story -> story.farewellSays(message)));
            });
        }
    }

    void forget() {
        begun = false;
    }

    /** What the host must be told of it. */
    private Optional<Message> logOut(boolean pretend) {
        try {
            return pretend || means.desktop().get().logOut() == Desktop.Answer.NO_SESSION_MANAGER
                    ? Optional.of(new Message.EndLeader())
                    : Optional.empty();
        } catch (PlatformException | RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "The desktop did not log out", e);
            rest.end();
            return Optional.of(new Message.LogoutFailed("The desktop did not log out: " + e.getMessage()));
        }
    }
}
