package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.uiautomation.Property;
import dev.lastcall.platform.windows.uiautomation.UiElement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A menu in a bar. Many toolkits make its lines only when it opens: then it is opened for the blink of an eye, but only while nobody types there.
 *
 * @param openable whether it may be opened at all
 */
record FoldedMenu(UiElement element, boolean openable, Scene scene) implements ReadOnlyElement {
    private static final Duration OPENING = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(20);

    @Override
    public Role role() {
        return Role.MENU;
    }

    @Override
    public String name() throws PlatformException {
        return element.text(Property.NAME);
    }

    @Override
    public Set<State> states() throws PlatformException {
        return element.is(Property.IS_ENABLED) ? Set.of(State.ENABLED) : Set.of();
    }

    @Override
    public List<AccessibleElement> children() throws PlatformException {
        scene.limit().insist();
        List<UiElement> lines = new MenuSearch(element).below();
        if (!lines.isEmpty()) {
            return lines.stream().<AccessibleElement>map(this::shown).toList();
        }
        if (!openable || !scene.typing().rests()) {
            return List.of();
        }
        try {
            return remembered(opened());
        } finally {
            element.fold(false);
        }
    }

    /** Presses the line that says the same as then. */
    void press(MenuLine line) throws PlatformException {
        if (!scene.typing().rests()) {
            throw new PlatformException("The menu is not opened while its user types");
        }
        for (UiElement now : opened()) {
            if (MenuLine.of(this, now).equals(line)) {
                now.press();
                return;
            }
        }
        element.fold(false);
        throw new PlatformException("The line is not in the menu any more");
    }

    private List<AccessibleElement> remembered(List<UiElement> lines) throws PlatformException {
        var remembered = new ArrayList<AccessibleElement>();
        for (UiElement line : lines) {
            remembered.add(MenuLine.of(this, line));
        }
        return remembered;
    }

    private List<UiElement> opened() throws PlatformException {
        element.fold(true);
        long end = System.nanoTime() + OPENING.toNanos();
        List<UiElement> lines = new MenuSearch(element).in(scene.window());
        while (lines.isEmpty() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(GLANCE.toNanos());
            lines = new MenuSearch(element).in(scene.window());
        }
        return lines;
    }

    private ShownElement shown(UiElement line) {
        return new ShownElement(line, scene);
    }
}
