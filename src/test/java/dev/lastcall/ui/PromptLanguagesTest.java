package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.wording.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The prompt, in every language")
class PromptLanguagesTest {
    private static final List<Integer> PERCENT = List.of(100, 200);

    static Stream<Arguments> languages() {
        return Languages.offered().stream()
                .flatMap(language -> PERCENT.stream().map(percent -> Arguments.of(language, percent)));
    }

    @AfterEach
    void usualSize() {
        UIScale.setZoomFactor(1);
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @DisplayName("clips no text in any state")
    @MethodSource("languages")
    void clipsNothing(Locale language, int percent) throws Exception {
        UIScale.setZoomFactor(percent / 100f);
        PromptPanelTest.inTheme(Theme.LIGHT, () -> {
            Map<String, String> clipped = new TreeMap<>();
            Views.all().forEach((state, view) -> {
                try {
                    PromptPanelTest.assertNothingIsClipped(Gallery.panel(view, language));
                } catch (AssertionError e) {
                    clipped.put(state, String.valueOf(e.getMessage()).strip());
                }
            });

            assertThat(clipped).isEmpty();
        });
    }

    @Test
    @DisplayName("is twice as wide at 200 %")
    void scales() throws Exception {
        int[] widths = new int[2];
        for (int i = 0; i < widths.length; i++) {
            UIScale.setZoomFactor(i + 1f);
            int at = i;
            PromptPanelTest.inTheme(
                    Theme.LIGHT,
                    () -> widths[at] =
                            Gallery.panel(Views.asked(), Locale.ENGLISH).getWidth());
        }

        assertThat(widths[1]).isEqualTo(2 * widths[0]);
    }

    @Test
    @DisplayName("begins on the right where reading does")
    void mirrored() throws Exception {
        PromptPanelTest.inTheme(Theme.LIGHT, () -> {
            PromptPanel english = Gallery.panel(Views.asked(), Locale.ENGLISH);
            PromptPanel hebrew = Gallery.panel(Views.asked(), Locale.forLanguageTag("he"));

            assertThat(ringOf(english)).isLessThan(english.getWidth() / 2);
            assertThat(ringOf(hebrew)).isGreaterThan(hebrew.getWidth() / 2);
        });
    }

    private static int ringOf(PromptPanel panel) {
        int[] x = new int[1];
        PromptPanelTest.everyPart(panel, part -> {
            if (part instanceof Ring) {
                x[0] = SwingUtilities.convertPoint(part, part.getWidth() / 2, 0, panel).x;
            }
        });
        return x[0];
    }
}
