package dev.lastcall.agent;

import dev.lastcall.platform.Attention;
import dev.lastcall.protocol.ToAgent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the prompt may come up now. For the story's thread. */
final class Discretion {
    /** A desktop that takes longer to answer is not waited for. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

    private final Supplier<Attention> made;
    private final Mailbox mailbox;
    private final InstantSource time;
    private final Pace pace;
    private @Nullable Lookout lookout;
    private boolean known;
    private boolean taken;
    private @Nullable Instant wanted;

    Discretion(Supplier<Attention> made, Mailbox mailbox, InstantSource time, Pace pace) {
        this.made = made;
        this.mailbox = mailbox;
        this.time = time;
        this.pace = pace;
    }

    /** For a new countdown; until the first look nothing is known. */
    void begin() {
        end();
        known = false;
        taken = false;
        wanted = null;
        Lookout begun = new Lookout(made, mailbox, pace.glance());
        lookout = begun;
        Thread.ofPlatform().daemon().name("attention").start(begun);
        mailbox.postIn(FIRST_LOOK, story -> story.attentionIsUnknown(begun));
    }

    /** A first look that is under way still counts. */
    void end() {
        if (lookout != null) {
            lookout.end();
        }
    }

    boolean isKnown() {
        return known;
    }

    /** Whether this changes anything. */
    boolean looked(Lookout by, boolean found) {
        boolean news = by == lookout && (!known || taken != found);
        if (news) {
            known = true;
            taken = found;
        }
        return news;
    }

    boolean gaveUp(Lookout on) {
        return !known && looked(on, false);
    }

    /** What the host knows of the session. */
    void hear(ToAgent.Countdown heard) {
        if (isAway(heard)) {
            wanted = null;
        } else if (wanted == null) {
            wanted = time.instant();
        }
    }

    Quiet quiet(ToAgent.Countdown c) {
        Quiet.Why why = isAway(c) ? Quiet.Why.AWAY : taken ? Quiet.Why.BUSY : Quiet.Why.NOTHING;
        return new Quiet(
                why,
                c.quiet().map(ToAgent.Quiet::limit).orElse(Duration.ZERO),
                c.quiet().map(ToAgent.Quiet::last).orElse(Duration.ZERO));
    }

    boolean isHeldBack(PromptView view) {
        Instant now = time.instant();
        return view.isHeldBack(wanted == null ? now : wanted, now);
    }

    static boolean isAway(ToAgent.Countdown c) {
        return c.unseen()
                .filter(why -> why.equals("locked") || why.equals("disconnected") || why.equals("asleep"))
                .isPresent();
    }
}
