package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.PastCsv;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.request.BadTextException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What has been, from the host's journal. */
@Command(
        name = "history",
        sortOptions = false,
        description = {
            "Tells what has been: how sessions ended, and what administrators asked, told and kept out.",
            "The newest comes first. Users see what concerns themselves."
        },
        footer = {
            "",
            "T is 7d or 2h ago, a date, 18:00 (the last one), or ISO 8601 with offset.",
            "",
            "Examples:",
            "  lastcall history --since 7d",
            "  lastcall history --user bob --result blocked",
            "  lastcall history --since 2026-11-01 --until 2026-12-01 --limit 4000 --csv > november.csv"
        })
final class HistoryCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private Filters filters;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "At most so many lines (100).")
    private int limit;

    @Option(names = "--csv", description = "Answer as comma-separated values.")
    private boolean csv;

    HistoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** What is left out is everything. */
    static final class Filters {
        @Option(names = "--since", paramLabel = "T", description = "Not before this time.")
        private Optional<String> since = Optional.empty();

        @Option(names = "--until", paramLabel = "T", description = "Only before this time.")
        private Optional<String> until = Optional.empty();

        @Option(names = "--user", paramLabel = "U", description = "Only sessions of this user.")
        private Optional<String> user = Optional.empty();

        @Option(names = "--request", paramLabel = "ID", description = "Only this request.")
        private Optional<String> request = Optional.empty();

        @Option(names = "--by", paramLabel = "ADMIN", description = "Only what this one asked or did.")
        private Optional<String> by = Optional.empty();

        @Option(names = "--result", paramLabel = "STATE", description = "Only sessions that ended so.")
        private Optional<String> result = Optional.empty();
    }

    @Override
    public Integer call() throws Exception {
        if (csv && invocation.json()) {
            throw new CommandException.Usage("Say either --json or --csv.");
        }
        tell(invocation.host().history(question()));
        return Exit.DONE.code();
    }

    private FromCommand.History question() throws BadTextException {
        return new FromCommand.History(
                time(filters.since),
                time(filters.until),
                filters.user,
                filters.request,
                filters.by,
                filters.result,
                limit);
    }

    private void tell(List<Past> pasts) throws Exception {
        var output = invocation.output();
        var environment = invocation.environment();
        if (invocation.json()) {
            output.json(pasts);
        } else if (csv) {
            output.raw(new PastCsv(environment.zone()).of(pasts));
        } else {
            output.lines(new PastText(environment).of(pasts));
            if (pasts.size() == limit) {
                output.problem("There may be more: see --limit, --since and --until.");
            }
        }
    }

    private Optional<Instant> time(Optional<String> text) throws BadTextException {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new PastTimes(invocation.environment()).read(text.get()));
    }
}
