package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;

/** Text that wraps within a width known beforehand; plain, whatever it holds. */
public final class Wrapped extends JTextArea {
    /** The area keeps room for a caret, though it shows none. */
    private static final int CARET = 2;

    private int width;
    private final @Nullable Lettering lettering;

    public Wrapped(int width, Lettering lettering) {
        this.width = UIScale.scale(width);
        this.lettering = lettering;
        lettering.dress(this);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // null while Swing's own constructor runs
        if (lettering != null) {
            lettering.dress(this);
        }
    }

    /** Takes this width from now on, in pixels of the user interface's scale. */
    public void narrow(int pixels) {
        width = pixels;
        invalidate();
    }

    public Wrapped say(String text) {
        if (!text.equals(getText())) {
            setText(text);
            getAccessibleContext().setAccessibleName(text);
        }
        return this;
    }

    /** Takes no room where there is nothing to say. */
    public void sayOrHide(String text) {
        say(text).setVisible(!text.isEmpty());
    }

    /** The view is asked, since the area itself knows its height only once it has been given its width. */
    @Override
    public Dimension getPreferredSize() {
        Insets insets = getInsets();
        View view = getUI().getRootView(this);
        view.setSize(width - insets.left - insets.right - UIScale.scale(CARET), Short.MAX_VALUE);
        int height = (int) Math.ceil(view.getPreferredSpan(View.Y_AXIS));
        return new Dimension(width, height + insets.top + insets.bottom);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
