package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.uiautomation.Property;
import dev.lastcall.platform.windows.uiautomation.UiElement;
import java.util.List;
import java.util.Set;

/** A line of a menu as it was when the menu was open. */
record MenuLine(FoldedMenu menu, String name, String keys, boolean enabled) implements ReadOnlyElement {
    static MenuLine of(FoldedMenu menu, UiElement line) throws PlatformException {
        return new MenuLine(
                menu,
                line.text(Property.NAME),
                Keys.read(line.text(Property.ACCELERATOR_KEY)),
                line.is(Property.IS_ENABLED));
    }

    @Override
    public Role role() {
        return Role.MENU_ITEM;
    }

    @Override
    public Set<State> states() {
        return enabled ? Set.of(State.ENABLED) : Set.of();
    }

    @Override
    public List<AccessibleElement> children() {
        return List.of();
    }

    @Override
    public void press() throws PlatformException {
        menu.press(this);
    }
}
