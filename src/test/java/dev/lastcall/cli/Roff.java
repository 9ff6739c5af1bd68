package dev.lastcall.cli;

import java.util.List;

/** The few words of a manual page's language that ours need; what it is given is text and never command. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    Roff(String title, int section, String version) {
        text.append(".TH \"").append(escaped(title)).append("\" ").append(section);
        text.append(" \"\" \"").append(escaped(version)).append("\" \"Last Call\"\n");
        text.append(".nh\n.ad l\n"); // no hyphens in what people copy
    }

    Roff section(String heading) {
        text.append(".SH \"").append(escaped(heading)).append("\"\n");
        return this;
    }

    Roff subsection(String heading) {
        text.append(".SS \"").append(escaped(heading)).append("\"\n");
        return this;
    }

    Roff paragraph(String paragraph) {
        text.append(".PP\n");
        return line(paragraph);
    }

    Roff line(String line) {
        text.append(harmless(escaped(line))).append('\n');
        return this;
    }

    /** A term and what it means. */
    Roff item(String term, String meaning) {
        text.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n");
        return line(meaning);
    }

    Roff bullet(String point) {
        text.append(".IP \\(bu 2\n");
        return line(point);
    }

    /** Lines as they are. */
    Roff example(List<String> lines) {
        text.append(".PP\n.RS 4\n.nf\n");
        lines.forEach(this::line);
        text.append(".fi\n.RE\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String plain) {
        var safe = new StringBuilder();
        plain.codePoints().forEach(sign -> {
            switch (sign) {
                case '\\' -> safe.append("\\e");
                case '-' -> safe.append("\\-");
                case '"' -> safe.append("\\(dq");
                case '\'' -> safe.append("\\(aq");
                case '`' -> safe.append("\\(ga");
                case '~' -> safe.append("\\(ti");
                case '^' -> safe.append("\\(ha");
                case ',' -> safe.append(",\\:"); // long ones may be broken there
                default -> safe.append(sign < 128 ? Character.toString(sign) : "\\[u%04X]".formatted(sign));
            }
        });
        return safe.toString();
    }

    /** A line that begins with a dot would be a command. */
    private static String harmless(String line) {
        return line.startsWith(".") ? "\\&" + line : line;
    }
}
