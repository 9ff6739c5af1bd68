package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.testing.Await;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An agent whose user is in the middle of something")
class AgentQuietTest {
    @TempDir
    Path home;

    private Seat seat;

    @BeforeEach
    void takeASeat() {
        seat = new Seat(home);
        seat.attention.isTakenFromNowOn(true);
    }

    @AfterEach
    void leave() {
        seat.close();
    }

    @Test
    @DisplayName("holds the prompt back, and tells the host; the tray shows it all the same")
    void heldBack() {
        seat.host.say(Countdowns.waiting("not shown yet"));

        seat.host.hears(FromAgent.HeldBack.class);
        assertThat(seat.prompt.last().quiet())
                .isEqualTo(new Quiet(Quiet.Why.BUSY, Duration.ofMinutes(5), Duration.ofMinutes(2)));
        assertThat(seat.prompt.isHidden()).isTrue();
        assertThat(seat.tray.isThere()).isTrue();
        assertThat(seat.host.heard(FromAgent.Shown.class)).isEmpty();
    }

    @Test
    @DisplayName("shows it as soon as that is over")
    void over() {
        seat.host.say(Countdowns.waiting("not shown yet"));
        seat.host.hears(FromAgent.HeldBack.class);
        seat.host.say(Countdowns.waiting("busy"));

        seat.attention.isTakenFromNowOn(false);

        assertThat(seat.host.hears(FromAgent.Shown.class)).isEqualTo(new FromAgent.Shown("window"));
    }

    @Test
    @DisplayName(
            "does not count as seen what shows itself without coming up over anything, until it would have come up")
    void elsewhere() {
        seat.host.say(Countdowns.waiting("not shown yet"));
        seat.host.hears(FromAgent.HeldBack.class);
        seat.prompt.answers().shown("terminal");
        seat.prompt.answers().note("in a talk");
        seat.host.hears(FromUser.Note.class);
        assertThat(seat.host.heard(FromAgent.Shown.class)).isEmpty();

        seat.time.pass(Duration.ofMinutes(5));

        assertThat(seat.host.hears(FromAgent.Shown.class)).isEqualTo(new FromAgent.Shown("terminal"));
    }

    @Test
    @DisplayName("does not count a notification at all, which may have gone before its user looked up")
    void notification() {
        seat.host.say(Countdowns.waiting("not shown yet"));
        seat.host.hears(FromAgent.HeldBack.class);
        seat.prompt.answers().shown("notification");

        seat.attention.isTakenFromNowOn(false);

        assertThat(seat.host.hears(FromAgent.Shown.class)).isEqualTo(new FromAgent.Shown("window"));
    }

    @Test
    @DisplayName("says so only while there is something to show")
    void asked() {
        seat.host.say(Countdowns.asked());

        seat.prompt.shows("that it is quiet", view -> view.quiet().why() == Quiet.Why.BUSY);
        assertThat(seat.host.heard(FromAgent.HeldBack.class)).isEmpty();
    }

    @Test
    @DisplayName("looks no longer when nobody asks any more")
    void looksNoLonger() {
        seat.host.say(Countdowns.asked());
        Await.until("it looks", seat.attention::isLookedAt);

        seat.host.say(new ToAgent.NoCountdown());

        Await.until("it looks no longer", () -> !seat.attention.isLookedAt());
        assertThat(seat.threads()).doesNotContain("attention");
    }
}
