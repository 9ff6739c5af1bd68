package dev.lastcall.ui;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JButton;

/** Paints a button as the one to press, without making it the one that Enter presses; or as one beside the answers. */
public final class Primary {
    private static final String STYLE = """
            background: $LastCall.asked; foreground: $LastCall.onAccent; borderColor: $LastCall.asked; \
            focusedBackground: $LastCall.asked; hoverBackground: lighten($LastCall.asked, 4%, derived); \
            pressedBackground: darken($LastCall.asked, 4%, derived); focusedBorderColor: $Label.foreground; \
            hoverBorderColor: $LastCall.asked; font: bold""";

    private static final String ASIDE = "foreground: $LastCall.asked; margin: 3,8,3,8";

    private Primary() {}

    public static void paint(JButton button) {
        paint(button, true);
    }

    /** Beside the answers: no frame, but the colour of what can be pressed. */
    public static void paintAside(JButton button) {
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        button.putClientProperty(FlatClientProperties.STYLE, ASIDE);
    }

    public static void paint(JButton button, boolean primary) {
        button.putClientProperty(FlatClientProperties.STYLE, primary ? STYLE : null);
    }
}
