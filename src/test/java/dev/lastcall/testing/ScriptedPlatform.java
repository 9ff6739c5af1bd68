package dev.lastcall.testing;

import dev.lastcall.platform.Administering;
import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Checkup;
import dev.lastcall.platform.Computer;
import dev.lastcall.platform.FileOwners;
import dev.lastcall.platform.OwnSession;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.Policy;
import dev.lastcall.platform.ScreenSize;
import java.util.Optional;

/** As much of an operating system as a command needs. */
public record ScriptedPlatform(Places places, Channel channel, Checkup checkup, Policy policy) implements Platform {
    @Override
    public String account() {
        return "1001";
    }

    @Override
    public FileOwners fileOwners() {
        return OwnFiles.owners();
    }

    @Override
    public Optional<Channel> agent() {
        return Optional.empty();
    }

    @Override
    public Optional<Administering> administering() {
        return Optional.empty();
    }

    @Override
    public Optional<ScreenSize> screenSize() {
        return Optional.empty();
    }

    @Override
    public Computer computer() {
        throw notHere();
    }

    @Override
    public OwnSession session() {
        throw notHere();
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("Commands ask the host");
    }
}
