package dev.lastcall.ui.console;

import dev.lastcall.ui.Wording;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** A dialog around a panel. Nothing waits for it, and Escape closes it, which is never an answer. */
final class Shell {
    private Shell() {}

    static JDialog open(Window owner, Wording words, String title, JPanel content) {
        var dialog = new JDialog(owner, words.text(title));
        dialog.setContentPane(content);
        dialog.getAccessibleContext().setAccessibleName(words.text(title));
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.getRootPane()
                .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "close");
        dialog.getRootPane().getActionMap().put("close", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                dialog.dispose();
            }
        });
        content.applyComponentOrientation(words.orientation());
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
        return dialog;
    }

    /** As large as what it shows has become. */
    static void refit(JComponent inside) {
        Window window = SwingUtilities.getWindowAncestor(inside);
        if (window != null) {
            window.pack();
        }
    }

    /** The dialog that this is in goes away. */
    static void close(JComponent inside) {
        Window window = SwingUtilities.getWindowAncestor(inside);
        if (window != null) {
            window.dispose();
        }
    }
}
