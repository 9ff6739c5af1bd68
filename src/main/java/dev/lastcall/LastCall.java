package dev.lastcall;

import dev.lastcall.agent.Agent;
import dev.lastcall.agent.Means;
import dev.lastcall.agent.Pace;
import dev.lastcall.agent.Registry;
import dev.lastcall.cli.AgentUi;
import dev.lastcall.cli.DemoOptions;
import dev.lastcall.cli.Environment;
import dev.lastcall.cli.PlainAgent;
import dev.lastcall.cli.Roles;
import dev.lastcall.cli.Verbs;
import dev.lastcall.client.CommandException;
import dev.lastcall.hooks.Accessibility;
import dev.lastcall.hooks.Applications;
import dev.lastcall.hooks.Closer;
import dev.lastcall.hooks.HookFolders;
import dev.lastcall.hooks.Saver;
import dev.lastcall.host.Clocks;
import dev.lastcall.host.Host;
import dev.lastcall.host.JournalException;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Computer;
import dev.lastcall.platform.NoAdmission;
import dev.lastcall.platform.OwnSession;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.PretendSession;
import dev.lastcall.platform.Supervisor;
import dev.lastcall.platform.linux.LinuxPlatform;
import dev.lastcall.platform.windows.WindowsPlatform;
import dev.lastcall.request.SessionKey;
import dev.lastcall.ui.DemoEditor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The program: the one place that picks the operating system, reads the clock, and joins the parts. */
public final class LastCall implements Roles {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** As long as a hook's step may take, unless it says otherwise. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private LastCall() {}

    public static void main(String[] args) {
        var program = new LastCall();
        Optional<PlainAgent> plain = PlainAgent.in(args);
        System.exit(
                plain.isPresent()
                        ? plain.get().run(program, () -> Environment.ofProcess(CLOCK))
                        : Verbs.run(args, program, Environment.ofProcess(CLOCK)));
    }

    @Override
    public Platform platform(Optional<Path> home) {
        return WINDOWS
                ? home.map(WindowsPlatform::under).orElseGet(WindowsPlatform::system)
                : home.map(LinuxPlatform::under).orElseGet(LinuxPlatform::system);
    }

