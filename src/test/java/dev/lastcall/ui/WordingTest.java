package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Asking;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The prompt's words")
class WordingTest {
    private final Wording words = Wording.in(Locale.ROOT, ZoneOffset.UTC);

    @Test
    @DisplayName("say who asks, why and until when")
    void asked() {
        PromptView view = Views.asked();

        assertThat(words.heading(view, Views.NOW)).isEqualTo("alice asks you to sign out");
        assertThat(words.quotes(view)).containsExactly("Update at six, it takes ten minutes");
        assertThat(words.until(view, Views.NOW)).isEqualTo("until 18:15");
    }

    @Test
    @DisplayName("show every reason when several ask")
    void several() {
        assertThat(words.quotes(Views.named("asked-several")))
                .containsExactly(
                        "alice: Update at six, it takes ten minutes",
                        "root: The company file must be free for the yearly backup");
    }

    @Test
    @DisplayName("tell the truth about what follows the hold")
    void hold() {
        assertThat(words.explanation(Views.named("held"), Views.NOW)).contains("18:04", "your session stays");
        assertThat(words.explanation(Views.named("held-force"), Views.NOW)).contains("ends at 18:04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asked",
                "asked-last-minute",
                "postponed",
                "saving",
                "held",
                "held-force",
                "signing-out",
                "offline"
            })
    @DisplayName("speak of closing, and never of signing out, where one application is to close")
    void closing(String name) {
        PromptView view = Views.closing(Views.named(name));

        String said = words.heading(view, Views.NOW) + "; " + words.explanation(view, Views.NOW) + "; "
                + words.tooltip(view, Views.NOW) + "; " + words.of(view, "answer.now") + "; "
                + words.of(view, "confirm.question") + "; " + words.of(view, "confirm.yes");

        assertThat(said).containsIgnoringCase("clos").contains("LibreOffice");
        assertThat(said.replace("You stay signed in", ""))
                .doesNotContainIgnoringCase("sign")
                .doesNotContain("session");
    }

    @Test
    @DisplayName("say what each wants, where one wants an application closed and another the session's end")
    void closingAndSigningOut() {
        assertThat(words.quotes(Views.named("asked-close-several")))
                .containsExactly("alice: The licence is needed", "root, to sign out");
        assertThat(words.explanation(Views.named("asked-close-several"), Views.NOW))
                .contains("LibreOffice", "You are asked to sign out later")
                .doesNotContain("You stay signed in");
    }

    @Test
    @DisplayName("promise that nobody is signed out while the host is silent")
    void offline() {
        assertThat(words.explanation(Views.named("offline"), Views.NOW)).contains("18:15", "Nobody will be signed out");
    }

    @Test
    @DisplayName("put the time left first in the tray")
    void tooltip() {
        assertThat(words.tooltip(Views.asked(), Views.NOW))
                .isEqualTo(
                        "13 minutes left, until 18:15. alice asks you to sign out: Update at six, it takes ten minutes");
    }

    @Test
    @DisplayName("use the reader's clock, and name the day when it is another")
    void clock() {
        Wording american = Wording.in(Locale.US, ZoneId.of("America/New_York"));

        assertThat(american.until(Views.asked(), Views.NOW)).isEqualTo("until 1:15 PM");
        assertThat(words.until(Views.asked(Views.NOW.plus(Duration.ofDays(1))), Views.NOW))
                .isEqualTo("until Sun 18:02");
    }

    @Test
    @DisplayName("name a postponement of less than a minute by its seconds")
    void seconds() {
        assertThat(words.length(Duration.ofSeconds(30))).isEqualTo("30 s");
        assertThat(words.length(Duration.ofSeconds(60))).isEqualTo("1 min");
    }

    @Test
    @DisplayName("take what the requester wrote as text, not as a pattern")
    void hostile() {
        List<Asking> asking = List.of(new Asking("a{0}'", "{1,choice,0#x} it's '{0}'\u202e", Optional.empty()));

        PromptView view = Views.asked(asking, Views.NOW.plusSeconds(600), List.of(), 0, false);

        assertThat(words.heading(view, Views.NOW)).isEqualTo("a{0}' asks you to sign out");
        assertThat(words.quotes(view)).containsExactly("{1,choice,0#x} it's '{0}'");
    }
}
