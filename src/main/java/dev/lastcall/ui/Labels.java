package dev.lastcall.ui;

import dev.lastcall.wording.Messages;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** Controls that never take their text for HTML. */
public final class Labels {
    private Labels() {}

    public static JLabel label(String text, Lettering lettering) {
        JLabel label = plain(new Line(lettering));
        label.setText(text);
        return label;
    }

    public static JButton button(Messages messages, String key, Object... values) {
        JButton button = plain(new JButton());
        name(button, messages, key, values);
        return button;
    }

    public static void name(JButton button, Messages messages, String key, Object... values) {
        button.setText(messages.text(key, values));
        button.getAccessibleContext().setAccessibleName(messages.text(key, values));
        button.getAccessibleContext().setAccessibleDescription(messages.text(key + ".description", values));
    }

    /** Must come before the text: Swing decides about HTML when a text is set. */
    public static <C extends JComponent> C plain(C component) {
        component.putClientProperty("html.disable", true);
        return component;
    }

    /** Keeps its lettering when the theme changes. */
    private static final class Line extends JLabel {
        private final @Nullable Lettering lettering;

        Line(Lettering lettering) {
            this.lettering = lettering;
            lettering.dress(this);
        }

        @Override
        public void updateUI() {
            super.updateUI();
            // null while Swing's own constructor runs
            if (lettering != null) {
                lettering.dress(this);
            }
        }
    }
}
