package dev.lastcall.testing;

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
import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.OwnWindows;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.Policy;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.Registration;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.Supervisor;
import dev.lastcall.platform.TextMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** As much of an operating system as a command needs. */
public record ScriptedPlatform(Places places, Channel channel, Checkup checkup, Policy policy) implements Platform {
    @Override
    public Optional<List<String>> administering() {
        return Optional.empty();
    }

    @Override
    public void makeFolder(Path folder) {
        throw notHere();
    }

    @Override
    public Sessions sessions() {
        throw notHere();
    }

    @Override
    public Ending ending() {
        throw notHere();
    }

    @Override
    public TextMessage textMessage() {
        throw notHere();
    }

    @Override
    public Screens screens() {
        throw notHere();
    }

    @Override
    public Admission admission() {
        throw notHere();
    }

    @Override
    public Holders holders() {
        throw notHere();
    }

    @Override
    public Desktop desktop() {
        throw notHere();
    }

    /** Says nothing. */
    @Override
    public Looks looks() {
        return told -> () -> {};
    }

    @Override
    public DesktopIcon desktopIcon() {
        throw notHere();
    }

    @Override
    public Notifications notifications() {
        throw notHere();
    }

    @Override
    public InputPause inputPause() {
        throw notHere();
    }

    @Override
    public Attention attention() {
        throw notHere();
    }

    @Override
    public boolean hasDisplay() {
        return false;
    }

    @Override
    public Display display() {
        throw notHere();
    }

    @Override
    public OwnWindows ownWindows() {
        throw notHere();
    }

    @Override
    public Programs programs() {
        throw notHere();
    }

    @Override
    public Closing closing() {
        throw notHere();
    }

    @Override
    public Optional<Channel> agent() {
        return Optional.empty();
    }

    @Override
    public Optional<Registration> registration() {
        throw notHere();
    }

    @Override
    public AccessiblePrograms accessiblePrograms(Duration limit) {
        throw notHere();
    }

    @Override
    public Supervisor supervisor() {
        throw notHere();
    }

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("Commands ask the host");
    }

    @Override
    public Optional<ScreenSize> screenSize() {
        return Optional.empty();
    }

    @Override
    public Groups groups() {
        throw notHere();
    }

    @Override
    public MemoryPressure memoryPressure() {
        throw notHere();
    }

    @Override
    public String account() {
        return "1001";
    }
}
