package dev.lastcall.platform.linux;

import dev.lastcall.platform.*;
import java.nio.file.Files;
import java.nio.file.Path;

/** Linux. */
public final class LinuxPlatform implements Platform {
    private final Places places;

    private LinuxPlatform(Places p) {
        places = p;
    }

    public static LinuxPlatform under(Path home) {
        return new LinuxPlatform(Places.under(home));
    }

    public static LinuxPlatform system() {
        return under(Path.of("/tmp/x"));
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public String account() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Channel channel() {
        return UnixSocketChannel.forOwner(places.channel());
    }

    @Override
    public Sessions sessions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Ending ending() {
        throw new UnsupportedOperationException();
    }

    @Override
    public TextMessage textMessage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Desktop desktop() {
        return new SessionManagerLogout();
    }

    @Override
    public Programs programs() {
        return new ProcPrograms();
    }

    @Override
    public Checkup checkup() {
        return new LinuxCheckup(places);
    }
}
