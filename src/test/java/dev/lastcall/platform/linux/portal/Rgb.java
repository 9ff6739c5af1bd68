package dev.lastcall.platform.linux.portal;

import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** A colour as the portal sends it. */
public final class Rgb extends Struct {
    @Position(0)
    public final double red;

    @Position(1)
    public final double green;

    @Position(2)
    public final double blue;

    public Rgb(double red, double green, double blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }
}
