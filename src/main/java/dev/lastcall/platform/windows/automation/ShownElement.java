package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.uiautomation.ControlType;
import dev.lastcall.platform.windows.uiautomation.Property;
import dev.lastcall.platform.windows.uiautomation.UiElement;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is in a window that is not made of classic controls, as it shows itself by UI Automation. */
record ShownElement(UiElement element, Scene scene) implements AccessibleElement {
    @Override
    public Role role() throws PlatformException {
        scene.limit().insist();
        return switch (element.type()) {
            case BUTTON, SPLIT_BUTTON -> Role.BUTTON;
            case EDIT -> Role.TEXT;
            case DOCUMENT -> isRichText() ? Role.TEXT : Role.CONTENT;
            case LIST, TREE, TABLE, DATA_GRID, LIST_ITEM, TREE_ITEM, DATA_ITEM -> Role.CONTENT;
            case MENU, MENU_BAR -> Role.MENU_BAR;
            case MENU_ITEM -> Role.MENU_ITEM;
            case TAB -> Role.TAB_LIST;
            case TAB_ITEM -> Role.TAB;
            case TEXT -> Role.LABEL;
            case WINDOW -> asks() ? Role.MESSAGE : Role.OTHER;
            case TITLE_BAR, OTHER -> Role.OTHER;
        };
    }

    @Override
    public String name() throws PlatformException {
        scene.limit().insist();
        String name = element.text(Property.NAME);
        return element.type() == ControlType.TAB_ITEM ? TabName.read(name) : name;
    }

    @Override
    public Set<State> states() throws PlatformException {
        scene.limit().insist();
        var states = EnumSet.noneOf(State.class);
        add(states, State.SHOWING, element.isNot(Property.IS_OFFSCREEN));
        add(states, State.ENABLED, element.is(Property.IS_ENABLED));
        add(states, State.SELECTED, element.is(Property.IS_SELECTED));
        add(states, State.EDITABLE, role() == Role.TEXT && states.contains(State.ENABLED) && isWritable());
        add(states, State.MODAL, element.is(Property.WINDOW_IS_MODAL));
        return states;
    }

    @Override
    public List<AccessibleElement> children() throws PlatformException {
        scene.limit().insist();
        return Inside.of(element, scene);
    }

    @Override
    public String keys() throws PlatformException {
        scene.limit().insist();
        return Keys.read(element.text(Property.ACCELERATOR_KEY));
    }

    @Override
    public void press() throws PlatformException {
        scene.limit().insist();
        element.press();
    }

    @Override
    public void choose(int child) throws PlatformException {
        List<AccessibleElement> children = children();
        if (child >= children.size() || !(children.get(child) instanceof ShownElement chosen)) {
            throw new PlatformException("There is nothing to choose here");
        }
        chosen.element.select();
    }

    @Override
    public String text() throws PlatformException {
        scene.limit().insist();
        return element.content();
    }

    @Override
    public void write(String text) throws PlatformException {
        scene.limit().insist();
        element.write(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownElement shown && shown.element.equals(element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    /** A dialog that is drawn into the window it belongs to. */
    private boolean asks() throws PlatformException {
        return element.is(Property.IS_DIALOG) || element.is(Property.WINDOW_IS_MODAL);
    }

    /** Other documents are pages and such, which are not only text. */
    private boolean isRichText() throws PlatformException {
        return element.className().toLowerCase(Locale.ROOT).startsWith("richedit");
    }

    /** A rich text is a window of its own kind, whose style tells. */
    private boolean isWritable() throws PlatformException {
        long handle = isRichText() ? element.handle() : 0;
        return handle == 0
                ? element.isNot(Property.VALUE_IS_READ_ONLY)
                : !ForeignWindow.at(handle).hasStyle(ClassicControl.READ_ONLY);
    }

    private static void add(Set<State> states, State state, boolean is) {
        if (is) {
            states.add(state);
        }
    }
}
