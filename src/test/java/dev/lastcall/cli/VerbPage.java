package dev.lastcall.cli;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of one verb, from the same model that reads and describes it. */
record VerbPage(CommandSpec verb, String version) {
    private static final String EXAMPLES = "Examples:";

    /** {@code lastcall-hooks-test}. */
    String name() {
        return verb.qualifiedName("-");
    }

    String text() {
        var page = new Roff(name().toUpperCase(Locale.ROOT), 1, version);
        String[] about = verb.usageMessage().description();
        page.section("NAME").line(name() + " - " + lower(about.length == 0 ? "" : about[0]));
        page.section("SYNOPSIS").line(synopsis());
        page.section("DESCRIPTION");
        Arrays.stream(about).forEach(page::line);
        footer(EXAMPLES, false).forEach(page::paragraph);
        verbs(page);
        arguments(page);
        page.section("EXAMPLES").example(footer(EXAMPLES, true));
        page.section("SEE ALSO").line(seeAlso());
        return page.toString();
    }

    private String synopsis() {
        var help = new Help(verb, Help.defaultColorScheme(Ansi.OFF));
        return help.synopsis(0).strip().replaceAll("\\s+", " ");
    }

    private void verbs(Roff page) {
        var below = visible(verb).toList();
        if (below.isEmpty()) {
            return;
        }
        if (verb.parent() != null) {
            page.section("VERBS");
            below.forEach(command -> item(page, command));
            return;
        }
        for (VerbGroup group : VerbGroup.values()) {
            page.section(group.heading().toUpperCase(Locale.ROOT));
            group.among(verb.subcommands().keySet())
                    .forEach(name -> item(
                            page, requireNonNull(verb.subcommands().get(name)).getCommandSpec()));
        }
    }

    private static void item(Roff page, CommandSpec command) {
        String[] about = command.usageMessage().description();
        page.item(command.name(), about.length == 0 ? "" : about[0]);
    }

    private void arguments(Roff page) {
        page.section("OPTIONS");
        verb.positionalParameters().stream()
                .filter(param -> !param.hidden())
                .forEach(param -> page.item(param.paramLabel(), description(param)));
        verb.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> page.item(term(option), description(option)));
    }

    private static String term(OptionSpec option) {
        return String.join(", ", option.names()) + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
    }

    private static String description(ArgSpec arg) {
        return String.join(" ", arg.description());
    }

    /** What stands before the examples, or after. */
    private List<String> footer(String heading, boolean after) {
        var lines = List.of(verb.usageMessage().footer());
        int at = lines.indexOf(heading);
        var part = after ? lines.subList(at + 1, lines.size()) : lines.subList(0, Math.max(0, at));
        return part.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String seeAlso() {
        return Stream.concat(
                        verb.parent() == null ? Stream.empty() : Stream.of("lastcall(1)"),
                        Stream.concat(
                                visible(verb).map(command -> command.qualifiedName("-") + "(1)"),
                                Stream.of("lastcall.toml(5)")))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    static Stream<CommandSpec> visible(CommandSpec verb) {
        return verb.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden());
    }

    private static String lower(String sentence) {
        String plain = sentence.replaceFirst("\\.$", "");
        return plain.isEmpty() ? plain : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
}
