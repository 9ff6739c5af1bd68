package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.Usage.Idle;
import dev.lastcall.platform.Usage.Source;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.testing.VirtualTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a session")
class MeasuresTest {
    private static final Session SESSION = Office.session("2", ALICE);
    private static final Duration HOUR = Duration.ofHours(1);

    private final VirtualTime time = new VirtualTime();
    private final Measures measures = new Measures(new Clocks(time, time, 1), 2);

    @Test
    @DisplayName("are unknown before anybody has looked, and never nothing")
    void unknown() {
        assertThat(figures()).isEqualTo(Figures.UNKNOWN);
    }

    @Test
    @DisplayName("have the use of the processor from the second look on, as a part of one processor")
    void processor() {
        uses(Duration.ofSeconds(10));
        assertThat(figures().cpuPercent()).isEmpty();

        time.pass(Duration.ofSeconds(2));
        uses(Duration.ofSeconds(10).plusMillis(500));

        assertThat(figures().cpuPercent()).contains(25.0);
    }

    @Test
    @DisplayName("keep the use of the processor where a look follows too soon to tell")
    void tooSoon() {
        uses(Duration.ZERO);
        time.pass(Duration.ofSeconds(2));
        uses(Duration.ofSeconds(1));

        time.pass(Duration.ofMillis(100));
        uses(Duration.ofSeconds(1).plusMillis(100));

        assertThat(figures().cpuPercent()).contains(50.0);
    }

    @Test
    @DisplayName("never have more of the processors than there are, and never less than nothing")
    void bounded() {
        uses(HOUR);
        time.pass(Duration.ofSeconds(2));
        uses(Duration.ZERO);
        assertThat(figures().cpuPercent()).contains(0.0);

        time.pass(Duration.ofSeconds(2));
        uses(HOUR);
        assertThat(figures().cpuPercent()).contains(200.0);
    }

    @Test
    @DisplayName("are forgotten when nobody has looked for long, the use of the processor as well")
    void stale() {
        uses(Duration.ZERO);
        looked(Optional.of(60L), 1);
        time.pass(Duration.ofSeconds(16));
        assertThat(figures()).isEqualTo(Figures.UNKNOWN);

        uses(Duration.ofSeconds(1));
        assertThat(figures().cpuPercent()).isEmpty();
    }

    @Test
    @DisplayName("take a display's own count before the desktop's late hint, and go on counting")
    void display() {
        idle(Duration.ZERO, Source.DESKTOP);
        looked(Optional.of(60L), 0);
        time.pass(Duration.ofSeconds(5));

        assertThat(figures().idle()).contains(new Idle(Duration.ofSeconds(65), Source.DISPLAY));
    }

    @Test
    @DisplayName("take the desktop's hint where the agent cannot tell")
    void hint() {
        idle(Duration.ofMinutes(10), Source.DESKTOP);
        looked(Optional.empty(), 0);

        assertThat(figures().idle()).contains(new Idle(Duration.ofMinutes(10), Source.DESKTOP));
    }

    @Test
    @DisplayName("take what is typed into a terminal before whatever its agent says")
    void terminal() {
        idle(Duration.ofMinutes(10), Source.TERMINAL);
        looked(Optional.of(0L), 0);

        assertThat(figures().idle()).contains(new Idle(Duration.ofMinutes(10), Source.TERMINAL));
    }

    @Test
    @DisplayName("bound what an agent may say")
    void hostile() {
        looked(Optional.of(Long.MAX_VALUE), Integer.MAX_VALUE);
        assertThat(figures().idle()).contains(new Idle(HOUR, Source.DISPLAY));
        assertThat(figures().unsaved()).hasValue(999);

        looked(Optional.of(Long.MIN_VALUE), Integer.MIN_VALUE);
        assertThat(figures().idle()).contains(new Idle(Duration.ZERO, Source.DISPLAY));
        assertThat(figures().unsaved()).hasValue(0);
    }

    @Test
    @DisplayName("do not have what an agent said that has left")
    void left() {
        looked(Optional.of(0L), 3);

        measures.agentLeft(SESSION.key());

        assertThat(figures().unsaved()).isEmpty();
    }

    private void uses(Duration processor) {
        measured(new Usage(
                Optional.empty(), OptionalLong.of(processor.toNanos()), OptionalLong.empty(), OptionalInt.empty()));
    }

    private void idle(Duration length, Source source) {
        measured(new Usage(
                Optional.of(new Idle(length, source)),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalInt.empty()));
    }

    private void measured(Usage usage) {
        measures.measured(Map.of(SESSION.key(), usage));
    }

    private void looked(Optional<Long> idleSeconds, int unsaved) {
        measures.looked(SESSION.key(), new FromAgent.Looked(idleSeconds, unsaved));
    }

    private Figures figures() {
        return measures.figures(SESSION);
    }
}
