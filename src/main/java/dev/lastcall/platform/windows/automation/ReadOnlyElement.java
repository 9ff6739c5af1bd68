package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;

/** An element that offers nothing to do, unless it says otherwise. */
interface ReadOnlyElement extends AccessibleElement {
    @Override
    default String keys() {
        return "";
    }

    @Override
    default void press() throws PlatformException {
        throw new PlatformException("This cannot be pressed");
    }

    @Override
    default void choose(int child) throws PlatformException {
        throw new PlatformException("Nothing in this can be chosen");
    }

    @Override
    default String text() throws PlatformException {
        return "";
    }

    @Override
    default void write(String text) throws PlatformException {
        throw new PlatformException("Nothing can be written into this");
    }
}
