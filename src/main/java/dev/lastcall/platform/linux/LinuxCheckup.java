package dev.lastcall.platform.linux;

import dev.lastcall.platform.Checkup;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.accessibility.AtSpiPrograms;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.pam.KeepOutCheck;
import dev.lastcall.platform.linux.session.LockerCheck;
import dev.lastcall.platform.linux.session.SessionManagers;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything on a Linux computer that Last Call relies on. */
final class LinuxCheckup implements Checkup {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Places places;
    private final List<Finding> findings = new ArrayList<>();

    LinuxCheckup(Places places) {
        this.places = places;
    }

    @Override
    public List<Finding> findings() {
        findings.clear();
        logind();
        if (places.home().isEmpty()) {
            group();
            folder();
            findings.addAll(KeepOutCheck.findings());
        }
        sessionBus();
        accessibilityBus();
        display();
        if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
            findings.add(LockerCheck.finding());
        }
        python();
        return List.copyOf(findings);
    }

    private void logind() {
        try (Bus bus = Bus.ofTheSystem()) {
            boolean there = bus.call("Looking for logind", c -> Bus.names(c).NameHasOwner("org.freedesktop.login1"));
            tell(
                    there ? Verdict.GOOD : Verdict.BAD,
                    "logind",
                    there ? "knows the sessions" : "is not running",
                    "Start systemd-logind; without it there are no sessions to ask.");
        } catch (PlatformException e) {
            tell(Verdict.BAD, "logind", "the system bus cannot be reached", "Start D-Bus and systemd-logind.");
        }
    }

    private void group() {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName("lastcall");
            tell(Verdict.GOOD, "group lastcall", "exists; its members may ask, as root may", "");
        } catch (IOException e) {
            tell(
                    Verdict.PARTLY,
                    "group lastcall",
                    "does not exist, so only root may ask",
                    "groupadd --system lastcall");
        }
    }

    private void folder() {
        Path folder = places.channel().toAbsolutePath().getParent();
        boolean there = folder != null && Files.isDirectory(folder);
        tell(
                there ? Verdict.GOOD : Verdict.BAD,
                "socket",
                (there ? "has its folder " : "lacks its folder ") + folder,
                "systemctl start lastcall-host");
    }

    private void sessionBus() {
        try (Bus bus = Bus.ofTheSession()) {
            sessionManager(bus);
            tray(bus);
        } catch (PlatformException e) {
            tell(Verdict.PARTLY, "session bus", "cannot be reached from here", "Look again from within a desktop.");
        }
    }

    private void sessionManager(Bus bus) throws PlatformException {
        Optional<String> manager = bus.call(
                "Looking for a session manager",
                c -> SessionManagers.names().stream()
                        .filter(Bus.names(c)::NameHasOwner)
                        .findFirst());
        tell(
                manager.isPresent() ? Verdict.GOOD : Verdict.PARTLY,
                "session manager",
                manager.orElse("none that is known on this session bus"),
                "Without one, the session's first process is told to end. Look again from within a desktop.");
    }

    private void tray(Bus bus) throws PlatformException {
        boolean there = bus.call("Looking for a tray", c -> Bus.names(c).NameHasOwner("org.kde.StatusNotifierWatcher"));
        tell(
                there ? Verdict.GOOD : Verdict.PARTLY,
                "tray",
                there ? "the desktop has one" : "the desktop announces none",
                "The window is shown all the same; a panel with an older kind of tray shows the icon too.");
    }

    /** Connecting to it starts it where the session has not done so yet. */
    private void accessibilityBus() {
        try (AtSpiPrograms screen = AtSpiPrograms.ofTheSession(PATIENCE)) {
            int programs = screen.programs().size();
            tell(Verdict.GOOD, "accessibility bus", "shows " + programs + " programs of this session", "");
        } catch (PlatformException e) {
            tell(
                    Verdict.PARTLY,
                    "accessibility bus",
                    "cannot be reached from here",
                    "Install at-spi2-core and sign in again; until then programs are not saved by their own Save, and unsaved work in"
                            + " them holds the sign-out. Without a desktop there is nothing to do.");
        }
    }

    private void display() {
        String display = System.getenv("DISPLAY");
        tell(
                display == null ? Verdict.PARTLY : Verdict.GOOD,
                "display",
                display == null ? "none here" : display,
                "Without one the agent asks in the terminal: lastcall agent --ui terminal");
    }

    private void python() {
        boolean there = Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
        tell(
                there ? Verdict.GOOD : Verdict.BAD,
                "python3",
                there ? "can run the hooks that come with Last Call" : "is missing",
                "Install python3, or no document is saved by the hooks that come with Last Call.");
    }

    private void tell(Verdict verdict, String subject, String text, String remedy) {
        findings.add(new Finding(verdict, subject, text, verdict == Verdict.GOOD ? "" : remedy));
    }
}
