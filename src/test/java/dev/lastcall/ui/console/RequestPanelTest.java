package dev.lastcall.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.console.Draft;
import dev.lastcall.console.Preview;
import dev.lastcall.console.Views;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.ui.Theme;
import dev.lastcall.ui.Wording;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Asking people to sign out, in the console,")
class RequestPanelTest {
    private final Pages orders = new Pages(Locale.ROOT);

    @Test
    @DisplayName("asks nothing before the host has said whom it reaches")
    void notBefore() throws Exception {
        onEventThread(panel -> {
            assertThat(ask(panel).isEnabled()).isFalse();

            panel.look();
            assertThat(ask(panel).isEnabled()).isFalse();
            answer(panel, 0, false);
            assertThat(ask(panel).isEnabled()).isFalse();

            answer(panel, 1, false);
            ask(panel).doClick();
            assertThat(orders.ordered).containsExactly("ask [2] ");
        });
    }

    @Test
    @DisplayName("takes for many no press of a button before their number is typed")
    void confirms() throws Exception {
        onEventThread(panel -> {
            panel.look();
            answer(panel, 7, true);
            ask(panel).doClick();
            assertThat(orders.ordered).isEmpty();

            number(panel).setText("6");
            ask(panel).doClick();
            assertThat(orders.ordered).isEmpty();

            number(panel).setText(" 7 ");
            ask(panel).doClick();
            assertThat(orders.ordered).hasSize(1);
        });
    }

    @Test
    @DisplayName("takes no answer about what has been changed since")
    void stale() throws Exception {
        onEventThread(panel -> {
            panel.look();
            Draft before = orders.looked.getLast();

            fields(panel).getFirst().setText("x");
            panel.answered(before, preview(3, false));

            assertThat(ask(panel).isEnabled()).isFalse();
        });
    }

    private void answer(RequestPanel panel, int hits, boolean confirm) {
        panel.stopResting();
        panel.answered(orders.looked.getLast(), preview(hits, confirm));
    }

    private static Preview preview(int hits, boolean confirm) {
        return new Preview(
                IntStream.range(0, hits).mapToObj(RequestPanelTest::hit).toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                confirm);
    }

    private static ToCommand.Hit hit(int number) {
        return new ToCommand.Hit(
                new ToCommand.Session(
                        "" + number,
                        "user" + number,
                        Optional.empty(),
                        "active",
                        "x11",
                        Optional.empty(),
                        Views.NOW,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        List.of()),
                List.of("named"),
                "");
    }

    private static AbstractButton ask(RequestPanel panel) {
        return all(panel, AbstractButton.class).stream()
                .filter(button -> "Ask".equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static JTextField number(RequestPanel panel) {
        return fields(panel).getLast();
    }

    private static List<JTextField> fields(RequestPanel panel) {
        return all(panel, JTextField.class).stream()
                .filter(field -> !(field.getParent().getParent() instanceof javax.swing.JSpinner))
                .toList();
    }

    private static <C extends Component> List<C> all(Container in, Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Component part : in.getComponents()) {
            if (kind.isInstance(part)) {
                found.add(kind.cast(part));
            }
            if (part instanceof Container inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    private void onEventThread(Consumer<RequestPanel> check) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                Theme.LIGHT.install(Map.of());
                var words = new SessionWords(Wording.in(Locale.ROOT, ZoneOffset.UTC), new VirtualTime());
                var form = new RequestForm(words, List.of("2"), true);
                check.accept(new RequestPanel(words, orders, form));
            } catch (AssertionError | RuntimeException e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
    }
}
