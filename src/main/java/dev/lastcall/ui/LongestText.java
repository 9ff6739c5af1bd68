package dev.lastcall.ui;

import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/** Cuts what would make a text longer than allowed. */
public final class LongestText extends DocumentFilter {
    private final int longest;

    public LongestText(int longest) {
        this.longest = longest;
    }

    @Override
    public void insertString(FilterBypass bypass, int offset, String text, @Nullable AttributeSet attributes)
            throws BadLocationException {
        replace(bypass, offset, 0, text, attributes);
    }

    @Override
    public void replace(
            FilterBypass bypass, int offset, int length, @Nullable String text, @Nullable AttributeSet attributes)
            throws BadLocationException {
        String added = text == null ? "" : text;
        int room = Math.max(0, longest - bypass.getDocument().getLength() + length);
        super.replace(bypass, offset, length, added.substring(0, Math.min(added.length(), room)), attributes);
    }
}
