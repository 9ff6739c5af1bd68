package dev.lastcall.cli;

import java.util.ArrayList;
import java.util.List;

/** A section of the administrator's guide as a manual page: paragraphs, bullets, tables and examples, and nothing else that it does not use. */
final class GuidePage {
    private final Roff page;
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> example = new ArrayList<>();
    private boolean inExample;

    GuidePage(Roff page) {
        this.page = page;
    }

    /** The lines of a section, its own heading left out, up to another heading. */
    static List<String> section(List<String> guide, String heading, String until) {
        int from = guide.indexOf(heading);
        int to = guide.indexOf(until);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("The guide has no part from " + heading + " to " + until);
        }
        return guide.subList(from + 1, to);
    }

    Roff of(List<String> lines) {
        lines.forEach(this::take);
        endParagraph();
        return page;
    }

    private void take(String line) {
        if (line.startsWith("```")) {
            toggleExample();
        } else if (inExample) {
            example.add(line);
        } else if (line.startsWith("### ")) {
            endParagraph();
            page.subsection(plain(line.substring(4)));
        } else if (line.startsWith("| `")) {
            endParagraph();
            row(line);
        } else if (line.startsWith("|")) {
            endParagraph(); // the head of a table
        } else if (line.isBlank()) {
            endParagraph();
        } else if (line.startsWith("- ")) {
            endParagraph();
            paragraph.add(line);
        } else {
            paragraph.add(line.strip());
        }
    }

    private void toggleExample() {
        endParagraph();
        if (inExample) {
            page.example(example);
            example.clear();
        }
        inExample = !inExample;
    }

    /** Key and meaning, or key, default and meaning. */
    private void row(String line) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1);
        String meaning = plain(cells[cells.length - 1]);
        page.item(plain(cells[0]), cells.length > 2 ? meaning + " (default: " + plain(cells[1]) + ")" : meaning);
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = plain(String.join(" ", paragraph));
        paragraph.clear();
        if (text.startsWith("- ")) {
            page.bullet(text.substring(2));
        } else {
            page.paragraph(text);
        }
    }

    private static String plain(String markdown) {
        return markdown.strip()
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[`*]", "")
                .replace("\\|", "|");
    }
}
