package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.gone;
import static dev.lastcall.countdown.Events.now;
import static dev.lastcall.countdown.Events.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ladder")
class LadderTest {
    private static Course signingOut() {
        return Course.seen(ask("r1").by("10m")).saved("10m");
    }

    private static Course signingOutByForce() {
        return Course.seen(ask("r1").by("10m").forced()).saved("10m");
    }

    private static Rung rung(Course course) {
        return ((State.SigningOut) course.countdown().state()).rung();
    }

    @Test
    @DisplayName("begins with the desktop's own logout, and ends with the session's disappearance")
    void desktop() {
        var course = signingOut();

        assertThat(rung(course)).isEqualTo(Rung.DESKTOP);
        assertThat(course.at("10m30s", gone()).state()).isEqualTo("signed-out");
    }

    @Test
    @DisplayName("has one rung without force: a session that does not end stays")
    void straggler() {
        var course = signingOut();

        assertThat(course.until("10m59s").state()).isEqualTo("signing-out");
        assertThat(course.until("11m").countdown().state())
                .isEqualTo(new State.Blocked("The session did not end", List.of()));
    }

    @Test
    @DisplayName("stops with the desktop's reason when it refuses")
    void refusedLogout() {
        var course = signingOut().at("10m5s", refused());

        assertThat(course.countdown().state()).isEqualTo(new State.Blocked("Mousepad said no", List.of()));
    }

    @Test
    @DisplayName("goes on rung by rung with force")
    void everyRung() {
        var course = signingOutByForce();

        assertThat(rung(course.until("11m"))).isEqualTo(Rung.KILL);
        assertThat(rung(course.until("11m15s"))).isEqualTo(Rung.TERMINATE);
        assertThat(course.until("11m30s").state()).isEqualTo("blocked");
    }

    @Test
    @DisplayName("goes on at once when the desktop refuses and force is allowed")
    void refusedWithForce() {
        assertThat(rung(signingOutByForce().at("10m5s", refused()))).isEqualTo(Rung.KILL);
    }

    @Test
    @DisplayName("takes a refusal that comes late for what it is")
    void lateRefusal() {
        var course = signingOutByForce().until("11m");

        assertThat(rung(course.at("11m1s", refused()))).isEqualTo(Rung.KILL);
    }

    @Test
    @DisplayName("ends with the name of who stood in the way, where the desktop was kept from logging out")
    void hindered() {
        var course = Course.seen(ask("r1").by("10m"))
                .until("10m")
                .saved("10m1s")
                .at("10m5s", new Event.LogoutHindered("Kate asks something"));

        assertThat(course.until("11m2s").state()).isEqualTo("blocked");
        assertThat(course.until("11m2s").countdown().state())
                .isEqualTo(new State.Blocked("The desktop did not log out: Kate asks something", List.of()));
    }

    @Test
    @DisplayName("tells a session that went by a firmer rung as forced")
    void forced() {
        assertThat(signingOutByForce().at("11m5s", gone()).state()).isEqualTo("forced");
        assertThat(signingOutByForce().at("11m20s", gone()).state()).isEqualTo("forced");
    }

    @Test
    @DisplayName("is not climbed before the deadline: the user who answered now keeps what was granted")
    void notBeforeTheDeadline() {
        var early = Course.seen(ask("r1").by("1h").forced()).at("1m", now()).saved("1m5s");

        assertThat(early.at("1m10s", refused()).state()).isEqualTo("asked");
        assertThat(early.until("59m59s").state()).isEqualTo("asked");
        assertThat(rung(early.saved("1h1s").until("1h1m1s"))).isEqualTo(Rung.KILL);
    }

    @Test
    @DisplayName("ends early too when the session goes after all")
    void goneAfterARefusal() {
        var early =
                Course.seen(ask("r1").by("1h")).at("1m", now()).saved("1m5s").at("1m10s", refused());

        assertThat(early.at("1m20s", gone()).state()).isEqualTo("signed-out");
    }
}
