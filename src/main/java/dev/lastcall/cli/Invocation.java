package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.HostClient;
import dev.lastcall.client.PatientWatch;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.protocol.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run of the program, as every verb sees it. */
final class Invocation {
    private static final int USUAL_ROWS = 24;

    private final GlobalOptions options;
    private final Roles roles;
    private final Environment environment;
    private final Output output;

    Invocation(GlobalOptions options, Roles roles, Environment environment) {
        this.options = options;
        this.roles = roles;
        this.environment = environment;
        this.output = new Output(environment);
    }

    Roles roles() {
        return roles;
    }

    Environment environment() {
        return environment;
    }

    Output output() {
        return output;
    }

    Optional<Path> home() {
        return options.home();
    }

    /** The same with another host. */
    Invocation at(String home) {
        return new Invocation(options.at(Path.of(home)), roles, environment);
    }

    boolean json() {
        return options.json();
    }

    Platform platform() {
        return roles.platform(home());
    }

    HostClient host() {
        return new HostClient(platform().channel(), home());
    }

    /** Asks the host and returns its answers. */
    List<Message> ask(Message question) throws IOException, CommandException {
        return host().ask(question);
    }

    /** A way to hear of every change. */
    PatientWatch watch() {
        return new PatientWatch(host(), environment.clock());
    }

    LocalTimes times() {
        return new LocalTimes(environment.clock().instant(), environment.zone());
    }

    /** How large the terminal is now. */
    ScreenSize screenSize() {
        return platform().screenSize().orElse(new ScreenSize(environment.columns(), USUAL_ROWS));
    }

    /** Has the host do something that has no answer but that it was done. */
    int order(Message order, String sentence) throws IOException, CommandException {
        ask(order);
        done(sentence);
        return Exit.DONE.code();
    }

    /** Says that it was done. */
    void done(String sentence) {
        if (json()) {
            output.json(new DoneObject(true));
        } else {
            output.line(sentence);
        }
    }
}
