package dev.lastcall.agent;

import dev.lastcall.protocol.ToAgent;
import java.time.Instant;
import java.time.InstantSource;

/** Waits for the moments that nobody announces: the next look during a hold, and the end of a countdown without a host. For the story's thread. */
final class Vigil {
    private final Saving saving;
    private final Mailbox mailbox;
    private final InstantSource time;
    private final Pace pace;
    private boolean begun;
    private boolean savedAlone;
    private Instant lastLook = Instant.MIN;

    Vigil(Saving saving, Mailbox mailbox, InstantSource time, Pace pace) {
        this.saving = saving;
        this.mailbox = mailbox;
        this.time = time;
        this.pace = pace;
    }

    /** Looks at the clock again and again, because clocks jump and computers sleep, for as long as a moment is waited for. */
    void begin() {
        if (!begun) {
            begun = true;
            mailbox.postIn(pace.tick(), Story::momentCame);
        }
    }

    void hostSpoke() {
        savedAlone = false;
    }

    void look(ToAgent.Countdown countdown, boolean online) {
        begun = false;
        switch (Views.phase(countdown, online)) {
            case OFFLINE -> alone(countdown);
            case HELD -> again(countdown);
            case ASKED, POSTPONED -> asked(countdown);
            case SAVING, SIGNING_OUT, STAYS, ENDED -> {}
        }
    }

    /** At the end of the countdown the work is saved, but without the host nobody is signed out. */
    private void alone(ToAgent.Countdown last) {
        if (savedAlone) {
            return;
        }
        if (time.instant().isBefore(last.deadline())) {
            begin();
        } else {
            savedAlone = true;
            saving.again(Saving.Round.forNobody(last));
        }
    }

    /** Its user may close the application that is to close, and nobody tells of that. */
    private void asked(ToAgent.Countdown asked) {
        if (asked.application().isPresent()) {
            if (!time.instant().isBefore(lastLook.plus(pace.lookAgain()))) {
                lastLook = time.instant();
                mailbox.post(Story::lookWhetherItRuns);
            }
            begin();
        }
    }

    private void again(ToAgent.Countdown held) {
        if (!time.instant().isBefore(saving.lastDone().plus(pace.lookAgain()))) {
            saving.again(Saving.Round.of(held));
        }
        begin();
    }
}
