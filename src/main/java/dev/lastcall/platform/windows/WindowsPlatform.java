package dev.lastcall.platform.windows;

import dev.lastcall.platform.Administering;
import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Checkup;
import dev.lastcall.platform.Computer;
import dev.lastcall.platform.FileOwners;
import dev.lastcall.platform.OwnSession;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Policy;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.platform.windows.pipe.NamedPipeChannel;
import dev.lastcall.platform.windows.registry.RegistryPolicy;
import dev.lastcall.platform.windows.security.Accounts;
import dev.lastcall.platform.windows.security.ElevatedConsole;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.wts.SessionNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Windows 10, Windows Server 2016, and newer. */
public final class WindowsPlatform implements Platform {
    private final Places places;
    private final Computer computer;
    private final OwnSession session;

    private WindowsPlatform(Places places) {
        this.places = places;
        this.computer = new WindowsComputer(places, windowsFolder());
        this.session = new WindowsSession(places, this::account);
    }

    /** The computer's own host, which serves everybody. */
    public static WindowsPlatform system() {
        Path userHome = Path.of(System.getProperty("user.home"));
        return new WindowsPlatform(WindowsPlaces.ofTheSystem(System.getenv(), userHome, SessionNumber.own()));
    }

    /** A host for one user, with everything in one folder. */
    public static WindowsPlatform under(Path home) {
        return new WindowsPlatform(WindowsPlaces.under(home.toAbsolutePath(), ownAccount()));
    }

    @Override
    public Places places() {
        return places;
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

    private static String ownAccount() {
        try (Token token = Token.own()) {
            return token.account().text();
        } catch (IOException e) {
            throw new UncheckedIOException("Windows does not tell whose process this is", e);
        }
    }

    @Override
    public FileOwners fileOwners() {
        var administrators = Stream.of(Sid.SYSTEM, Sid.ADMINISTRATORS, Sid.TRUSTED_INSTALLER)
                .flatMap(sid -> Accounts.wholeNameOf(sid).stream())
                .collect(Collectors.toSet());
        return new FileOwners(
                administrators, Accounts.wholeNameOf(new Sid(account())).orElse(account()));
    }

    @Override
    public Channel channel() {
        return places.home().isPresent()
                ? NamedPipeChannel.forOwner(places.channel(), account())
                : NamedPipeChannel.forEverybody(places.channel());
    }

    @Override
    public Optional<Channel> agent() {
        return places.registration().map(name -> NamedPipeChannel.forOwner(name, account()));
    }

    @Override
    public Optional<Administering> administering() {
        return places.home().isPresent() || isAdministrator()
                ? Optional.empty()
                : Optional.of((Administering.Anew) ElevatedConsole::open);
    }

    private static boolean isAdministrator() {
        try (Token token = Token.own()) {
            return token.isAdministrator();
        } catch (IOException e) {
            throw new UncheckedIOException("Windows does not tell which rights this process has", e);
        }
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
    public Computer computer() {
        return computer;
    }

    @Override
    public OwnSession session() {
        return session;
    }

    private static Path windowsFolder() {
        return Path.of(Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows"));
    }
}
