package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Programs.Inhibitor;
import dev.lastcall.platform.Programs.Window;
import dev.lastcall.testing.FakePrograms;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What keeps a desktop from logging out")
class HindranceTest {
    private static final Window KATE = window(1, "kate", "Kate", "diary.txt * — Kate", false);
    private static final Window KATE_ASKS = window(2, "kate", "Kate", "Save Documents — Kate", true);
    private static final Window GEDIT = window(3, "Gedit", "gedit", "*notes.txt (~) - gedit", false);
    private static final Window MOUSEPAD = window(4, "Mousepad", "Mousepad", "letter.txt - Mousepad", false);
    private static final Window MATE_ASKS = window(5, "Mate-session", "Mate-session", "", true);

    private final FakePrograms programs = new FakePrograms();

    @Test
    @DisplayName(
            "is named by program: who asks, who inhibits with which reason, and what has closed already; no title of a window")
    void named() {
        var hindrance = new Hindrance(List.of(KATE, GEDIT, MOUSEPAD));

        programs.windows(KATE, KATE_ASKS, GEDIT, MATE_ASKS)
                .inhibited(new Inhibitor("gedit", "There are unsaved documents"));

        assertThat(Views.inEnglish(hindrance.seenBy(programs)))
                .isEqualTo("gedit: There are unsaved documents; Kate asks something; Closed meanwhile: Mousepad");
    }

    @Test
    @DisplayName("is a dialog that stood there before, where there is no new one")
    void older() {
        var hindrance = new Hindrance(List.of(KATE, KATE_ASKS));

        programs.windows(KATE, KATE_ASKS);

        assertThat(Views.inEnglish(hindrance.seenBy(programs))).isEqualTo("Kate asks something");
    }

    @Test
    @DisplayName("fits in a message, however much a program has to say")
    void longWinded() {
        programs.inhibited(new Inhibitor("gedit", "really ".repeat(100_000)));

        assertThat(Views.inEnglish(new Hindrance(List.of()).seenBy(programs)))
                .hasSize(300)
                .startsWith("gedit: really really");
    }

    @Test
    @DisplayName("is nothing where nothing has changed")
    void nothing() {
        programs.windows(KATE, GEDIT);

        assertThat(new Hindrance(List.of(KATE, GEDIT)).seenBy(programs)).isEmpty();
    }

    private static Window window(long id, String program, String name, String title, boolean dialog) {
        return new Window(id, program, name, title, dialog);
    }
}
