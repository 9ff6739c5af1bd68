package dev.lastcall.ui;

import com.formdev.flatlaf.util.ColorFunctions;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.Objects;
import javax.swing.UIManager;

/** The colours and letters of the installed theme. */
public final class Palette {
    private static final float TINT = 0.09f;
    private static final float TRACK = 0.22f;

    private Palette() {}

    static Color of(Phase phase) {
        return named(phase.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Color of(Progress progress) {
        return switch (progress) {
            case RUNNING_HERE -> quiet();
            case SAVING -> named("asked");
            case SAVED -> named("saving");
            case KEPT -> named("postponed");
            case UNSAVED -> named("held");
            case FAILED -> named("failed");
        };
    }

    /** The background, with a breath of the phase's colour. */
    static Color tint(Phase phase) {
        return ColorFunctions.mix(of(phase), color("Panel.background"), TINT);
    }

    /** What a ring of this colour runs in. */
    static Color track(Color color) {
        return ColorFunctions.mix(color, color("Panel.background"), TRACK);
    }

    public static Color quiet() {
        return named("quiet");
    }

    public static Color disabled() {
        return color("Button.disabledText");
    }

    public static Color named(String name) {
        return color("LastCall." + name);
    }

    public static Color ink() {
        return color("Label.foreground");
    }

    /** The desktop's own letters, so many times as large. */
    public static Font font(int style, double size) {
        Font font = Objects.requireNonNull(UIManager.getFont("Label.font"));
        return font.deriveFont(style, (float) (font.getSize2D() * size));
    }

    private static Color color(String key) {
        return Objects.requireNonNull(UIManager.getColor(key), key);
    }
}
