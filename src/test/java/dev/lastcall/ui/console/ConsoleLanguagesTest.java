package dev.lastcall.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.ui.Theme;
import dev.lastcall.ui.Wording;
import dev.lastcall.wording.Languages;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The console, in every language")
class ConsoleLanguagesTest {
    static Stream<Arguments> languages() {
        return Languages.offered().stream()
                .flatMap(language -> Stream.of(100, 200).map(percent -> Arguments.of(language, percent)));
    }

    @AfterEach
    void usualSize() {
        UIScale.setZoomFactor(1);
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @DisplayName("clips no button and no tick")
    @MethodSource("languages")
    void clipsNothing(Locale language, int percent) throws Exception {
        UIScale.setZoomFactor(percent / 100f);
        onEventThread(() -> {
            List<String> clipped = new ArrayList<>();
            for (String name : Pages.ALL) {
                every(Pages.page(name, language), part -> {
                    boolean text = part instanceof AbstractButton button
                            && button.getText() != null
                            && !button.getText().isEmpty();
                    if (text && part.getWidth() < part.getPreferredSize().width) {
                        clipped.add(name + ": " + ((AbstractButton) part).getText());
                    }
                });
            }

            assertThat(clipped).isEmpty();
        });
    }

    @Test
    @DisplayName("names every control for those who cannot see it, and says what every button does")
    void names() throws Exception {
        onEventThread(() -> Pages.ALL.forEach(name -> every(Pages.page(name, Locale.ENGLISH), part -> {
            if (isControl(part)) {
                assertThat(part.getAccessibleContext().getAccessibleName())
                        .as(name + ": " + part)
                        .isNotBlank();
            }
        })));
    }

    @Test
    @DisplayName("begins on the right where reading does")
    void mirrored() throws Exception {
        onEventThread(() -> {
            assertThat(firstButton(Locale.ENGLISH)).isLessThan(400);
            assertThat(firstButton(Locale.forLanguageTag("he"))).isGreaterThan(600);
        });
    }

    private static int firstButton(Locale language) {
        JPanel page = Pages.page("sessions", language);
        String text = Wording.in(language, ZoneOffset.UTC).text("console.ask");
        int[] place = {-1};
        every(page, part -> {
            if (part instanceof AbstractButton button && text.equals(button.getText())) {
                place[0] = SwingUtilities.convertPoint(button, button.getWidth() / 2, 0, page).x;
            }
        });
        return place[0];
    }

    private static boolean isControl(Component part) {
        return switch (part) {
            case JComboBox<?> box -> true;
            case JSpinner spinner -> true;
            case JTable table -> true;
            case JList<?> list -> true;
            case JTabbedPane pages -> true;
            case JTextComponent text -> text.isEditable();
            case AbstractButton button -> button.isFocusable();
            default -> false;
        };
    }

    private static void every(Container container, Consumer<JComponent> check) {
        for (Component part : container.getComponents()) {
            if (part.isVisible()) {
                if (part instanceof JComponent component && !(part instanceof JLabel)) {
                    check.accept(component);
                }
                boolean whole = part instanceof JScrollBar || part instanceof JComboBox<?> || part instanceof JSpinner;
                if (part instanceof Container inner && !whole) {
                    every(inner, check);
                }
            }
        }
    }

    private static void onEventThread(Runnable check) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                Theme.LIGHT.install(Map.of());
                check.run();
            } catch (AssertionError | RuntimeException e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
    }
}
