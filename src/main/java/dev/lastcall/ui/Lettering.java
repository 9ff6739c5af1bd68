package dev.lastcall.ui;

import java.awt.Font;
import javax.swing.JComponent;

/** The few kinds of text there are. Each is a size, a weight and a colour of the installed theme, asked for anew when that changes. */
public enum Lettering {
    HEADING(Font.BOLD, 1.35, Ink.FULL),
    QUOTE(Font.PLAIN, 1.1, Ink.FULL),
    UNTIL(Font.BOLD, 1.1, Ink.FULL),
    BODY(Font.PLAIN, 1, Ink.FULL),
    ASIDE(Font.PLAIN, 1, Ink.QUIET),
    SECTION(Font.BOLD, 0.92, Ink.QUIET),
    SMALL(Font.PLAIN, 0.92, Ink.QUIET),
    SMALL_STRONG(Font.BOLD, 0.92, Ink.FULL);

    private final int style;
    private final double size;
    private final Ink ink;

    Lettering(int style, double size, Ink ink) {
        this.style = style;
        this.size = size;
        this.ink = ink;
    }

    public void dress(JComponent text) {
        text.setFont(Palette.font(style, size));
        text.setForeground(
                switch (ink) {
                    case FULL -> Palette.ink();
                    case QUIET -> Palette.quiet();
                });
    }

    private enum Ink {
        FULL,
        QUIET
    }
}
