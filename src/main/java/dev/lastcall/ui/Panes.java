package dev.lastcall.ui;

import dev.lastcall.wording.Messages;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/** Room for more than fits: nobody can make the prompt taller than the screen. */
public final class Panes {
    private static final int STEP = 16;
    private static final int EDGE = 2;

    private Panes() {}

    /** The keys that lead elsewhere lead here, too, as long as there is something to scroll. */
    public static JScrollPane scroll(Component content, Messages messages, String key) {
        JScrollPane pane = new Scrolled(content);
        pane.getAccessibleContext().setAccessibleName(messages.text(key));
        pane.getAccessibleContext().setAccessibleDescription(messages.text("scroll.description"));
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        pane.getVerticalScrollBar().setUnitIncrement(STEP);
        pane.getVerticalScrollBar().setOpaque(false);
        bind(pane.getInputMap(JComponent.WHEN_FOCUSED));
        return pane;
    }

    /** Swing leads the focus only to what has keys of its own. */
    private static void bind(InputMap keys) {
        keys.put(KeyStroke.getKeyStroke("UP"), "unitScrollUp");
        keys.put(KeyStroke.getKeyStroke("DOWN"), "unitScrollDown");
        keys.put(KeyStroke.getKeyStroke("PAGE_UP"), "scrollUp");
        keys.put(KeyStroke.getKeyStroke("PAGE_DOWN"), "scrollDown");
        keys.put(KeyStroke.getKeyStroke("HOME"), "scrollHome");
        keys.put(KeyStroke.getKeyStroke("END"), "scrollEnd");
    }

    /** Takes the focus only while it hides something, and shows that it has it. */
    private static final class Scrolled extends JScrollPane {
        Scrolled(Component content) {
            super(content);
        }

        @Override
        public boolean isFocusable() {
            return getVerticalScrollBar().isVisible();
        }

        @Override
        protected void paintChildren(Graphics g) {
            super.paintChildren(g);
            if (isFocusOwner()) {
                g.setColor(UIManager.getColor("Component.focusedBorderColor"));
                for (int edge = 0; edge < EDGE; edge++) {
                    g.drawRect(edge, edge, getWidth() - 1 - 2 * edge, getHeight() - 1 - 2 * edge);
                }
            }
        }
    }
}
