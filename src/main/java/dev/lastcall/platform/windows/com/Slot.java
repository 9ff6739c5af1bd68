package dev.lastcall.platform.windows.com;

/** A method of a COM object, known by its place in the table of its interface, the first being 0. */
public interface Slot {
    int place();

    /** For messages. */
    String title();
}
