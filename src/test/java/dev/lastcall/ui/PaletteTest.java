package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import java.awt.Color;
import java.awt.EventQueue;
import java.util.Objects;
import java.util.Optional;
import javax.swing.UIManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The colours")
class PaletteTest {
    private static final double ENOUGH = 4.5;
    private static final double MORE = 7;

    @ParameterizedTest(name = "{0}")
    @DisplayName("stand out from what is behind them by 4.5 to 1")
    @EnumSource
    void contrast(Theme theme) throws Exception {
        EventQueue.invokeAndWait(theme::install);
        Color plain = color("Panel.background");

        for (Phase phase : Phase.values()) {
            assertReadable(Palette.ink(), Palette.tint(phase));
            assertReadable(Palette.quiet(), Palette.tint(phase));
        }
        for (Progress progress : Progress.values()) {
            assertReadable(Palette.of(progress), plain);
        }
        assertReadable(Palette.quiet(), plain);
        assertReadable(Palette.named("onAccent"), Palette.named("asked"));
        assertReadable(color("TextField.placeholderForeground"), color("TextField.background"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("take over the desktop's accent, made so dark or so light that it can be read")
    @ValueSource(ints = {0x3584e4, 0xffff00, 0x000000, 0xffffff, 0xe62d42, 0x00ff88, 0x6f8396, 0x1a1a80})
    void accent(int rgb) throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            var appearance = new Appearance(Optional.of(dark), Optional.of(rgb), Optional.empty(), Optional.empty());

            EventQueue.invokeAndWait(() -> Theme.install(appearance));

            assertReadable(Palette.named("asked"), color("Panel.background"));
            assertReadable(Palette.named("onAccent"), Palette.named("asked"));
            assertReadable(Palette.ink(), Palette.tint(Phase.ASKED));
            assertReadable(Palette.quiet(), Palette.tint(Phase.ASKED));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("stand out by 7 to 1 where more contrast is asked for")
    @EnumSource(names = {"LIGHT_CONTRAST", "DARK_CONTRAST"})
    void moreContrast(Theme theme) throws Exception {
        EventQueue.invokeAndWait(theme::install);

        for (Phase phase : Phase.values()) {
            assertThat(Contrast.between(Palette.ink(), Palette.tint(phase))).isGreaterThanOrEqualTo(MORE);
            assertThat(Contrast.between(Palette.quiet(), Palette.tint(phase))).isGreaterThanOrEqualTo(MORE);
        }
        for (Progress progress : Progress.values()) {
            assertThat(Contrast.between(Palette.of(progress), color("Panel.background")))
                    .isGreaterThanOrEqualTo(MORE);
        }
    }

    private static void assertReadable(Color front, Color back) {
        assertThat(Contrast.between(front, back)).as(front + " on " + back).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Color color(String key) {
        return Objects.requireNonNull(UIManager.getColor(key), key);
    }
}
