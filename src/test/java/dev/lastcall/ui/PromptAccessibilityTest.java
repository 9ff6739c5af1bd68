package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whoever cannot see the prompt, or has no mouse")
class PromptAccessibilityTest {
    /** What something can be done with. */
    private static final Set<AccessibleRole> CONTROLS = Set.of(
            AccessibleRole.PUSH_BUTTON,
            AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.CHECK_BOX,
            AccessibleRole.RADIO_BUTTON,
            AccessibleRole.COMBO_BOX,
            AccessibleRole.SPIN_BOX,
            AccessibleRole.SLIDER,
            AccessibleRole.MENU_ITEM);

    /** Told without a name: they only hold others. */
    private static final Set<AccessibleRole> HOLDERS = Set.of(
            AccessibleRole.PANEL,
            AccessibleRole.VIEWPORT,
            AccessibleRole.LAYERED_PANE,
            AccessibleRole.ROOT_PANE,
            AccessibleRole.FILLER);

    static Stream<String> states() {
        return Views.all().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is told the name, the role and the purpose of every control, and every text")
    @MethodSource("states")
    void names(String state) throws Exception {
        onPanel(
                state,
                (panel, view) -> everyAccessible(panel, context -> {
                    AccessibleRole role = context.getAccessibleRole();
                    assertThat(role).isNotEqualTo(AccessibleRole.UNKNOWN).isNotEqualTo(AccessibleRole.SWING_COMPONENT);
                    if (!HOLDERS.contains(role) || context.getAccessibleComponent() instanceof JTextComponent) {
                        assertThat(context.getAccessibleName())
                                .as(role + " in " + state)
                                .isNotBlank();
                    }
                    if (CONTROLS.contains(role)) {
                        assertThat(context.getAccessibleDescription())
                                .as(context.getAccessibleName())
                                .isNotBlank();
                    }
                }));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("reaches every control by Tab alone, and nothing that has no name")
    @MethodSource("states")
    void keyboard(String state) throws Exception {
        onPanel(state, (panel, view) -> {
            Set<Component> wanted = new LinkedHashSet<>();
            collect(panel, wanted);

            Set<Component> reached = TabStops.of(panel);

            assertThat(reached).containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(reached)
                    .allSatisfy(each -> assertThat(each.getAccessibleContext().getAccessibleName())
                            .isNotBlank());
        });
    }

    @Test
    @DisplayName("hears minutes, not seconds")
    void minutes() throws Exception {
        onPanel("asked", (panel, view) -> {
            List<Object> heard = new ArrayList<>();
            everyAccessible(
                    panel,
                    context -> context.addPropertyChangeListener(change -> {
                        if (AccessibleContext.ACCESSIBLE_NAME_PROPERTY.equals(change.getPropertyName())) {
                            heard.add(change.getNewValue());
                        }
                    }));

            for (int second = 0; second <= 240; second++) {
                panel.tick(view.deadline().minusSeconds(240 - second));
            }

            assertThat(heard)
                    .containsExactly(
                            "4 minutes left",
                            "3 minutes left",
                            "2 minutes left",
                            "One minute left",
                            "Less than a minute left",
                            "It is time: your work is about to be saved.");
        });
    }

    @Test
    @DisplayName("hears nothing twice when only the view is shown again")
    void quiet() throws Exception {
        onPanel("asked", (panel, view) -> {
            List<Object> heard = new ArrayList<>();
            everyAccessible(panel, context -> context.addPropertyChangeListener(change -> heard.add(change)));

            panel.show(view, Views.NOW);

            assertThat(heard).isEmpty();
        });
    }

    private interface Check {
        void of(PromptPanel panel, PromptView view);
    }

    private static void onPanel(String state, Check check) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                Theme.LIGHT.install();
                PromptView view = Views.named(state);
                check.of(Gallery.panel(view), view);
            } catch (AssertionError | RuntimeException e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(state, thrown[0]);
        }
    }

    private interface Hearing {
        void of(AccessibleContext context);
    }

    /** As a screen reader goes through them: by the accessible tree, but only what is shown. */
    private static void everyAccessible(Accessible parent, Hearing hearing) {
        AccessibleContext context = parent.getAccessibleContext();
        for (int i = 0; i < context.getAccessibleChildrenCount(); i++) {
            Accessible child = context.getAccessibleChild(i);
            if (child instanceof Component component && component.isVisible() && !(component instanceof JScrollBar)) {
                hearing.of(child.getAccessibleContext());
                everyAccessible(child, hearing);
            }
        }
    }

    private static void collect(Container parent, Set<Component> controls) {
        for (Component part : parent.getComponents()) {
            if (part.isVisible()) {
                if (isControl(part)) {
                    controls.add(part);
                } else if (part instanceof Container inner) {
                    collect(inner, controls);
                }
                if (part instanceof JScrollPane pane) {
                    collect(pane.getViewport(), controls);
                }
            }
        }
    }

    private static boolean isControl(Component part) {
        return switch (part) {
            case AbstractButton button -> button.isEnabled();
            case JTextComponent text -> text.isEditable();
            case JScrollPane pane -> pane.getVerticalScrollBar().isVisible();
            case JComponent other ->
                CONTROLS.contains(other.getAccessibleContext().getAccessibleRole());
            default -> false;
        };
    }
}
