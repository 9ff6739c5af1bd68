package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.View;

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

    /** The view is asked, since the area itself knows its height only once it has been given its width. */
    @Override
    public Dimension getPreferredSize() {
        Insets insets = getInsets();
        View view = getUI().getRootView(this);
        view.setSize(width - insets.left - insets.right, Short.MAX_VALUE);
        int height = (int) Math.ceil(view.getPreferredSpan(View.Y_AXIS));
        return new Dimension(width, height + insets.top + insets.bottom);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
