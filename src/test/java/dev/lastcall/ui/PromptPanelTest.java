package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.agent.PromptView;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.text.BadLocationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The prompt")
class PromptPanelTest {
    private static @Nullable Theme installed;

    static Stream<Arguments> states() {
        return states(Theme.LIGHT, Theme.DARK_CONTRAST);
    }

    static Stream<Arguments> paintedStates() {
        return states(Theme.values());
    }

    private static Stream<Arguments> states(Theme... themes) {
        return Stream.of(themes)
                .flatMap(theme -> Views.all().entrySet().stream()
                        .map(state -> Arguments.of(state.getKey(), theme, state.getValue())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("clips nothing in any state")
    @MethodSource("states")
    void clipsNothing(String name, Theme theme, PromptView view) throws Exception {
        inTheme(theme, () -> assertNothingIsClipped(Gallery.panel(view)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("names every control and every text for those who cannot see it")
    @MethodSource("states")
    void names(String name, Theme theme, PromptView view) throws Exception {
        inTheme(
                theme,
                () -> everyPart(Gallery.panel(view), part -> {
                    if (part instanceof AbstractButton || part instanceof JTextField) {
                        assertThat(part.getAccessibleContext().getAccessibleName())
                                .as(said(part))
                                .isNotBlank();
                        assertThat(part.getAccessibleContext().getAccessibleDescription())
                                .as(said(part))
                                .isNotBlank();
                    }
                    if (part instanceof Wrapped || part instanceof Ring) {
                        assertThat(part.getAccessibleContext().getAccessibleName())
                                .as(said(part))
                                .isNotBlank();
                    }
                }));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("paints itself without a screen")
    @MethodSource("paintedStates")
    void paints(String name, Theme theme, PromptView view) throws Exception {
        inTheme(theme, () -> {
            BufferedImage picture = Gallery.picture(Gallery.panel(view));

            int[] row = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            assertThat(IntStream.of(row).distinct().count()).isGreaterThan(20);
        });
    }

    @Test
    @DisplayName("shows a reason that starts with <html> letter by letter")
    void plainText() throws Exception {
        inTheme(Theme.LIGHT, () -> {
            StringBuilder texts = new StringBuilder();

            everyPart(
                    Gallery.panel(Views.named("asked-long")),
                    part -> texts.append(said(part)).append('\n'));

            assertThat(texts).contains("<html><b>Bold</b> words");
        });
    }

    @Test
    @DisplayName("fits a small screen, however many ask")
    void fits() throws Exception {
        inTheme(
                Theme.LIGHT,
                () -> assertThat(Gallery.panel(Views.named("asked-crowd")).getHeight())
                        .isLessThan(700));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("shrinks to a low screen by scrolling what is long, and cuts nothing else off")
    @MethodSource("states")
    void shrinks(String name, Theme theme, PromptView view) throws Exception {
        inTheme(theme, () -> {
            PromptPanel panel = Gallery.panel(view);

            panel.within(480);
            Gallery.lay(panel);

            assertThat(panel.getHeight()).isLessThanOrEqualTo(480);
            everyPart(panel, part -> {
                assertInside(part);
                if (part instanceof Ring || part instanceof JScrollPane) {
                    assertThat(part.getHeight()).as(said(part)).isGreaterThanOrEqualTo(20);
                }
            });
        });
    }

    @Test
    @DisplayName("lets no button act until it is armed")
    void guarded() throws Exception {
        inTheme(Theme.LIGHT, () -> {
            PromptPanel panel = Gallery.panel(Views.asked());

            panel.arm(false);

            everyPart(panel, part -> {
                if (part instanceof AbstractButton) {
                    assertThat(part.isEnabled()).as(said(part)).isFalse();
                }
            });
        });
    }

    @Test
    @DisplayName("keeps what is being typed when the view changes")
    void keepsNote() throws Exception {
        inTheme(Theme.LIGHT, () -> {
            PromptPanel panel = Gallery.panel(Views.asked());
            JTextField note = (JTextField) panel.harmless();
            note.setText("on the phone");

            panel.show(Views.held(Views.NOW.plusSeconds(60), false), Views.NOW);

            assertThat(note.getText()).isEqualTo("on the phone");
        });
    }

    static void assertNothingIsClipped(PromptPanel panel) {
        everyPart(panel, part -> {
            if (part instanceof JLabel
                    || part instanceof AbstractButton
                    || part instanceof Wrapped
                    || part instanceof Ring) {
                Dimension wanted = part.getPreferredSize();
                assertThat(part.getWidth()).as(said(part)).isGreaterThanOrEqualTo(wanted.width);
                assertThat(part.getHeight()).as(said(part)).isGreaterThanOrEqualTo(wanted.height);
            }
            if (part instanceof Wrapped text) {
                // lines of two scripts are as high as the higher of them, rounded anew with each layout
                assertThat(text.getHeight()).as(said(part)).isGreaterThanOrEqualTo(bottom(text) - UIScale.scale(1));
            }
            assertInside(part);
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("clips no text with letters of twice and three times the size")
    @MethodSource("states")
    void clipsNothingLarge(String name, Theme theme, PromptView view) throws Exception {
        for (int scale = 2; scale <= 3; scale++) {
            int times = scale;
            installed = null;
            EventQueue.invokeAndWait(() -> Gallery.inScale(times, theme));
            inTheme(
                    null,
                    () -> everyPart(Gallery.panel(view), part -> {
                        if (part instanceof JLabel || part instanceof AbstractButton) {
                            assertThat(part.getWidth())
                                    .as(said(part))
                                    .isGreaterThanOrEqualTo(part.getPreferredSize().width);
                        }
                        if (part instanceof Wrapped text) {
                            assertThat(text.getHeight()).as(said(part)).isGreaterThanOrEqualTo(bottom(text));
                        }
                    }));
        }
    }

    static void inTheme(@Nullable Theme theme, Runnable check) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                if (theme != null && !theme.equals(installed)) {
                    theme.install();
                    installed = theme;
                }
                check.run();
            } catch (AssertionError | RuntimeException e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(String.valueOf(theme).toLowerCase(Locale.ROOT), thrown[0]);
        }
    }

    static void everyPart(Container container, Consumer<Component> check) {
        for (Component part : container.getComponents()) {
            if (part.isVisible()) {
                check.accept(part);
                if (part instanceof Container inner && !(part instanceof JScrollBar)) {
                    everyPart(inner, check);
                }
            }
        }
    }

    private static void assertInside(Component part) {
        Container parent = part.getParent();
        if (parent == null || parent.getParent() instanceof JScrollPane) {
            return;
        }
        Insets insets = parent.getInsets();
        assertThat(part.getX()).as(said(part)).isGreaterThanOrEqualTo(insets.left);
        assertThat(part.getX() + part.getWidth()).as(said(part)).isLessThanOrEqualTo(parent.getWidth() - insets.right);
        assertThat(part.getY() + part.getHeight())
                .as(said(part))
                .isLessThanOrEqualTo(parent.getHeight() - insets.bottom);
    }

    /** Where the last line ends, as it is really broken into lines. */
    private static int bottom(Wrapped text) {
        try {
            return (int) text.modelToView2D(text.getDocument().getLength()).getMaxY();
        } catch (BadLocationException e) {
            throw new AssertionError(e);
        }
    }

    private static String said(Component part) {
        return switch (part) {
            case JLabel label -> "" + label.getText();
            case AbstractButton button -> "" + button.getText();
            case Wrapped text -> text.getText();
            default -> part.getClass().getSimpleName();
        };
    }
}
