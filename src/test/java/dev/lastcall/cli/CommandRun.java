package dev.lastcall.cli;

import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Places;
import dev.lastcall.platform.Platform;
import dev.lastcall.platform.Policy;
import dev.lastcall.testing.ScriptedHost;
import dev.lastcall.testing.ScriptedPlatform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the command line as a person would, at 18:01 of the design's example day, and keeps what it said. */
final class CommandRun implements Roles {
    static final Instant NOW = Instant.parse("2026-11-21T18:01:00Z");

    private final ScriptedHost host;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> roles = new ArrayList<>();
    private Path home = Path.of("/nowhere");
    private List<Finding> findings = List.of();
    private Policy policy = Policy.NONE;
    private Map<String, String> variables = Map.of();
    private Charset charset = StandardCharsets.UTF_8;
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;
    private int columns = 80;

    CommandRun(ScriptedHost host) {
        this.host = host;
    }

    CommandRun onTerminal() {
        terminal = true;
        return this;
    }

    CommandRun typing(String text) {
        in = new ByteArrayInputStream(text.getBytes(charset));
        return this;
    }

    CommandRun columns(int number) {
        columns = number;
        return this;
    }

    CommandRun with(String variable, String value) {
        variables = Map.of(variable, value);
        return this;
    }

    CommandRun charset(Charset other) {
        charset = other;
        return this;
    }

    CommandRun finding(Finding... these) {
        findings = List.of(these);
        return this;
    }

    CommandRun under(Policy fixed) {
        policy = fixed;
        return this;
    }

    CommandRun in(Path folder) {
        home = folder;
        return this;
    }

    int run(String... args) {
        return Verbs.run(args, this, environment());
    }

    /** Runs a line, its words parted by single blanks. */
    int type(String line) {
        return run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    }

    Environment environment() {
        return new Environment(
                in,
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                InstantSource.fixed(NOW),
                ZoneOffset.UTC,
                terminal,
                columns,
                variables);
    }

    /** With one kind of line end, whatever the system's is. */
    String out() {
        return written().replace(System.lineSeparator(), "\n");
    }

    /** As it was written. */
    String written() {
        return out.toString(charset);
    }

    String err() {
        return err.toString(charset).replace(System.lineSeparator(), "\n");
    }

    /** Which roles were started, and how. */
    List<String> roles() {
        return roles;
    }

    @Override
    public int host(Optional<Path> place, boolean pretend) {
        roles.add("host " + place + " " + pretend);
        return 0;
    }

    @Override
    public int agent(Optional<Path> place, AgentUi ui, boolean open) {
        roles.add("agent " + place + " " + ui + (open ? " open" : ""));
        return 0;
    }

    @Override
    public int demo(DemoOptions options) {
        roles.add("demo " + options);
        return 0;
    }

    @Override
    public int console(Optional<Path> place) {
        roles.add("console");
        return 0;
    }

    @Override
    public Platform platform(Optional<Path> place) {
        return new ScriptedPlatform(Places.under(home), host, () -> findings, policy);
    }
}
