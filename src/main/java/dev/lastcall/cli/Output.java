package dev.lastcall.cli;

import io.avaje.jsonb.Jsonb;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The only way to the terminal. Whatever came from other people, no control or direction-override character passes; colours are added here,
 * and only on a terminal.
 */
final class Output {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    /** Absent values are written as {@code null}, so that every object has all its keys. */
    private static final Jsonb JSON =
            Jsonb.builder().serializeNulls(true).serializeEmpty(true).build();

    private final Environment environment;
    private final PrintStream out;

    Output(Environment environment) {
        this.environment = environment;
        this.out = environment.out();
    }

    void line(String text) {
        out.println(safe(text));
        out.flush();
    }

    void line(Line line) {
        out.println(painted(line));
        out.flush();
    }

    /** A word and a few words on it, for a program to take apart at the tab. */
    void pair(String word, String about) {
        out.print(safe(word) + "\t" + safe(about) + "\n");
        out.flush();
    }

    void lines(List<Line> lines) {
        lines.forEach(this::line);
    }

    /** One sentence on the other stream, for people who keep the answers apart. */
    void problem(String text) {
        environment.err().println(safe(text));
        environment.err().flush();
    }

    /** One object a line; UTF-8, whatever the terminal is set to. */
    void json(Object value) {
        out.writeBytes((JSON.toJson(value) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What stood on the terminal is there again afterwards. */
    void enterScreen() {
        out.print("\u001b[?1049h\u001b[?25l\u001b[H\u001b[2J");
        out.flush();
    }

    void leaveScreen() {
        out.print("\u001b[?25h\u001b[?1049l");
        out.flush();
    }

    /** Over what the screen showed before, in one piece and without an empty moment between. */
    void frame(List<Line> lines, int columns) {
        var text = new StringBuilder("\u001b[H");
        for (Line line : lines) {
            Line cut = line.cut(columns);
            text.append(painted(cut))
                    .append(cut.width() < columns ? "\u001b[K" : "")
                    .append("\r\n");
        }
        out.print(text.append("\u001b[J"));
        out.flush();
    }

    /** Lines for other programs, already clean; UTF-8. */
    void raw(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Nobody reads any more. */
    boolean broken() {
        return out.checkError();
    }

    private String painted(Line line) {
        var text = new StringBuilder();
        for (Line.Piece piece : line.pieces()) {
            String safe = safe(piece.text());
            text.append(environment.colours() ? piece.colour().paint(safe) : safe);
        }
        return text.toString().stripTrailing();
    }

    private static String safe(String text) {
        return UNSAFE.matcher(text).replaceAll("");
    }
}
