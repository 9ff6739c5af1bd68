package dev.lastcall.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.console.Views;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Situation;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.ui.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody who is asked waits for, in the console,")
class RowWordsTest {
    private static final Instant EARLIER = Views.NOW.minusSeconds(600);

    @Test
    @DisplayName("is said in the reader's language")
    void translated() {
        assertThat(said(Locale.GERMAN, "waiting", "locked")).startsWith("gesperrt, ");
        assertThat(said(Locale.GERMAN, "waiting", "no-agent")).isEqualTo("Agent: nein");
        assertThat(said(Locale.GERMAN, "unsaved", ""))
                .contains("Untitled 1", "bis ")
                .doesNotContain("held");
    }

    @Test
    @DisplayName("is what the host says where there are no words for it")
    void asTheHostSays() {
        assertThat(said(Locale.GERMAN, "waiting", "asleep")).isEqualTo("what the host says");
        assertThat(said(Locale.GERMAN, "signing-out", "")).isEqualTo("what the host says");
    }

    private static String said(Locale language, String state, String reason) {
        var words = new RowWords(new SessionWords(Wording.in(language, ZoneOffset.UTC), new VirtualTime()));
        return words.of(RowColumn.DETAIL, row(state, reason));
    }

    private static RequestRow row(String state, String reason) {
        boolean held = state.equals("unsaved");
        return new RequestRow(
                "r1",
                "2",
                "alice",
                state,
                Optional.empty(),
                List.of(),
                Views.NOW,
                new Message.Postponements(0, 3),
                "",
                true,
                List.of(),
                held ? List.of("Untitled 1 in Mousepad") : List.of(),
                "what the host says",
                Optional.of(new Situation(
                        Optional.of(reason).filter(word -> !word.isEmpty()),
                        EARLIER,
                        held ? Optional.of(Views.NOW) : Optional.empty(),
                        Duration.ofMinutes(2))));
    }
}
