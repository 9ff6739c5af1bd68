package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.uiautomation.ControlType;
import dev.lastcall.platform.windows.uiautomation.UiElement;
import java.util.ArrayList;
import java.util.List;

/** Looks once for the lines of a menu that has been opened: they may be below the line that opens them, or in a pane of the window. */
final class MenuSearch {
    private static final int MOST = 200;
    private static final int DEEPEST = 4;

    private final UiElement opener;
    private int seen;

    MenuSearch(UiElement opener) {
        this.opener = opener;
    }

    List<UiElement> in(UiElement window) throws PlatformException {
        List<UiElement> below = below();
        return below.isEmpty() ? inPanes(window, DEEPEST) : below;
    }

    List<UiElement> below() throws PlatformException {
        var lines = new ArrayList<UiElement>();
        for (UiElement part : opener.children()) {
            lines.addAll(part.type() == ControlType.MENU ? lines(part.children()) : lines(List.of(part)));
        }
        return lines;
    }

    private List<UiElement> inPanes(UiElement pane, int depth) throws PlatformException {
        for (UiElement part : pane.children()) {
            List<UiElement> lines = seen++ > MOST || depth == 0 ? List.of() : inPane(part, depth - 1);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return List.of();
    }

    /** What holds the line that opens the menu is the bar, whatever it calls itself. */
    private List<UiElement> inPane(UiElement part, int depth) throws PlatformException {
        return switch (part.type()) {
            case MENU -> {
                List<UiElement> lines = lines(part.children());
                yield lines.contains(opener) ? List.of() : lines;
            }
            case WINDOW, OTHER -> inPanes(part, depth);
            default -> List.of();
        };
    }

    private static List<UiElement> lines(List<UiElement> parts) throws PlatformException {
        var lines = new ArrayList<UiElement>();
        for (UiElement part : parts) {
            if (part.type() == ControlType.MENU_ITEM) {
                lines.add(part);
            }
        }
        return lines;
    }
}
