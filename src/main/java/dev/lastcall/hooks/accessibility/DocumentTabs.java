package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import dev.lastcall.platform.PlatformException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The tabs of a window that hold documents, told by the window's title, which names the current one.
 *
 * @param places of the tabs among the list's children
 * @param current the place of the tab that the user has chosen
 */
record DocumentTabs(AccessibleElement list, List<Integer> places, int current) {

    /**
     * Empty where the window has no tabs, or a single one without a name.
     *
     * @throws SurpriseException if the window has several tabs, but none that fits its title: nothing is known of the documents behind the one on top
     */
    static Optional<DocumentTabs> of(AccessibleElement window) throws PlatformException, SurpriseException {
        var title = new Title(window.name());
        List<AccessibleElement> lists = lists(window);
        for (AccessibleElement list : lists) {
            Optional<DocumentTabs> tabs = read(list);
            if (tabs.isPresent() && title.fits(tabs.get().name(tabs.get().current))) {
                return tabs;
            }
        }
        if (isAnyOfSeveral(lists)) {
            throw new SurpriseException("its tabs cannot be told apart: save it there");
        }
        return Optional.empty();
    }

    private static boolean isAnyOfSeveral(List<AccessibleElement> lists) throws PlatformException {
        for (AccessibleElement list : lists) {
            if (list.children().size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the tabs says of itself that its document is modified. */
    static boolean isAnyMarked(AccessibleElement window, Predicate<String> marks) throws PlatformException {
        for (AccessibleElement list : lists(window)) {
            for (AccessibleElement tab : list.children()) {
                if (marks.test(tab.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    String name(int place) throws PlatformException {
        return tab(place).name();
    }

    boolean isShown(int place) throws PlatformException {
        return tab(place).states().contains(State.SELECTED);
    }

    void show(int place) throws PlatformException {
        list.choose(place);
    }

    /** A tab may have been closed meanwhile. */
    private AccessibleElement tab(int place) throws PlatformException {
        List<AccessibleElement> children = list.children();
        if (place >= children.size()) {
            throw new PlatformException("There is no tab " + place + " any more");
        }
        return children.get(place);
    }

    /** Tab lists may lie in the tabs of others. */
    private static List<AccessibleElement> lists(AccessibleElement window) throws PlatformException {
        var lists = new ArrayList<AccessibleElement>();
        for (AccessibleElement list : Tree.find(window, Role.TAB_LIST)) {
            lists.add(list);
            lists.addAll(lists(list));
        }
        return lists;
    }

    private static Optional<DocumentTabs> read(AccessibleElement list) throws PlatformException {
        var places = new ArrayList<Integer>();
        int current = -1;
        List<AccessibleElement> children = list.children();
        for (int place = 0; place < children.size(); place++) {
            if (children.get(place).role() == Role.TAB) {
                places.add(place);
                current = children.get(place).states().contains(State.SELECTED) ? place : current;
            }
        }
        return current < 0 ? Optional.empty() : Optional.of(new DocumentTabs(list, places, current));
    }
}
