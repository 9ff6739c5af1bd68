package dev.lastcall.ui;

import java.awt.Toolkit;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The name by which a desktop knows our windows, WM_CLASS on X11. Java takes that of whichever class first needs the toolkit, and has no
 * way to say another.
 */
final class DesktopName {
    static final String NAME = "lastcall";
    private static final Logger LOG = Logger.getLogger(DesktopName.class.getName());

    private DesktopName() {}

    /** For windows that are made from now on; the jar's manifest opens the toolkit for this. */
    static void claim() {
        try {
            Field name = Toolkit.getDefaultToolkit().getClass().getDeclaredField("awtAppClassName");
            name.setAccessible(true);
            name.set(null, NAME);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            LOG.log(Level.FINE, "This toolkit has no such name, or keeps it", e);
        }
    }
}
