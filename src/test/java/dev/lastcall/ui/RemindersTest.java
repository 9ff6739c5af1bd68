package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A prompt that the user has closed")
class RemindersTest {
    private static final Instant END = Views.NOW.plusSeconds(3600);

    @ParameterizedTest(name = "{0} minutes")
    @DisplayName("comes back before the end, at")
    @ValueSource(ints = {10, 5, 2, 1})
    void moments(int minutes) {
        Instant moment = END.minusSeconds(60L * minutes);

        assertThat(Reminders.between(moment.minusMillis(250), moment, END)).isTrue();
        assertThat(Reminders.between(moment, moment.plusMillis(250), END)).isFalse();
        assertThat(Reminders.between(moment.minusSeconds(2), moment.minusSeconds(1), END))
                .isFalse();
    }

    @Test
    @DisplayName("comes back once after a sleep that skipped several of these moments")
    void afterSleep() {
        assertThat(Reminders.between(END.minusSeconds(3000), END.minusSeconds(90), END))
                .isTrue();
        assertThat(Reminders.between(END.minusSeconds(90), END.minusSeconds(89), END))
                .isFalse();
    }

    @Test
    @DisplayName("stays visible in the last minute, while there is something to answer")
    void lastMinute() {
        PromptView asked = Views.asked(END);

        assertThat(Reminders.mustStay(asked, END.minusSeconds(61))).isFalse();
        assertThat(Reminders.mustStay(asked, END.minusSeconds(60))).isTrue();
        assertThat(Reminders.mustStay(Views.named("signing-out"), END)).isFalse();
    }

    @Test
    @DisplayName("comes back for news: another phase, another request, an earlier deadline; not for a postponement")
    void news() {
        PromptView asked = Views.asked(END);

        assertThat(Reminders.isNews(asked, asked)).isFalse();
        assertThat(Reminders.isNews(asked, Views.asked(END.minusSeconds(1)))).isTrue();
        assertThat(Reminders.isNews(asked, Views.held(END, false))).isTrue();
        assertThat(Reminders.isNews(asked, Views.postponed(END.plusSeconds(900))))
                .isFalse();
    }
}
