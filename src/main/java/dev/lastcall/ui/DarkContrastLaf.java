package dev.lastcall.ui;

import com.formdev.flatlaf.FlatDarkLaf;

/** The dark look for those who need much contrast; what is special about it is in the properties of this name. */
public final class DarkContrastLaf extends FlatDarkLaf {
    @Override
    public String getName() {
        return "Last Call, dark, high contrast";
    }
}
