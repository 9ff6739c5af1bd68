package dev.lastcall.ui.console;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Each change of a text. */
record Typed(Runnable then) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
        then.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        then.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        then.run();
    }
}
