package dev.lastcall.platform.linux;

import dev.lastcall.platform.AccessiblePrograms;
import dev.lastcall.platform.Admission;
import dev.lastcall.platform.Attention;
import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Checkup;
import dev.lastcall.platform.Closing;
import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.Display;
import dev.lastcall.platform.Ending;
import dev.lastcall.platform.Groups;
import dev.lastcall.platform.Holders;
import dev.lastcall.platform.InputPause;
import dev.lastcall.platform.Looks;
import dev.lastcall.platform.MemoryPressure;
import dev.lastcall.platform.NoAdmission;
import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.OwnWindows;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.Registration;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.Supervisor;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.platform.linux.accessibility.AtSpiPrograms;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.desktop.LinuxDesktop;
import dev.lastcall.platform.linux.display.XDisplay;
import dev.lastcall.platform.linux.files.LinuxHolders;
import dev.lastcall.platform.linux.libc.SystemGroups;
import dev.lastcall.platform.linux.logind.LogindEnding;
import dev.lastcall.platform.linux.logind.LogindScreens;
import dev.lastcall.platform.linux.logind.LogindSessions;
import dev.lastcall.platform.linux.memory.PressureStall;
import dev.lastcall.platform.linux.pam.PamAdmission;
import dev.lastcall.platform.linux.portal.PortalLooks;
import dev.lastcall.platform.linux.programs.ProcPrograms;
import dev.lastcall.platform.linux.programs.SessionClosing;
import dev.lastcall.platform.linux.session.DesktopAttention;
import dev.lastcall.platform.linux.session.SessionManagerLogout;
import dev.lastcall.platform.linux.socket.ReadyNotice;
import dev.lastcall.platform.linux.socket.SessionSocket;
import dev.lastcall.platform.linux.socket.UnixSocketChannel;
import dev.lastcall.platform.linux.terminal.TerminalSize;
import dev.lastcall.platform.linux.terminal.TerminalText;
import dev.lastcall.platform.linux.x11.X11InputPause;
import dev.lastcall.platform.linux.x11.X11OwnWindows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Linux with systemd-logind. */
public final class LinuxPlatform implements Platform {
    private static final String PKEXEC = "/usr/bin/pkexec";
    /** As the polkit action names it. */
    private static final String PROGRAM = "/usr/bin/lastcall";

    private final Places places;
    private @Nullable LinuxDesktop onDesktop;

    private LinuxPlatform(Places places) {
        this.places = places;
    }

    /** The computer's own host, which serves everybody. */
    public static LinuxPlatform system() {
        Path userHome = Path.of(System.getProperty("user.home"));
        return new LinuxPlatform(LinuxPlaces.ofTheSystem(System.getenv(), userHome));
    }

    /** A host for one user, with everything in one folder. */
    public static LinuxPlatform under(Path home) {
        return new LinuxPlatform(Places.under(home.toAbsolutePath()));
    }

    @Override
    public Places places() {
        return places;
    }

    /** Born with the right mode, as systemd would make it. */
    @Override
    public void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    @Override
    public String account() {
        try {
            return Integer.toUnsignedString((Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException("The kernel does not tell whose process this is", e);
        }
    }

    @Override
    public Channel channel() {
        return places.home().isPresent()
                ? UnixSocketChannel.forOwner(places.channel())
                : UnixSocketChannel.forEverybody(places.channel());
    }

    @Override
    public Sessions sessions() {
        return new LogindSessions(Bus.ofTheSystem());
    }

    @Override
    public Ending ending() {
        return new LogindEnding(Bus.ofTheSystem());
    }

    @Override
    public TextMessage textMessage() {
        return new TerminalText();
    }

    @Override
    public Screens screens() {
        return new LogindScreens(Bus.ofTheSystem());
    }

    /** A host under a home of its own serves one user. */
    @Override
    public Admission admission() {
        return places.home().isPresent() ? new NoAdmission() : PamAdmission.ofTheSystem();
    }

    @Override
    public Holders holders() {
        return new LinuxHolders();
    }

    @Override
    public Desktop desktop() {
        return new SessionManagerLogout();
    }

    @Override
    public DesktopIcon desktopIcon() {
        return onDesktop().icon();
    }

    @Override
    public Notifications notifications() {
        return onDesktop().notifications();
    }

    @Override
    public InputPause inputPause() {
        return new X11InputPause();
    }

    @Override
    public Attention attention() {
        return new DesktopAttention();
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
    public OwnWindows ownWindows() {
        return new X11OwnWindows();
    }

    @Override
    public Programs programs() {
        return new ProcPrograms(Long.parseLong(account()));
    }

    @Override
    public Closing closing() {
        return new SessionClosing();
    }

    @Override
    public Optional<Registration> registration() throws IOException {
        Optional<Path> socket = places.registration();
        return socket.isPresent() ? Optional.of(SessionSocket.open(socket.get())) : Optional.empty();
    }

    @Override
    public Optional<Channel> agent() {
        return places.registration().map(UnixSocketChannel::forOwner);
    }

    @Override
    public AccessiblePrograms accessiblePrograms(Duration limit) throws PlatformException {
        return AtSpiPrograms.ofTheSession(limit);
    }

    @Override
    public Optional<List<String>> administering() {
        boolean there = places.home().isEmpty()
                && Stream.of(PKEXEC, PROGRAM).map(Path::of).allMatch(Files::isExecutable);
        return there ? Optional.of(List.of(PKEXEC, "--disable-internal-agent", PROGRAM, "relay")) : Optional.empty();
    }

    @Override
    public Checkup checkup() {
        return new LinuxCheckup(places);
    }

    /** systemd waits for the host to be ready, and ends it by a signal. */
    @Override
    public Supervisor supervisor() {
        return () -> {
            String manager = System.getenv("NOTIFY_SOCKET");
            if (manager != null) {
                ReadyNotice.send(manager);
            }
        };
    }

    @Override
    public Optional<ScreenSize> screenSize() {
        return TerminalSize.now();
    }

    @Override
    public Groups groups() {
        return new SystemGroups();
    }

    @Override
    public MemoryPressure memoryPressure() {
        return PressureStall.ofTheSystem();
    }

    /** One line to the bus for all. */
    private synchronized LinuxDesktop onDesktop() {
        LinuxDesktop made = onDesktop == null ? LinuxDesktop.in(System.getenv()) : onDesktop;
        onDesktop = made;
        return made;
    }
}
