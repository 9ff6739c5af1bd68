package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Display.View;
import dev.lastcall.platform.Programs.Window;
import dev.lastcall.protocol.FromAgent.Looked;
import dev.lastcall.protocol.ToAgent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An agent that is asked how it stands")
@Timeout(30)
class GlancesTest {
    @TempDir
    private Path home;

    private Seat seat;

    @BeforeEach
    void sit() {
        seat = new Seat(home);
    }

    @AfterEach
    void leave() {
        seat.close();
    }

    @Test
    @DisplayName(
            "tells how long nobody has touched anything, and how many windows are unsaved; nothing is shown or saved for it")
    void looks() {
        seat.runs("editor", "sys.exit(0)");
        seat.seen = new View(
                Optional.of(Duration.ofMillis(61_500)),
                List.of(
                        new Window("Mousepad", "*Untitled 1 - Mousepad"),
                        new Window("Mousepad", "notes.txt - Mousepad"),
                        new Window("firefox", "* breaking news *")));

        seat.host.say(new ToAgent.Look());

        assertThat(seat.host.hears(Looked.class)).isEqualTo(new Looked(Optional.of(61L), 1));
        assertThat(seat.saves()).isZero();
        assertThat(seat.threads()).doesNotContain("story");
    }

    @Test
    @DisplayName("answers each time")
    void again() {
        seat.host.say(new ToAgent.Look());
        seat.host.hears(1, Looked.class);

        seat.host.say(new ToAgent.Look());

        assertThat(seat.host.hears(2, Looked.class)).isEqualTo(new Looked(Optional.empty(), 0));
    }
}
