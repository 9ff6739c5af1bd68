package dev.lastcall.cli;

import dev.lastcall.testing.ScriptedHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** The build step that writes the manual pages: {@code ManPages DIRECTORY VERSION}, in the project's folder. */
final class ManPages {
    private static final Path GUIDE = Path.of("src/site/markdown/admin-guide.md");

    private ManPages() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        for (var page : all("Last Call " + arguments[1]).entrySet()) {
            Path file = directory.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    /** Every page by its file, such as {@code man1/lastcall.1}. */
    static Map<String, String> all(String version) throws IOException {
        var run = new CommandRun(new ScriptedHost());
        var pages = new TreeMap<String, String>();
        verbs(Verbs.commandLine(run, run.environment()).getCommandSpec()).forEach(verb -> {
            var page = new VerbPage(verb, version);
            pages.put("man1/" + page.name() + ".1", page.text());
        });
        pages.put("man5/lastcall.toml.5", configuration(version));
        return pages;
    }

    private static List<CommandSpec> verbs(CommandSpec verb) {
        var all = new ArrayList<CommandSpec>();
        all.add(verb);
        VerbPage.visible(verb).forEach(below -> all.addAll(verbs(below)));
        return all;
    }

    private static String configuration(String version) throws IOException {
        var page = new Roff("LASTCALL.TOML", 5, version);
        page.section("NAME").line("lastcall.toml - what the administrator of a computer with Last Call decides");
        page.section("DESCRIPTION");
        var part = GuidePage.section(Files.readAllLines(GUIDE), "## Configuration", "### What holds a sign-out");
        var text = new GuidePage(page).of(part);
        text.section("SEE ALSO").line("lastcall(1), lastcall-rules(1), lastcall-doctor(1)");
        return text.toString();
    }
}
