package dev.lastcall.host;

import dev.lastcall.request.KeepOut;
import dev.lastcall.request.PlainText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told to whoever is kept out: who does it, why, and when to try again. One paragraph of plain text. */
final class Notice {
    private static final int LONGEST = 1200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.ROOT);

    private Notice() {}

    static String of(List<KeepOut> standing, Instant now, ZoneId zone) {
        String who = standing.stream().map(Notice::who).collect(Collectors.joining("; "));
        String when = end(standing)
                .map(until -> "Please try again after " + time(until, now, zone) + ".")
                .orElse("Please try again later.");
        return PlainText.clean("nobody can sign in at the moment. " + who + ". " + when, LONGEST);
    }

    private static String who(KeepOut keepOut) {
        String name = keepOut.requester().name();
        return keepOut.reason().isEmpty() ? "Asked by " + name : name + ": " + stripped(keepOut.reason());
    }

    private static String stripped(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    /** Known only where each of them has an end. */
    private static Optional<Instant> end(List<KeepOut> standing) {
        return standing.stream().allMatch(keepOut -> keepOut.until().isPresent())
                ? standing.stream().flatMap(keepOut -> keepOut.until().stream()).max(Instant::compareTo)
                : Optional.empty();
    }

    /** Whole minutes, and never one too early. */
    private static String time(Instant until, Instant now, ZoneId zone) {
        var local = until.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        boolean today = local.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return (today ? TIME : DAY).format(local);
    }
}
