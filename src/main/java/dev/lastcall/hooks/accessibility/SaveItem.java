package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import dev.lastcall.platform.PlatformException;
import java.util.List;
import java.util.Optional;

/** Finds the Save of a window, never its Save As. */
enum SaveItem {
    /**
     * For programs that were tried: the menu item that is named Save in a language known here, else the one with Ctrl+S; a button named Save
     * where no menu has either.
     */
    OF_A_KNOWN_PROGRAM {
        @Override
        Optional<AccessibleElement> in(AccessibleElement window) throws PlatformException {
            List<AccessibleElement> items = Tree.find(window, Role.MENU_ITEM);
            for (Tree.Mark mark : List.<Tree.Mark>of(SaveItem::isNamed, SaveItem::hasKeys)) {
                List<AccessibleElement> marked = Tree.marked(items, mark);
                if (!marked.isEmpty()) {
                    return usable(marked);
                }
            }
            return usable(Tree.marked(Tree.findShowing(window, Role.BUTTON), SaveItem::isNamed));
        }
    },
    /** For all others: a menu item that has both the keys and the name, since either alone may mean anything. */
    OF_ANY_PROGRAM {
        @Override
        Optional<AccessibleElement> in(AccessibleElement window) throws PlatformException {
            List<AccessibleElement> items = Tree.find(window, Role.MENU_ITEM);
            return usable(Tree.marked(items, item -> hasKeys(item) && isNamed(item)));
        }
    };

    private static final String KEYS = "Ctrl+S";

    /** The element that saves the document shown in the window; empty where there is none, more than one, or none that can be used now. */
    abstract Optional<AccessibleElement> in(AccessibleElement window) throws PlatformException;

    private static Optional<AccessibleElement> usable(List<AccessibleElement> found) throws PlatformException {
        boolean usable = found.size() == 1 && found.getFirst().states().contains(State.ENABLED);
        return usable ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(AccessibleElement element) throws PlatformException {
        return Words.SAVE.isNamed(element.name());
    }

    private static boolean hasKeys(AccessibleElement item) throws PlatformException {
        return item.keys().equals(KEYS);
    }
}
