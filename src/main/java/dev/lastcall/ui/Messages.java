package dev.lastcall.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** All text of the windows, in the user's language. */
record Messages(ResourceBundle bundle, Locale locale) {
    static Messages in(Locale locale) {
        return new Messages(ResourceBundle.getBundle("dev.lastcall.ui.Messages", locale), locale);
    }

    /** Values go in as they are; only numbers may choose a plural, since a chosen form is read as a pattern again. */
    String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
