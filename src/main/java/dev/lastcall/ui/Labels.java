package dev.lastcall.ui;

import dev.lastcall.wording.Messages;
import java.awt.Color;
import java.awt.Font;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Controls that never take their text for HTML. */
final class Labels {
    private Labels() {}

    static JLabel label(String text, Font font, Color color) {
        JLabel label = plain(new JLabel());
        label.setText(text);
        label.setFont(font);
        label.setForeground(color);
        return label;
    }

    static JButton button(Messages messages, String key, Object... values) {
        JButton button = plain(new JButton());
        name(button, messages, key, values);
        return button;
    }

    static void name(JButton button, Messages messages, String key, Object... values) {
        button.setText(messages.text(key, values));
        button.getAccessibleContext().setAccessibleName(messages.text(key, values));
        button.getAccessibleContext().setAccessibleDescription(messages.text(key + ".description", values));
    }

    /** Must come before the text: Swing decides about HTML when a text is set. */
    static <C extends JComponent> C plain(C component) {
        component.putClientProperty("html.disable", true);
        return component;
    }
}
