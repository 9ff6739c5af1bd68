package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Quiet;
import dev.lastcall.agent.Quiet.Why;
import dev.lastcall.ui.Entrance.Move;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A prompt")
class EntranceTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration LAST = Duration.ofMinutes(2);
    private static final Instant START = Views.NOW;
    private static final Instant END = START.plus(Duration.ofHours(1));

    private final Entrance entrance = new Entrance();
    private final PromptView free = Views.asked(END);

    @Test
    @DisplayName("comes up at once where nothing is in the way")
    void atOnce() {
        entrance.news(START);

        assertThat(entrance.look(free, false, START)).isEqualTo(Move.COME_UP);
    }

    @Test
    @DisplayName("waits while its user is busy, and comes up when that is over")
    void waits() {
        entrance.news(START);

        assertThat(look(Why.BUSY, 60)).isEqualTo(Move.NONE);
        assertThat(look(Why.NOTHING, 61)).isEqualTo(Move.COME_UP);
    }

    @Test
    @DisplayName("waits no longer than the administrator grants")
    void limit() {
        entrance.news(START);

        assertThat(look(Why.BUSY, 599)).isEqualTo(Move.NONE);
        assertThat(look(Why.BUSY, 600)).isEqualTo(Move.COME_UP);
    }

    @Test
    @DisplayName("holds its reminders at ten and five minutes back as well, and not those at two and one")
    void reminders() {
        entrance.news(START);
        entrance.cameUp();
        entrance.closed(START);

        assertThat(look(Why.BUSY, 3000)).isEqualTo(Move.NONE);
        assertThat(look(Why.BUSY, 3300)).isEqualTo(Move.NONE);
        assertThat(look(Why.BUSY, 3480)).isEqualTo(Move.COME_UP);
        entrance.cameUp();
        entrance.closed(START.plusSeconds(3490));
        assertThat(look(Why.BUSY, 3539)).isEqualTo(Move.NONE);
        assertThat(look(Why.BUSY, 3540)).isEqualTo(Move.COME_UP);
    }

    @Test
    @DisplayName("waits for nothing once saving has begun, or something is unsaved")
    void notSoft() {
        for (PromptView view : new PromptView[] {Views.held(END, false), Views.named("saving")}) {
            entrance.news(START);

            assertThat(entrance.look(with(view, Why.BUSY), false, START)).isEqualTo(Move.COME_UP);
        }
    }

    @Test
    @DisplayName("goes while nobody is there, is not even there in the last minute, and comes first thing on return")
    void away() {
        assertThat(entrance.look(with(free, Why.AWAY), true, START)).isEqualTo(Move.GO);
        assertThat(look(Why.AWAY, 3590)).isEqualTo(Move.NONE);

        assertThat(look(Why.NOTHING, 3595)).isEqualTo(Move.COME_UP);
    }

    @Test
    @DisplayName("that its user had put away comes on return all the same")
    void awayAndClosed() {
        entrance.closed(START);
        assertThat(look(Why.AWAY, 60)).isEqualTo(Move.NONE);

        assertThat(look(Why.NOTHING, 120)).isEqualTo(Move.COME_UP);
    }

    @Test
    @DisplayName("does not tell the end of what nobody has seen, nor any end to who is busy")
    void end() {
        PromptView ended = Views.named("ended");

        assertThat(Entrance.isNothing(ended, true)).isFalse();
        assertThat(Entrance.isNothing(ended, false)).isTrue();
        assertThat(Entrance.isNothing(with(ended, Why.BUSY), true)).isTrue();
        assertThat(Entrance.isNothing(Views.named("stays"), false)).isFalse();
        assertThat(Entrance.isNothing(free, false)).isFalse();
    }

    private Move look(Why why, int second) {
        return entrance.look(with(free, why), false, START.plusSeconds(second));
    }

    private static PromptView with(PromptView v, Why why) {
        return Views.quiet(v, new Quiet(why, LIMIT, LAST));
    }
}
