package dev.lastcall.platform.windows;

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
import dev.lastcall.platform.FileOwners;
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
import dev.lastcall.platform.Policy;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.Registration;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.SessionEnd;
import dev.lastcall.platform.Supervisor;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.platform.windows.admission.DrainMode;
import dev.lastcall.platform.windows.admission.TerminalServiceSetting;
import dev.lastcall.platform.windows.automation.SessionAutomation;
import dev.lastcall.platform.windows.desktop.WindowsDesktop;
import dev.lastcall.platform.windows.files.WindowsHolders;
import dev.lastcall.platform.windows.pipe.NamedPipeChannel;
import dev.lastcall.platform.windows.pipe.NamedPipeRegistration;
import dev.lastcall.platform.windows.programs.SessionClosing;
import dev.lastcall.platform.windows.programs.SessionPrograms;
import dev.lastcall.platform.windows.registry.RegistryPolicy;
import dev.lastcall.platform.windows.security.Accounts;
import dev.lastcall.platform.windows.security.ProtectedFolder;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.service.Agents;
import dev.lastcall.platform.windows.service.SystemAgents;
import dev.lastcall.platform.windows.service.WindowsService;
import dev.lastcall.platform.windows.session.Logoff;
import dev.lastcall.platform.windows.session.NoInputPause;
import dev.lastcall.platform.windows.session.SessionDisplay;
import dev.lastcall.platform.windows.session.UserBusy;
import dev.lastcall.platform.windows.window.AttendedWindow;
import dev.lastcall.platform.windows.wts.MessageBoxes;
import dev.lastcall.platform.windows.wts.OwnSession;
import dev.lastcall.platform.windows.wts.SessionChanges;
import dev.lastcall.platform.windows.wts.SessionGroups;
import dev.lastcall.platform.windows.wts.WtsEnding;
import dev.lastcall.platform.windows.wts.WtsScreens;
import dev.lastcall.platform.windows.wts.WtsSessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Windows 10, Windows Server 2016, and newer. */
public final class WindowsPlatform implements Platform {
    private final Places places;
    private final SessionChanges changes = new SessionChanges();
    private @Nullable WindowsDesktop onDesktop;

    private WindowsPlatform(Places places) {
        this.places = places;
    }

    /** The computer's own host, which serves everybody. */
    public static WindowsPlatform system() {
        Path userHome = Path.of(System.getProperty("user.home"));
        return new WindowsPlatform(WindowsPlaces.ofTheSystem(System.getenv(), userHome, OwnSession.id()));
    }

    /** A host for one user, with everything in one folder. */
    public static WindowsPlatform under(Path home) {
        return new WindowsPlatform(WindowsPlaces.under(home.toAbsolutePath(), ownAccount()));
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (places.home().isPresent()) {
            Files.createDirectories(folder);
        } else {
            ProtectedFolder.prepare(folder);
        }
    }

    /** A host under a home of its own serves one user, whom no policy means. */
    @Override
    public Policy policy() throws PlatformException {
        return places.home().isPresent() ? Policy.NONE : RegistryPolicy.ofTheComputer();
    }

    @Override
    public String account() {
        return ownAccount();
    }

    @Override
    public FileOwners fileOwners() {
        var administrators = Stream.of(Sid.SYSTEM, Sid.ADMINISTRATORS, Sid.TRUSTED_INSTALLER)
                .flatMap(sid -> Accounts.wholeNameOf(sid).stream())
                .collect(Collectors.toSet());
        return new FileOwners(
                administrators, Accounts.wholeNameOf(new Sid(account())).orElse(account()));
    }

    private static String ownAccount() {
        try (Token token = Token.own()) {
            return token.account().text();
        } catch (IOException e) {
            throw new UncheckedIOException("Windows does not tell whose process this is", e);
        }
    }

    @Override
    public Channel channel() {
        return places.home().isPresent()
                ? NamedPipeChannel.forOwner(places.channel(), account())
                : NamedPipeChannel.forEverybody(places.channel());
    }

    @Override
    public WtsSessions sessions() {
        return places.home().isPresent() ? WtsSessions.own(changes) : WtsSessions.ofTheSystem(changes);
    }

    @Override
    public Ending ending() {
        return new WtsEnding(sessions());
    }

    @Override
    public TextMessage textMessage() {
        return new MessageBoxes();
    }

    @Override
    public Screens screens() {
        return new WtsScreens();
    }

    @Override
    public Admission admission() {
        return places.home().isPresent()
                ? new NoAdmission()
                : new DrainMode(
                        places.journal().resolveSibling("keeping-out"), TerminalServiceSetting.in(windowsFolder()));
    }

    @Override
    public Holders holders() {
        return new WindowsHolders();
    }

    @Override
    public Desktop desktop() {
        return new Logoff();
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
        return new NoInputPause();
    }

    @Override
    public Attention attention() {
        return new UserBusy();
    }

    @Override
    public boolean hasDisplay() {
        return OwnSession.id() != 0;
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
    public SessionEnd sessionEnd() {
        return onDesktop().sessionEnd();
    }

    @Override
    public OwnWindows ownWindows() {
        return new AttendedWindow();
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
    public Optional<Registration> registration() throws IOException {
        Optional<Path> name = places.registration();
        return name.isPresent() ? Optional.of(NamedPipeRegistration.open(name.get(), account())) : Optional.empty();
    }

    @Override
    public Optional<Channel> agent() {
        return places.registration().map(name -> NamedPipeChannel.forOwner(name, account()));
    }

    @Override
    public AccessiblePrograms accessiblePrograms(Duration limit) {
        return SessionAutomation.within(limit);
    }

    @Override
    public Optional<List<String>> administering() {
        return Optional.empty();
    }

    @Override
    public Checkup checkup() {
        return new WindowsCheckup(this, windowsFolder());
    }

    @Override
    public Optional<ScreenSize> screenSize() {
        return Optional.empty();
    }

    @Override
    public Groups groups() {
        return new SessionGroups(sessions());
    }

    /** Windows counts no time that programs wait for memory; how full it is says nothing about that. */
    @Override
    public MemoryPressure memoryPressure() {
        return OptionalDouble::empty;
    }

    @Override
    public Supervisor supervisor() {
        return new WindowsService(changes, this::beginAgents);
    }

    /** A host for one user starts nothing in anybody's session. */
    private void beginAgents() {
        if (places.home().isEmpty()) {
            Path host = Path.of(ProcessHandle.current().info().command().orElse("LastCallHost.exe"));
            new Agents(new SystemAgents(sessions(), WindowsPlaces::agentOfSession, host), System::nanoTime).begin();
        }
    }

    private static Path windowsFolder() {
        return Path.of(Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows"));
    }

    /** One window for all. */
    private synchronized WindowsDesktop onDesktop() {
        WindowsDesktop made = onDesktop == null ? new WindowsDesktop() : onDesktop;
        onDesktop = made;
        return made;
    }
}
