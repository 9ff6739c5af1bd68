package dev.lastcall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Where somebody is typing, and what may stand there; from the same model that the verbs are read and described by. */
final class Completion {
    private CommandSpec verb;
    private String current = "";
    private int positionals;
    private List<OptionSpec> awaiting = List.of();

    /** @param words all after the program's name, the last of them being typed */
    Completion(CommandSpec root, List<String> words) {
        this.verb = root;
        for (int i = 0; i < words.size() - 1; i++) {
            pass(words.get(i));
        }
        if (!words.isEmpty()) {
            current = isEquals(words.getLast()) ? "" : words.getLast();
        }
    }

    /** Whether a file or a folder is being typed, which shells know best. */
    boolean ofFiles() {
        return wanted().stream().anyMatch(arg -> LiveWords.areFiles(arg.paramLabel()));
    }

    List<Candidate> candidates(LiveWords live) {
        Stream<Candidate> all = wanted().isEmpty() || isOption(current) ? names() : values(live);
        return all.filter(candidate -> candidate.word().startsWith(current)).toList();
    }

    private void pass(String word) {
        if (isEquals(word)) {
            return; // bash makes a word of it
        }
        if (!awaiting.isEmpty()) {
            awaiting = List.of();
        } else if (isOption(word)) {
            OptionSpec option = verb.optionsMap().get(word);
            awaiting = option == null || option.arity().max() == 0 ? List.of() : List.of(option);
        } else if (positionals == 0 && verb.subcommands().containsKey(word)) {
            verb = verb.subcommands().get(word).getCommandSpec();
        } else {
            positionals++;
        }
    }

    /** The option or the argument that is being typed. */
    private List<? extends ArgSpec> wanted() {
        if (!awaiting.isEmpty()) {
            return awaiting;
        }
        return isOption(current) ? List.of() : positionalsHere();
    }

    private List<PositionalParamSpec> positionalsHere() {
        return verb.positionalParameters().stream()
                .filter(param -> param.index().contains(positionals))
                .toList();
    }

    private Stream<Candidate> values(LiveWords live) {
        return wanted().stream().flatMap(arg -> live.of(arg, verb));
    }

    /** The verbs below this one, or its options where there are none or one is begun. */
    private Stream<Candidate> names() {
        List<Candidate> verbs = new ArrayList<>();
        if (!isOption(current) && positionals == 0) {
            verb.subcommands().forEach((name, command) -> add(verbs, name, command.getCommandSpec()));
        }
        return verbs.isEmpty() ? options() : verbs.stream();
    }

    private static void add(List<Candidate> verbs, String name, CommandSpec command) {
        if (!command.usageMessage().hidden()) {
            verbs.add(new Candidate(name, first(command.usageMessage().description())));
        }
    }

    private Stream<Candidate> options() {
        return verb.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> new Candidate(option.longestName(), first(option.description())));
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0];
    }

    private static boolean isOption(String word) {
        return word.startsWith("-");
    }

    private static boolean isEquals(String word) {
        return word.equals("=");
    }
}
