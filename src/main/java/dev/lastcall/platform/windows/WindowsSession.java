package dev.lastcall.platform.windows;

import dev.lastcall.platform.AccessiblePrograms;
import dev.lastcall.platform.Attention;
import dev.lastcall.platform.Closing;
import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.Display;
import dev.lastcall.platform.InputPause;
import dev.lastcall.platform.Looks;
import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.OwnSession;
import dev.lastcall.platform.OwnWindows;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.Registration;
import dev.lastcall.platform.SessionEnd;
import dev.lastcall.platform.windows.automation.SessionAutomation;
import dev.lastcall.platform.windows.desktop.WindowsDesktop;
import dev.lastcall.platform.windows.pipe.NamedPipeRegistration;
import dev.lastcall.platform.windows.programs.SessionClosing;
import dev.lastcall.platform.windows.programs.SessionPrograms;
import dev.lastcall.platform.windows.session.Logoff;
import dev.lastcall.platform.windows.session.NoInputPause;
import dev.lastcall.platform.windows.session.SessionDisplay;
import dev.lastcall.platform.windows.session.UserBusy;
import dev.lastcall.platform.windows.window.Win32OwnWindows;
import dev.lastcall.platform.windows.wts.SessionNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One user's session of Windows. */
final class WindowsSession implements OwnSession {
    private final Places places;
    private final Supplier<String> account;
    private @Nullable WindowsDesktop onDesktop;

    WindowsSession(Places places, Supplier<String> account) {
        this.places = places;
        this.account = account;
    }

    @Override
    public Optional<Registration> registration() throws IOException {
        Optional<Path> name = places.registration();
        return name.isPresent() ? Optional.of(NamedPipeRegistration.open(name.get(), account.get())) : Optional.empty();
    }

    @Override
    public Desktop desktop() {
        return new Logoff();
    }

    @Override
    public SessionEnd end() {
        return onDesktop().sessionEnd();
    }

    @Override
    public boolean hasDisplay() {
        return SessionNumber.own() != 0;
    }

    @Override
    public Display display() {
        return new SessionDisplay(programs());
    }

    @Override
    public Looks looks() {
        return onDesktop().looks();
    }

    @Override
    public Attention attention() {
        return new UserBusy();
    }

    @Override
    public InputPause inputPause() {
        return new NoInputPause();
    }

    @Override
    public OwnWindows ownWindows() {
        return new Win32OwnWindows();
    }

    @Override
    public DesktopIcon icon() {
        return onDesktop().icon();
    }

    @Override
    public Notifications notifications() {
        return onDesktop().notifications();
    }

    @Override
    public Programs programs() {
        return new SessionPrograms();
    }

    @Override
    public Closing closing() {
        return new SessionClosing();
    }

    @Override
    public AccessiblePrograms accessiblePrograms(Duration limit) {
        return SessionAutomation.within(limit);
    }

    /** One window for all. */
    private synchronized WindowsDesktop onDesktop() {
        WindowsDesktop made = onDesktop == null ? new WindowsDesktop() : onDesktop;
        onDesktop = made;
        return made;
    }
}
