package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.OwnView;
import dev.lastcall.agent.Wishes;
import dev.lastcall.wording.Languages;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JViewport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The user's own window")
class OwnPanelTest {
    private final List<String> wished = new ArrayList<>();

    static Stream<Arguments> states() {
        return Languages.offered().stream()
                .flatMap(language -> OwnViews.all().entrySet().stream()
                        .map(state -> Arguments.of(state.getKey(), language, state.getValue())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("clips nothing, and names every control for those who cannot see it")
    @MethodSource("states")
    void whole(String name, Locale language, OwnView view) throws Exception {
        onScreenThread(() -> everyPart(panel(view, language), part -> {
            if (part instanceof JLabel || part instanceof AbstractButton || part instanceof Wrapped) {
                assertThat(part.getWidth()).as("%s", part).isGreaterThanOrEqualTo(part.getPreferredSize().width);
            }
            if (!(part.getParent() instanceof JViewport) && !(part.getParent() instanceof JComboBox<?>)) {
                assertThat(part.getX() + part.getWidth())
                        .as("%s", part)
                        .isLessThanOrEqualTo(part.getParent().getWidth());
            }
            if (part instanceof AbstractButton || part instanceof JComboBox<?>) {
                assertThat(part.getAccessibleContext().getAccessibleName())
                        .as("%s", part)
                        .isNotBlank();
                assertThat(part.getAccessibleContext().getAccessibleDescription())
                        .as("%s", part)
                        .isNotBlank();
            }
        }));
    }

    @Test
    @DisplayName("signs out only after it has asked back, and not before it is armed")
    void asksBack() throws Exception {
        onScreenThread(() -> {
            OwnPanel panel = panel(OwnViews.all().get("own-idle"));

            panel.arm(false);
            button(panel, "Save everything and sign out…").doClick();
            button(panel, "Yes, sign out").doClick();
            assertThat(wished).isEmpty();

            panel.arm(true);
            button(panel, "Save everything and sign out…").doClick();
            assertThat(wished).isEmpty();
            button(panel, "Not yet").doClick();
            assertThat(wished).isEmpty();
            button(panel, "Yes, sign out").doClick();
            assertThat(wished).containsExactly("leave");
        });
    }

    @Test
    @DisplayName("saves now, and leads to what is asked")
    void others() throws Exception {
        onScreenThread(() -> {
            button(panel(OwnViews.all().get("own-idle")), "Save now").doClick();
            button(panel(OwnViews.all().get("own-pending")), "Show").doClick();

            assertThat(wished).containsExactly("save", "prompt");
        });
    }

    private OwnPanel panel(@Nullable OwnView view) {
        return panel(view, Locale.ROOT);
    }

    private OwnPanel panel(@Nullable OwnView view, Locale language) {
        Wording words = Wording.in(language, ZoneOffset.UTC);
        Wishes wishes = new Wished(wished);
        OwnPanel panel = new OwnPanel(wishes, words, new LanguageChoice(wishes, words));
        panel.show(java.util.Objects.requireNonNull(view), Views.NOW);
        panel.arm(true);
        panel.setSize(panel.getPreferredSize());
        layAll(panel);
        return panel;
    }

    private static void layAll(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layAll(inner);
            }
        }
    }

    private static AbstractButton button(Container in, String text) {
        var found = new ArrayList<AbstractButton>();
        every(in, part -> {
            if (part instanceof AbstractButton button && text.equals(button.getText())) {
                found.add(button);
            }
        });
        return found.getFirst();
    }

    private static void everyPart(Container container, Consumer<Component> check) {
        every(container, part -> {
            if (part.isShowing() || part.isVisible()) {
                check.accept(part);
            }
        });
    }

    private static void every(Container container, Consumer<Component> check) {
        for (Component part : container.getComponents()) {
            check.accept(part);
            if (part instanceof Container inner && !(part instanceof JScrollBar) && !(part instanceof JComboBox<?>)) {
                every(inner, check);
            }
        }
    }

    private static void onScreenThread(Runnable check) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                Theme.LIGHT.install();
                check.run();
            } catch (AssertionError | RuntimeException e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
    }

    private record Wished(List<String> all) implements Wishes {
        @Override
        public void saveNow() {
            all.add("save");
        }

        @Override
        public void leave() {
            all.add("leave");
        }

        @Override
        public void showPrompt() {
            all.add("prompt");
        }

        @Override
        public void speak(Optional<String> language) {
            all.add("speak " + language);
        }

        @Override
        public void read(int number, String surface) {}

        @Override
        public void closed() {}
    }
}
