package dev.lastcall.platform.windows.automation;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.uiautomation.UiAutomation;
import dev.lastcall.platform.windows.uiautomation.UiElement;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is in windows, read in one of two ways: windows with a classic menu and Windows' own dialogs by messages, all others by UI Automation, which is
 * loaded with the first of them. Where that is not to be had, all are read by messages.
 */
final class Contents implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Contents.class.getName());

    private final Menus menus;
    private final Limit limit;
    private @Nullable UiAutomation automation;
    private boolean tried;

    Contents(Menus menus, Limit limit) {
        this.menus = menus;
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }

    List<AccessibleElement> of(ForeignWindow window) throws PlatformException {
        Optional<AccessibleElement> bar = menus.barOf(window);
        if (bar.isPresent() || window.isA(FileDialog.DIALOG)) {
            return classic(window, bar);
        }
        UiAutomation known = automation();
        return known == null ? classic(window, bar) : shown(window, known.window(window.handle()));
    }

    @Override
    public void close() {
        if (automation != null) {
            automation.close();
        }
    }

    private List<AccessibleElement> classic(ForeignWindow window, Optional<AccessibleElement> bar) {
        List<ForeignWindow> controls = FileDialog.is(window) ? FileDialog.use(window) : window.children();
        return Stream.concat(bar.stream(), controls.stream().map(control -> new ClassicControl(control, limit)))
                .toList();
    }

    private List<AccessibleElement> shown(ForeignWindow window, Optional<UiElement> element) throws PlatformException {
        return element.isEmpty()
                ? List.of()
                : Inside.of(element.get(), new Scene(element.get(), Typing.into(window), limit));
    }

    private @Nullable UiAutomation automation() {
        if (!tried) {
            tried = true;
            try {
                automation = UiAutomation.open();
            } catch (PlatformException e) {
                LOG.log(System.Logger.Level.DEBUG, "Programs are looked at without UI Automation", e);
            }
        }
        return automation;
    }
}