    @Override
    public int host(Optional<Path> home, boolean pretend) throws IOException, PlatformException {
        Platform platform = platform(home);
        Supervisor supervisor = platform.computer().supervisor();
        var ending = new CompletableFuture<Host>();
        supervisor.begin(() -> ending.join().close());
        Host host = open(platform, pretend, supervisor);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "end"));
        ending.complete(host);
        supervisor.ready();
        host.serve();
        supervisor.ended();
        return 0;
    }

    private static Host open(Platform platform, boolean pretend, Supervisor supervisor)
            throws IOException, PlatformException {
        try {
            return open(platform, pretend, new Clocks(CLOCK, System::nanoTime, 1), supervisor.log());
        } catch (IOException | PlatformException e) {
            supervisor.failed(e);
            throw e;
        }
    }

    @Override
    public int agent(Optional<Path> home, AgentUi ui, boolean open) {
        Platform platform = platform(home);
        Agent agent = agent(platform, Face.of(platform, ui, CLOCK), CLOCK);
        Runtime.getRuntime().addShutdownHook(new Thread(agent::close, "end"));
        platform.session().end().follow(agent::close);
        if (open) {
            agent.open();
        }
        agent.run();
        return 0;
    }

    @Override
    public int console(Optional<Path> home) throws CommandException, InterruptedException {
        Platform platform = platform(home);
        if (!platform.session().hasDisplay()) {
            throw new CommandException.Usage("The console needs a display. Without one: lastcall sessions");
        }
        new OnConsole(platform, home, CLOCK).run();
        return 0;
    }

    @Override
    public int demo(DemoOptions options) throws IOException, PlatformException {
        Clocks clocks = clocks(options.speed());
        var program = new Demo.Program() {
            @Override
            public Host host(Path home) throws IOException, PlatformException {
                var log = new PrintStream(Files.newOutputStream(home.resolve("host.log")), true);
                return open(platform(Optional.of(home)), true, clocks, log);
            }

            @Override
            public Agent agent(Path home) {
                Platform platform = LastCall.this.platform(Optional.of(home));
                AgentUi ui = options.answer().isPresent() ? AgentUi.TERMINAL : AgentUi.AUTO;
                Face face = Face.of(platform, ui, clocks.wall());
                return LastCall.agent(
                        platform,
                        options.answer()
                                .map(answer -> face.answering(answers -> Demo.unattended(answers, answer)))
                                .orElse(face),
                        clocks.wall());
            }

            @Override
            public void editor(String text, Path unsaved, Consumer<String> edited) {
                if (options.answer().isEmpty()
                        && platform(Optional.empty()).session().hasDisplay()) {
                    DemoEditor.open(text, unsaved, edited);
                }
            }

            @Override
            public int command(Path home, String... arguments) {
                var all = new String[arguments.length + 2];
                all[0] = "--home";
                all[1] = home.toString();
                System.arraycopy(arguments, 0, all, 2, arguments.length);
                return Verbs.run(all, LastCall.this, Environment.ofProcess(clocks.wall()));
            }
        };
        Path home = Files.createTempDirectory("lastcall-demo");
        return new Demo(program, home)
                .run(clocks.wall().instant().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    private static Host open(Platform platform, boolean pretend, Clocks clocks, PrintStream log)
            throws IOException, PlatformException {
        Computer computer = platform.computer();
        computer.makeFolder(Objects.requireNonNull(
                platform.places().journal().toAbsolutePath().getParent()));
        var pretended = new PretendSession(
                new SessionKey("demo", signIn(platform)), platform.account(), System.getProperty("user.name"));
        try {
            return Host.open(new Host.Surroundings(
                    platform.channel(),
                    pretend ? pretended : computer.sessions(),
                    pretend ? pretended : computer.ending(),
                    pretend ? pretended : computer.screens(),
                    pretend ? pretended : computer.textMessage(),
                    pretend ? new NoAdmission() : computer.admission(),
                    computer.groups(),
                    computer.memoryPressure(),
                    computer.holders(),
                    platform.places().journal(),
                    configuration(platform),
                    clocks,
                    pretend,
                    log));
        } catch (JournalException e) {
            throw new PlatformException(e.getMessage() + "; look at its owner, its folder and the disk", e);
        }
    }

    /** A pretended session began with the folder it lives in, however often its host starts again. */
    private static Instant signIn(Platform platform) throws IOException {
        Path home = platform.places().home().orElse(Path.of("."));
        return Files.readAttributes(home, BasicFileAttributes.class)
                .creationTime()
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static Configuration configuration(Platform platform) throws IOException, PlatformException {
        Path file = platform.places().configuration();
        return Configuration.parse(textOf(file), file.toString(), platform.policy());
    }

    /** A configuration that is not there says nothing. */
    private static String textOf(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static Agent agent(Platform platform, Face face, InstantSource clock) {
        OwnSession session = platform.session();
        var registry = new Registry(session::registration, TO_ANSWER);
        Supplier<Applications> applications = () -> new Applications(
                new HookFolders(platform.places(), platform.fileOwners()),
                session.programs(),
                registry,
                Accessibility.ofProcess(session::accessiblePrograms, clock));
        var means = new Means(
                face.surfaces(),
                face.own(),
                face.language(),
                () -> new Saver(applications.get()),
                () -> new Closer(applications.get(), session.closing(), Closer.Patience.USUAL),
                session::desktop,
                session::end,
                session::inputPause,
                session::attention,
                session::display,
                session::programs);
        var agent = new Agent(platform.channel(), means, clock, Pace.USUAL, registry);
        face.opening().by(agent::open);
        return agent;
    }

    private static Clocks clocks(int speed) {
        InstantSource wall = speed == 1 ? CLOCK : new Faster(CLOCK.instant(), System.nanoTime(), speed);
        return new Clocks(wall, () -> System.nanoTime() * speed, speed);
    }

    /** A clock for demonstrations, that runs faster from some instant on. */
    private record Faster(Instant start, long startNanos, int speed) implements InstantSource {
        @Override
        public Instant instant() {
            return start.plusNanos((System.nanoTime() - startNanos) * speed);
        }
    }
}
