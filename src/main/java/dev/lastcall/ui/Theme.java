package dev.lastcall.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.util.HashMap;
import java.util.Map;

/** The look: light or dark, or with as much contrast as there is. */
public enum Theme {
    LIGHT,
    DARK,
    LIGHT_CONTRAST,
    DARK_CONTRAST;

    /** As the toolkit knows the desktop, without following it. */
    static Appearance ofDesktop() {
        return ToolkitAppearance.ordered().or(ToolkitAppearance.present());
    }

    static void install(Appearance appearance) {
        Map<String, String> defaults = new HashMap<>();
        Theme theme = appearance.theme();
        if (theme == LIGHT || theme == DARK) {
            appearance.accent().ifPresent(rgb -> defaults.putAll(Accent.defaults(new Color(rgb), theme == DARK)));
        }
        if (appearance.still().orElse(false)) {
            defaults.put("TextField.caretBlinkRate", "0");
        }
        theme.install(defaults);
    }

    public void install() {
        install(Map.of());
    }

    /** With overrides of its properties. */
    public void install(Map<String, String> defaults) {
        FlatLaf.setGlobalExtraDefaults(defaults);
        // FlatLaf would unpack a library into the temporary directory for window frames of its own, which are not used
        // here
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLaf.registerCustomDefaultsSource("dev.lastcall.ui");
        switch (this) {
            case LIGHT -> FlatLightLaf.setup();
            case DARK -> FlatDarkLaf.setup();
            case LIGHT_CONTRAST -> FlatLaf.setup(new LightContrastLaf());
            case DARK_CONTRAST -> FlatLaf.setup(new DarkContrastLaf());
        }
    }
}
