package dev.lastcall.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What can be said with every verb. */
@Command(
        name = "lastcall",
        synopsisSubcommandLabel = "VERB",
        versionProvider = GlobalOptions.Version.class,
        description = "Asks before it signs people out, saves what they have open, then signs them out cleanly.",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Durations: 90s 10m 2h30m. Times: 18:00 (the next one) or ISO 8601 with offset.",
            "Exit codes: 0 done, 1 unexpected, 2 usage, 3 ended but some session is blocked,",
            "  4 timed out, 5 not allowed, 6 not found, 7 no host running.",
            "",
            "Examples:",
            "  lastcall demo",
            "  lastcall sessions",
            "  lastcall request --all --in 10m --reason \"Update at six\"",
            "  lastcall status r1 --watch",
            "  lastcall help request"
        })
final class GlobalOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "A host of one's own: socket, journal, configuration and hooks are under DIR.")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer in JSON, for scripts.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli answers it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli answers it
    private boolean version;

    Optional<Path> home() {
        return home.map(Path::toAbsolutePath);
    }

    GlobalOptions at(Path other) {
        var options = new GlobalOptions();
        options.home = Optional.of(other);
        return options;
    }

    boolean json() {
        return json;
    }

    /** The version that was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String built = GlobalOptions.class.getPackage().getImplementationVersion();
            return new String[] {"Last Call " + (built == null ? "(not packaged)" : built)};
        }
    }
}
