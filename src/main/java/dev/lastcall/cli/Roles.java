package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the program can be besides a command; each role runs until it ends and returns the exit code. */
public interface Roles {
    /**
     * The authority of this computer.
     *
     * @param home where an unprivileged host keeps everything
     * @param pretend with one session of its own, which only pretends to sign out
     */
    int host(Optional<Path> home, boolean pretend) throws IOException, PlatformException;

    /**
     * The user's side of the session it runs in.
     *
     * @param open whether it begins with its own window
     */
    int agent(Optional<Path> home, AgentUi ui, boolean open) throws IOException, PlatformException;

    /** Host and agent in one process, to see what it is like. */
    int demo(DemoOptions options) throws IOException, PlatformException;

    /** This operating system, with everything under {@code home} where one is named. */
    Platform platform(Optional<Path> home);

    /** The administrator's window, until it is closed; fails where there is no display. */
    int console(Optional<Path> home) throws CommandException, InterruptedException;
}
