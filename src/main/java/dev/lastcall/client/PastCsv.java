package dev.lastcall.client;

import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.request.PlainText;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What has been, as RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
public record PastCsv(ZoneId zone) {
    private static final int LONGEST = 10_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "at",
                    "what",
                    "request",
                    "by",
                    "user",
                    "session",
                    "result",
                    "took_seconds",
                    "postponements",
                    "note",
                    "hooks",
                    "unsaved",
                    "text")
            .get();

    public String of(List<Past> pasts) throws IOException {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (Past past : pasts) {
                printer.printRecord(cells(past));
            }
        }
        return text.toString();
    }

    private Stream<String> cells(Past past) {
        return Stream.of(
                        OffsetDateTime.ofInstant(past.at(), zone).toString(),
                        past.what(),
                        past.request().orElse(""),
                        past.by(),
                        past.user(),
                        past.session(),
                        past.result(),
                        past.took()
                                .map(Duration::toSeconds)
                                .map(String::valueOf)
                                .orElse(""),
                        Integer.toString(past.postponements()),
                        past.note(),
                        past.hooks().stream().map(PastCsv::words).collect(Collectors.joining("; ")),
                        String.join("; ", past.unsaved()),
                        past.text())
                .map(PastCsv::harmless);
    }

    private static String words(Outcome hook) {
        return hook.name() + " " + hook.result() + (hook.detail().isEmpty() ? "" : ": " + hook.detail());
    }

    private static String harmless(String cell) {
        String text = PlainText.clean(cell, LONGEST);
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
