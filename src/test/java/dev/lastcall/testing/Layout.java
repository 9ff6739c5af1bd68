package dev.lastcall.testing;

import com.sun.jna.Structure;

/** A structure of Windows as its vendor declares it, field by field, to hold our offsets against: on 64 bit the same on every system. */
public abstract class Layout extends Structure {
    /** Where a field begins. */
    public int at(String field) {
        return fieldOffset(field);
    }
}
