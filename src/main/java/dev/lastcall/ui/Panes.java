package dev.lastcall.ui;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;

/** Room for more than fits: nobody can make the prompt taller than the screen. */
final class Panes {
    private static final int STEP = 16;

    private Panes() {}

    static JScrollPane scroll(Component content) {
        JScrollPane pane = new JScrollPane(content);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        pane.getVerticalScrollBar().setUnitIncrement(STEP);
        pane.getVerticalScrollBar().setOpaque(false);
        return pane;
    }
}
