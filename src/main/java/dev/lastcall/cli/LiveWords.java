package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.StatusReport;
import dev.lastcall.hooks.Hook;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What there is on this computer right now to be named; empty where the host does not answer. */
final class LiveWords {
    /** The verbs whose ID is a request's; everywhere else it is a session's. */
    private static final Set<String> OF_REQUESTS = Set.of("status", "wait", "cancel", "extend");

    private static final Set<String> FILES = Set.of("FILE", "DIR");
    private static final List<String> DURATIONS = List.of("5m", "10m", "15m", "30m", "1h");

    private final Invocation invocation;

    LiveWords(Invocation invocation) {
        this.invocation = invocation;
    }

    static boolean areFiles(String label) {
        return FILES.contains(label);
    }

    Stream<Candidate> of(ArgSpec arg, CommandSpec verb) {
        if (arg.completionCandidates() != null) {
            return StreamSupport.stream(arg.completionCandidates().spliterator(), false)
                    .map(word -> new Candidate(word, ""));
        }
        return switch (arg.paramLabel()) {
            case "U", "USER" -> users();
            case "ID" -> OF_REQUESTS.contains(verb.name()) && !arg.isOption() ? requests() : sessions();
            case "NAME" -> hooks();
            case "APP" -> applications();
            case "VERB" -> verbs(verb.root());
            case "D" -> DURATIONS.stream().map(length -> new Candidate(length, ""));
            case "NxD" -> Stream.of(new Candidate("3x15m", "three times 15 minutes"));
            default -> Stream.empty();
        };
    }

    private Stream<Candidate> users() {
        return signedIn().map(ToCommand.Session::user).distinct().flatMap(user -> harmless(user, ""));
    }

    private Stream<Candidate> sessions() {
        return signedIn()
                .flatMap(session ->
                        harmless(session.id(), session.user() + ", " + session.kind() + ", " + session.state()));
    }

    private Stream<Candidate> requests() {
        try {
            return invocation.host().status(Optional.empty()).stream()
                    .map(StatusReport::head)
                    .flatMap(head -> harmless(head.id(), head.requestedBy() + ": " + head.reason()));
        } catch (IOException | CommandException e) {
            return Stream.empty();
        }
    }

    private Stream<Candidate> hooks() {
        return enabledHooks().flatMap(hook -> harmless(hook.name(), ""));
    }

    /** Those with a blank in their name by that of their file. */
    private Stream<Candidate> applications() {
        return enabledHooks().flatMap(hook -> {
            String file = String.valueOf(hook.file().getFileName()).replaceFirst("\\.toml$", "");
            return Candidate.isHarmless(hook.name()) ? harmless(hook.name(), "") : harmless(file, hook.name());
        });
    }

    private Stream<Hook> enabledHooks() {
        return new HookShelf(invocation).read().enabled().stream();
    }

    private Stream<ToCommand.Session> signedIn() {
        try {
            return invocation.ask(new FromCommand.ListSessions(false, false)).stream()
                    .filter(ToCommand.Session.class::isInstance)
                    .map(Message.class::cast)
                    .map(ToCommand.Session.class::cast);
        } catch (IOException | CommandException e) {
            return Stream.empty();
        }
    }

    private static Stream<Candidate> verbs(CommandSpec root) {
        return root.subcommands().entrySet().stream()
                .filter(verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
                .map(verb -> new Candidate(verb.getKey(), ""));
    }

    private static Stream<Candidate> harmless(String word, String about) {
        return Candidate.isHarmless(word) ? Stream.of(new Candidate(word, about)) : Stream.empty();
    }
}
