package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** Text that wraps within a width known beforehand; plain, whatever it holds. */
final class Wrapped extends JTextArea {
    private final int width;

    Wrapped(int width, Font font, Color color) {
        this.width = UIScale.scale(width);
        setFont(font);
        setForeground(color);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
    }

    Wrapped say(String text) {
        if (!text.equals(getText())) {
            setText(text);
            getAccessibleContext().setAccessibleName(text);
        }
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        // a text area knows its height only once it has its width
        setSize(width, Short.MAX_VALUE);
        return new Dimension(width, super.getPreferredSize().height);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
