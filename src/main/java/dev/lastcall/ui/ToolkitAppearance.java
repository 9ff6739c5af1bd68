package dev.lastcall.ui;

import java.awt.Toolkit;
import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the toolkit knows of the desktop: on X11 by XSETTINGS, on Windows by its system parameters. */
final class ToolkitAppearance {
    /** {@code light} or {@code dark} overrides what the desktop says. */
    static final String PROPERTY = "lastcall.theme";

    private static final String THEME = "gnome.Net/ThemeName";
    private static final String ANIMATIONS = "gnome.Gtk/EnableAnimations";
    private static final String HIGH_CONTRAST = "win.highContrast.on";
    private static final List<String> ALL = List.of(THEME, ANIMATIONS, HIGH_CONTRAST);

    private ToolkitAppearance() {}

    /** What overrides everything else. */
    static Appearance ordered() {
        String theme = System.getProperty(PROPERTY, "");
        return theme.isEmpty()
                ? Appearance.UNSAID
                : new Appearance(
                        Optional.of(isDark(theme)), Optional.empty(), Optional.of(isContrast(theme)), Optional.empty());
    }

    static Appearance present() {
        return of(read(THEME, String.class), read(ANIMATIONS, Integer.class), read(HIGH_CONTRAST, Boolean.class));
    }

    /** Themes are told by their names: "Adwaita-dark", "HighContrastInverse". */
    static Appearance of(Optional<String> theme, Optional<Integer> animations, Optional<Boolean> highContrast) {
        return new Appearance(
                theme.map(ToolkitAppearance::isDark),
                Optional.empty(),
                highContrast.or(() -> theme.map(ToolkitAppearance::isContrast)),
                animations.map(number -> number == 0));
    }

    static void follow(PropertyChangeListener changed) {
        ALL.forEach(name -> Toolkit.getDefaultToolkit().addPropertyChangeListener(name, changed));
    }

    static void leave(PropertyChangeListener changed) {
        ALL.forEach(name -> Toolkit.getDefaultToolkit().removePropertyChangeListener(name, changed));
    }

    private static boolean isDark(String theme) {
        String name = theme.toLowerCase(Locale.ROOT);
        return name.contains("dark") || name.contains("inverse");
    }

    private static boolean isContrast(String theme) {
        return theme.toLowerCase(Locale.ROOT).replace("-", "").contains("highcontrast");
    }

    private static <T> Optional<T> read(String name, Class<T> type) {
        Object value = Toolkit.getDefaultToolkit().getDesktopProperty(name);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
