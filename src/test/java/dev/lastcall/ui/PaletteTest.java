package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import java.awt.Color;
import java.awt.EventQueue;
import java.util.Objects;
import javax.swing.UIManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The colours")
class PaletteTest {
    private static final double ENOUGH = 4.5;

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

    private static void assertReadable(Color front, Color back) {
        assertThat(contrast(front, back)).as(front + " on " + back).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** As the Web Content Accessibility Guidelines define it. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Color color(String key) {
        return Objects.requireNonNull(UIManager.getColor(key), key);
    }
}
