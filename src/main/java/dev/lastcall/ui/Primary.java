package dev.lastcall.ui;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JButton;

/** Paints a button as the one to press, without making it the one that Enter presses. */
final class Primary {
    private static final String STYLE = """
            background: $LastCall.asked; foreground: $LastCall.onAccent; borderColor: $LastCall.asked; \
            focusedBackground: $LastCall.asked; hoverBackground: lighten($LastCall.asked, 4%, derived); \
            pressedBackground: darken($LastCall.asked, 4%, derived); focusedBorderColor: $Label.foreground; \
            hoverBorderColor: $LastCall.asked; font: bold""";

    private Primary() {}

    static void paint(JButton button) {
        paint(button, true);
    }

    static void paint(JButton button, boolean primary) {
        button.putClientProperty(FlatClientProperties.STYLE, primary ? STYLE : null);
    }
}
