package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.border.Border;
import javax.swing.border.EmptyBorder;
import javax.swing.border.MatteBorder;

/** A coloured stripe beside what other people have said, on the side where reading begins. */
final class Stripe {
    private static final int BAR = 3;
    private static final int INDENT = 10;

    private Stripe() {}

    static Border of(Color color, ComponentOrientation orientation) {
        return BorderFactory.createCompoundBorder(
                new MatteBorder(leading(BAR, orientation), color), new EmptyBorder(leading(INDENT, orientation)));
    }

    private static Insets leading(int width, ComponentOrientation orientation) {
        int scaled = UIScale.scale(width);
        return orientation.isLeftToRight() ? new Insets(0, scaled, 0, 0) : new Insets(0, 0, 0, scaled);
    }
}
