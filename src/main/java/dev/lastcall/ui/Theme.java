package dev.lastcall.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Toolkit;
import java.util.Locale;

/** The look, light or dark. */
public enum Theme {
    LIGHT,
    DARK;

    /** {@code light} or {@code dark} overrides what the desktop says. */
    static final String PROPERTY = "lastcall.theme";

    /** As the property says, else as the desktop's theme is named. */
    static Theme ofDesktop() {
        Object desktop = Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Net/ThemeName");
        String name = System.getProperty(PROPERTY, desktop instanceof String theme ? theme : "");
        return name.toLowerCase(Locale.ROOT).contains("dark") ? DARK : LIGHT;
    }

    void install() {
        // FlatLaf would unpack a library into the temporary directory for window frames of its own, which are not used
        // here
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLaf.registerCustomDefaultsSource("dev.lastcall.ui");
        switch (this) {
            case LIGHT -> FlatLightLaf.setup();
            case DARK -> FlatDarkLaf.setup();
        }
    }
}
