package dev.lastcall.ui.console;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.icons.FlatSearchIcon;
import javax.swing.JTextField;

/** Finds rows of a table while somebody types. */
final class SearchField extends JTextField {
    /** @param hint says in the empty field what it is for */
    SearchField(String hint, Runnable changed) {
        Form.bound(this);
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
        putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, new FlatSearchIcon());
        putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        getAccessibleContext().setAccessibleName(hint);
        getDocument().addDocumentListener(new Typed(changed));
    }

    void turnTo() {
        requestFocusInWindow();
        selectAll();
    }
}
