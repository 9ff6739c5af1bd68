package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import dev.lastcall.platform.PlatformException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Searches below an element, within bounds; what belongs to the user (contents of lists and documents) is passed over. */
final class Tree {
    private static final int MOST = 4000;
    private static final int DEEPEST = 40;

    private final Set<Role> wanted;
    private final List<AccessibleElement> found = new ArrayList<>();
    private int seen;

    private Tree(Set<Role> wanted) {
        this.wanted = wanted;
    }

    /** All elements of these roles, not looking into those found. Of menus only what opens from the menu bar is looked at. */
    static List<AccessibleElement> find(AccessibleElement root, Role... wanted) throws PlatformException {
        var tree = new Tree(Set.of(wanted));
        tree.look(root, Role.OTHER, 0);
        return tree.found;
    }

    /** The same, of those that are on the screen. */
    static List<AccessibleElement> findShowing(AccessibleElement root, Role... wanted) throws PlatformException {
        return marked(find(root, wanted), element -> element.states().contains(State.SHOWING));
    }

    /** Fields on the screen that a text can be written into. */
    static List<AccessibleElement> findEditable(AccessibleElement root) throws PlatformException {
        return marked(findShowing(root, Role.TEXT), text -> text.states().contains(State.EDITABLE));
    }

    /** By what elements are known. */
    interface Mark {
        boolean isOn(AccessibleElement element) throws PlatformException;
    }

    /** Those of the elements that have the mark. */
    static List<AccessibleElement> marked(List<AccessibleElement> elements, Mark mark) throws PlatformException {
        var marked = new ArrayList<AccessibleElement>();
        for (AccessibleElement element : elements) {
            if (mark.isOn(element)) {
                marked.add(element);
            }
        }
        return marked;
    }

    private void look(AccessibleElement parent, Role itsRole, int depth) throws PlatformException {
        if (depth > DEEPEST) {
            return;
        }
        for (AccessibleElement child : parent.children()) {
            if (seen++ > MOST) {
                return;
            }
            Role role = child.role();
            if (wanted.contains(role)) {
                found.add(child);
            } else if (isEntered(role, itsRole)) {
                look(child, role, depth + 1);
            }
        }
    }

    /** What is in menus is looked at only for menu items, and submenus hold no Save. */
    private boolean isEntered(Role role, Role parent) {
        return switch (role) {
            case MENU_BAR -> wanted.contains(Role.MENU_ITEM);
            case MENU -> wanted.contains(Role.MENU_ITEM) && parent == Role.MENU_BAR;
            case CONTENT, TEXT, LABEL, BUTTON, MENU_ITEM -> false;
            case WINDOW, DIALOG, FILE_CHOOSER, MESSAGE, TAB_LIST, TAB, SPLIT_PANE, OTHER -> true;
        };
    }
}
