package dev.lastcall.ui;

import com.formdev.flatlaf.FlatLightLaf;

/** The light look for those who need much contrast; what is special about it is in the properties of this name. */
public final class LightContrastLaf extends FlatLightLaf {
    @Override
    public String getName() {
        return "Last Call, light, high contrast";
    }
}
