package dev.lastcall.ui;

import java.awt.Color;
import java.util.Map;

/** The desktop's accent colour in place of our own, made darker or lighter until its text can be read on the theme's background. */
final class Accent {
    /** A little more than 4.5, since some backgrounds are tinted. */
    private static final double ENOUGH = 5;

    private static final Color PAPER = new Color(0xfcfbf8);
    private static final Color NIGHT = new Color(0x1f2327);
    private static final double STEP = 0.04;

    private Accent() {}

    /** Overrides of the theme's properties. */
    static Map<String, String> defaults(Color accent, boolean dark) {
        Color readable = readable(accent, dark ? NIGHT : PAPER, dark ? Color.WHITE : Color.BLACK);
        String color = hex(readable);
        return Map.of(
                "@accentBaseColor", color,
                "Component.focusedBorderColor", color,
                "Component.focusColor", hex(mix(readable, dark ? NIGHT : PAPER, 0.7)),
                "LastCall.asked", color,
                "LastCall.signing-out", color,
                "LastCall.onAccent", dark ? "#000000" : "#ffffff");
    }

    static Color readable(Color accent, Color background, Color end) {
        Color color = accent;
        for (double share = STEP; Contrast.between(color, background) < ENOUGH && share < 1; share += STEP) {
            color = mix(accent, end, share);
        }
        return color;
    }

    /** So much of the second. */
    private static Color mix(Color one, Color other, double share) {
        return new Color(
                channel(one.getRed(), other.getRed(), share),
                channel(one.getGreen(), other.getGreen(), share),
                channel(one.getBlue(), other.getBlue(), share));
    }

    private static int channel(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private static String hex(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xffffff);
    }
}
