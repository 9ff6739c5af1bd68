package dev.lastcall.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.Message.Postponements;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A straggler's row, in words,")
class StragglerTest {
    private static final Instant DEADLINE = Instant.parse("2026-11-21T18:15:00Z");
    private static final Instant SINCE = Instant.parse("2026-11-21T17:55:00Z");
    private static final Instant HELD = Instant.parse("2026-11-21T18:04:00Z");

    @Test
    @DisplayName("names the work that is not saved, and until when it is held")
    void unsaved() {
        var row = row("unsaved", "held", "", "", "Untitled 1 in Mousepad has no name yet");

        assertThat(sentence(row)).isEqualTo("alice: Untitled 1 in Mousepad has no name yet; held until 18:04");
    }

    @Test
    @DisplayName("says since when nobody is there, and what its user gets when back")
    void away() {
        assertThat(sentence(row("waiting", "locked", "locked", "")))
                .isEqualTo("alice: locked since 17:55; gets 2 minutes when back");
        assertThat(sentence(row("waiting", "the computer slept", "asleep", "")))
                .isEqualTo("alice: asleep since 17:55; gets 2 minutes when back");
    }

    @Test
    @DisplayName("says whom the desktop waits for")
    void hindered() {
        assertThat(sentence(row("signing-out", "the desktop waits: Kate asks something", "", "")))
                .isEqualTo("alice: the desktop waits: Kate asks something");
    }

    @Test
    @DisplayName("counts the postponements, and repeats the user's note without what could harm a terminal")
    void postponed() {
        assertThat(sentence(row("postponed", "", "", "on the phone\u001b until 5")))
                .isEqualTo("alice: postponed to 18:15 (2 of 3), \"on the phone until 5\"");
    }

    @Test
    @DisplayName("tells those apart who have seen it and who may not have")
    void asked() {
        assertThat(sentence(row("asked", "", "", "")))
                .isEqualTo("alice: has until 18:15; nobody has confirmed seeing it");
    }

    @Test
    @DisplayName("says why a session stays, and when one has gone")
    void ended() {
        assertThat(sentence(row("blocked", "unsaved work", "", "", "report.odt", "letter.odt")))
                .isEqualTo("alice: stays signed in; unsaved work: report.odt, letter.odt");
        assertThat(sentence(row("signed-out", "", "", ""))).isEqualTo("alice: signed out at 17:55");
    }

    @Test
    @DisplayName("names the programs that are still saving")
    void saving() {
        assertThat(sentence(row("saving", "", "", ""))).isEqualTo("alice: saves; waits for Kate");
    }

    @Test
    @DisplayName("falls back to the host's own words where an earlier version does not say more")
    void earlierHost() {
        var row = row("waiting", "locked", "locked", "");
        var bare = new RequestRow(
                row.request(),
                row.session(),
                row.user(),
                row.state(),
                row.seen(),
                row.surfaces(),
                row.deadline(),
                row.postponements(),
                row.note(),
                row.agent(),
                row.hooks(),
                row.unsaved(),
                row.detail(),
                Optional.empty());

        assertThat(sentence(bare)).isEqualTo("alice: locked");
    }

    private static String sentence(RequestRow row) {
        return new Straggler(row, instant -> instant.toString().substring(11, 16)).sentence();
    }

    private static RequestRow row(String state, String detail, String reason, String note, String... unsaved) {
        return new RequestRow(
                "r1",
                "2",
                "alice",
                state,
                Optional.empty(),
                List.of(),
                DEADLINE,
                new Postponements(2, 3),
                note,
                true,
                List.of(new Outcome("Kate", "running", ""), new Outcome("Geany", "saved", "a.txt")),
                List.of(unsaved),
                detail,
                Optional.of(new Situation(
                        Optional.of(reason).filter(r -> !r.isEmpty()),
                        SINCE,
                        Optional.of(HELD),
                        Duration.ofMinutes(2))));
    }
}
