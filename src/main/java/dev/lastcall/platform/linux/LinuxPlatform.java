package dev.lastcall.platform.linux;

import dev.lastcall.platform.Administering;
import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Checkup;
import dev.lastcall.platform.Computer;
import dev.lastcall.platform.OwnSession;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.platform.linux.socket.UnixSocketChannel;
import dev.lastcall.platform.linux.terminal.TerminalSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Linux with systemd-logind. */
public final class LinuxPlatform implements Platform {
    private static final String PKEXEC = "/usr/bin/pkexec";
    /** As the polkit action names it. */
    private static final String PROGRAM = "/usr/bin/lastcall";

    private final Places places;
    private final Computer computer;
    private final OwnSession session;

    private LinuxPlatform(Places places) {
        this.places = places;
        this.computer = new LinuxComputer(places);
        this.session = new LinuxSession(places, this::account);
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
    public Optional<Channel> agent() {
        return places.registration().map(UnixSocketChannel::forOwner);
    }

    @Override
    public Optional<Administering> administering() {
        boolean there = places.home().isEmpty()
                && Stream.of(PKEXEC, PROGRAM).map(Path::of).allMatch(Files::isExecutable);
        return there
                ? Optional.of(new Administering.Relay(List.of(PKEXEC, "--disable-internal-agent", PROGRAM, "relay")))
                : Optional.empty();
    }

    @Override
    public Checkup checkup() {
        return new LinuxCheckup(places);
    }

    @Override
    public Optional<ScreenSize> screenSize() {
        return TerminalSize.now();
    }

    @Override
    public Computer computer() {
        return computer;
    }

    @Override
    public OwnSession session() {
        return session;
    }
}
