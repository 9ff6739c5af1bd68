package dev.lastcall.platform.linux;

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
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.Registration;
import dev.lastcall.platform.linux.accessibility.AtSpiPrograms;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.desktop.LinuxDesktop;
import dev.lastcall.platform.linux.display.XDisplay;
import dev.lastcall.platform.linux.portal.PortalLooks;
import dev.lastcall.platform.linux.programs.ProcPrograms;
import dev.lastcall.platform.linux.programs.SessionClosing;
import dev.lastcall.platform.linux.session.DesktopAttention;
import dev.lastcall.platform.linux.session.SessionManagerLogout;
import dev.lastcall.platform.linux.socket.SessionSocket;
import dev.lastcall.platform.linux.x11.X11InputPause;
import dev.lastcall.platform.linux.x11.X11OwnWindows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One user's session of Linux. */
final class LinuxSession implements OwnSession {
    private final Places places;
    private final Supplier<String> account;
    private @Nullable LinuxDesktop onDesktop;

    LinuxSession(Places places, Supplier<String> account) {
        this.places = places;
        this.account = account;
    }

    @Override
    public Optional<Registration> registration() throws IOException {
        Optional<Path> socket = places.registration();
        return socket.isPresent() ? Optional.of(SessionSocket.open(socket.get())) : Optional.empty();
    }

    @Override
    public Desktop desktop() {
        return new SessionManagerLogout();
    }

    @Override
    public boolean hasDisplay() {
        return System.getenv("DISPLAY") != null;
    }

    @Override
    public Display display() {
        return new XDisplay(System.getenv());
    }

    @Override
    public Looks looks() {
        return new PortalLooks(Bus::ofTheSession);
    }

    @Override
    public Attention attention() {
        return new DesktopAttention();
    }

    @Override
    public InputPause inputPause() {
        return new X11InputPause();
    }

    @Override
    public OwnWindows ownWindows() {
        return new X11OwnWindows();
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
        return new ProcPrograms(Long.parseLong(account.get()));
    }

    @Override
    public Closing closing() {
        return new SessionClosing();
    }

    @Override
    public AccessiblePrograms accessiblePrograms(Duration limit) throws PlatformException {
        return AtSpiPrograms.ofTheSession(limit);
    }

    /** One line to the bus for all. */
    private synchronized LinuxDesktop onDesktop() {
        LinuxDesktop made = onDesktop == null ? LinuxDesktop.in(System.getenv()) : onDesktop;
        onDesktop = made;
        return made;
    }
}
