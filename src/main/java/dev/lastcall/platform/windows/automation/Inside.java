package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.uiautomation.ControlType;
import dev.lastcall.platform.windows.uiautomation.Property;
import dev.lastcall.platform.windows.uiautomation.UiElement;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.ArrayList;
import java.util.List;

/** What is directly in an element, as far as it is anybody's business. */
final class Inside {
    private Inside() {}

    static List<AccessibleElement> of(UiElement element, Scene scene) throws PlatformException {
        return switch (element.type()) {
            case MENU, MENU_BAR -> menus(element, scene);
            case TAB -> tabs(element, scene);
            default -> parts(element, scene);
        };
    }

    /** Lines that open menus, and others. Of menus that show nothing until they are open, only the first is opened: it is the one that is about files. */
    private static List<AccessibleElement> menus(UiElement bar, Scene scene) throws PlatformException {
        var menus = new ArrayList<AccessibleElement>();
        boolean first = true;
        for (UiElement line : bar.children()) {
            if (line.type() == ControlType.MENU_ITEM && line.is(Property.IS_EXPAND_COLLAPSE_AVAILABLE)) {
                menus.add(new FoldedMenu(line, first, scene));
                first = false;
            } else {
                menus.add(new ShownElement(line, scene));
            }
        }
        return menus;
    }

    /** Some toolkits have a list around the tabs; buttons beside them open new ones and the like. */
    private static List<AccessibleElement> tabs(UiElement list, Scene scene) throws PlatformException {
        var tabs = new ArrayList<AccessibleElement>();
        for (UiElement part : list.children()) {
            switch (part.type()) {
                case LIST -> tabs.addAll(parts(part, scene));
                case BUTTON, SPLIT_BUTTON -> {}
                default -> tabs.add(new ShownElement(part, scene));
            }
        }
        return tabs;
    }

    /** Without the system's own menu and buttons, and without windows, which are looked at by themselves. */
    private static List<AccessibleElement> parts(UiElement element, Scene scene) throws PlatformException {
        var parts = new ArrayList<AccessibleElement>();
        for (UiElement part : element.children()) {
            if (part.type() != ControlType.TITLE_BAR && !isWindow(part)) {
                parts.add(new ShownElement(part, scene));
            }
        }
        return parts;
    }

    private static boolean isWindow(UiElement part) throws PlatformException {
        return part.type() == ControlType.WINDOW
                && part.handle() != 0
                && !ForeignWindow.at(part.handle()).isControl();
    }
}
