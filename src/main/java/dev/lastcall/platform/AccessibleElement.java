package dev.lastcall.platform;

import java.util.List;
import java.util.Set;

/** One element of a program's windows. Two are equal when they stand for the same element; each call asks the program anew. */
public interface AccessibleElement {
    /** Elements that are none of these are only passed through. */
    enum Role {
        WINDOW,
        DIALOG,
        FILE_CHOOSER,
        /** A message in a window, with or without buttons. */
        MESSAGE,
        MENU_BAR,
        MENU,
        MENU_ITEM,
        BUTTON,
        LABEL,
        TEXT,
        TAB_LIST,
        TAB,
        SPLIT_PANE,
        /** Lists, tables, trees, terminals and documents: their contents are the user's. */
        CONTENT,
        OTHER
    }

    /** What is the case for an element. */
    enum State {
        /** On the screen, even if other windows cover it. */
        SHOWING,
        /** Takes the user's clicks and keys. */
        ENABLED,
        EDITABLE,
        /** Nothing else of its program can be used meanwhile. */
        MODAL,
        /** The current one among its like. */
        SELECTED
    }

    Role role() throws PlatformException;

    /** In the language of the user, empty if it has none. */
    String name() throws PlatformException;

    Set<State> states() throws PlatformException;

    /** At most some hundreds. */
    List<AccessibleElement> children() throws PlatformException;

    /** The keys that do the same as {@link #press}, such as {@code Ctrl+S}; empty if there are none. */
    String keys() throws PlatformException;

    /** Does what a click does, and does not wait for the end of it. */
    void press() throws PlatformException;

    /** Makes the child with this number the current one. */
    void choose(int child) throws PlatformException;

    /** The text of a field, or the beginning of a longer one. */
    String text() throws PlatformException;

    /** Writes into a field, instead of what is in it. */
    void write(String text) throws PlatformException;
}
