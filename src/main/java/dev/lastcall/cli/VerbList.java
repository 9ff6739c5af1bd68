package dev.lastcall.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The verbs in the program's help, group by group. */
final class VerbList implements IHelpSectionRenderer {
    private static final int INDENT = 2;
    private static final int WIDEST_VERB = 14;

    @Override
    public String render(Help help) {
        Map<String, Help> verbs = help.subcommands();
        return List.of(VerbGroup.values()).stream()
                .filter(group -> !group.among(verbs.keySet()).isEmpty())
                .map(group -> group(group, help))
                .collect(Collectors.joining());
    }

    private static String group(VerbGroup group, Help help) {
        int width = help.commandSpec().usageMessage().width();
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(WIDEST_VERB, INDENT, Column.Overflow.SPAN),
                new Column(width - WIDEST_VERB, 1, Column.Overflow.WRAP));
        group.among(help.subcommands().keySet()).forEach(verb -> row(table, help, verb));
        return "\n" + group.heading() + ":\n" + table;
    }

    private static void row(TextTable table, Help help, String verb) {
        String[] about = requireNonNull(help.subcommands().get(verb))
                .commandSpec()
                .usageMessage()
                .description();
        table.addRowValues(
                help.colorScheme().commandText(verb), help.colorScheme().text(about.length == 0 ? "" : about[0]));
    }
}
