package dev.lastcall.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;

/** Where Tab leads to, as Swing itself decides, but without a screen. */
final class TabStops extends LayoutFocusTraversalPolicy {
    static Set<Component> of(JComponent panel) {
        var root = new JPanel();
        root.add(panel);
        root.setFocusCycleRoot(true);
        root.addNotify();
        Set<Component> stops = new LinkedHashSet<>();
        new TabStops().collect(panel, stops);
        return stops;
    }

    private void collect(Container parent, Set<Component> stops) {
        for (Component part : parent.getComponents()) {
            if (part.isVisible()) {
                if (accept(part)) {
                    stops.add(part);
                }
                if (part instanceof Container inner) {
                    collect(inner, stops);
                }
            }
        }
    }
}
