package dev.lastcall.agent;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import dev.lastcall.wording.Phrase;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches a desktop that was asked to log out, until it has or nobody waits for it any more. For the farewell's thread, except
 * {@link #end}.
 */
final class Standstill {
    private static final System.Logger LOG = System.getLogger(Standstill.class.getName());

    private final Means means;
    private final Mailbox mailbox;
    private final Pace pace;
    private final CountDownLatch over = new CountDownLatch(1);
    private Hindrance hindrance = new Hindrance(List.of());
    private List<Phrase> seen = List.of();
    private List<Phrase> told = List.of();

    Standstill(Means means, Mailbox mailbox, Pace pace) {
        this.means = means;
        this.mailbox = mailbox;
        this.pace = pace;
    }

    /** What is open before anything closes. */
    void look() {
        try {
            hindrance = new Hindrance(means.programs().get().windows());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "It is not known what is open", e);
        }
    }

    /** Most desktops are gone before the first look. */
    void watch() {
        try {
            Programs programs = means.programs().get();
            while (!over.await(2 * pace.tick().toMillis(), TimeUnit.MILLISECONDS)) {
                tellOf(hindrance.seenBy(programs));
            }
        } catch (InterruptedException e) {
            end();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, "It is not known who stands in the way", e);
        }
    }

    void end() {
        over.countDown();
    }

    /** Who objects may have work to lose, and the host decides when there is no more waiting. */
    private void keepWaiting() {
        try {
            means.desktop().get().keepWaiting();
        } catch (PlatformException e) {
            LOG.log(System.Logger.Level.WARNING, "The desktop may go on by itself", e);
        }
    }

    /** Programs come and go while a session ends: only what stands there twice is in the way. */
    private void tellOf(List<Phrase> now) {
        boolean stands = now.equals(seen);
        seen = now;
        if (stands && !now.equals(told)) {
            told = now;
            keepWaiting();
            mailbox.post(story -> story.hindered(now));
        }
    }
}
