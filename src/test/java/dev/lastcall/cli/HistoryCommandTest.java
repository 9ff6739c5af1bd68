package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromCommand.History;
import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.testing.ScriptedHost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The verb history")
class HistoryCommandTest {
    private static final Past ENDED = new Past(
            Instant.parse("2026-11-21T17:55:00Z"),
            "ended",
            Optional.of("r1"),
            "root",
            "alice",
            "2",
            "blocked",
            Optional.of(Duration.ofSeconds(905)),
            2,
            "=HYPERLINK(\"http://x\")",
            List.of(new Outcome("Geany", "saved", "a, b.txt")),
            List.of("Untitled 1"),
            "");
    private static final Past ASKED = Past.act(
            Instant.parse("2026-11-20T17:40:00Z"), "asked", Optional.of("r1"), "root", "", "", "Update at six");

    private final ScriptedHost host = new ScriptedHost().answering(ENDED, ASKED, Said.DONE);
    private final CommandRun command = new CommandRun(host);

    @Test
    @DisplayName("tells people a line for each, with what belongs to it below")
    void people() {
        int exit = command.run("history");

        assertThat(exit).isZero();
        assertThat(host.asked()).containsExactly(history(Optional.empty(), Optional.empty()));
        assertThat(command.out()).isEqualTo("""
                WHEN          REQUEST  USER   SESSION  WHAT     TOOK   BY
                17:55         r1       alice  2        blocked  15m5s  root
                    postponed: 2 times
                    note: =HYPERLINK("http://x")
                    saved: Geany a, b.txt
                    unsaved: Untitled 1
                Nov 20 17:40  r1       -      -        asked    -      root
                    Update at six
                """);
    }

    @Test
    @DisplayName("tells spreadsheets, and no text in it is a formula")
    void csv() {
        command.run("history", "--csv");

        assertThat(command.written())
                .isEqualTo(
                        "at,what,request,by,user,session,result,took_seconds,postponements,note,hooks,unsaved,text\r\n"
                                + "2026-11-21T17:55Z,ended,r1,root,alice,2,blocked,905,2,\"'=HYPERLINK(\"\"http://x\"\")\","
                                + "\"Geany saved: a, b.txt\",Untitled 1,\r\n"
                                + "2026-11-20T17:40Z,asked,r1,root,,,,,0,,,,Update at six\r\n");
    }

    @Test
    @DisplayName("tells until when somebody extended a request by the reader's clock")
    void extended() {
        var until = Past.act(ASKED.at(), "extended", Optional.of("r1"), "root", "", "", "2026-11-21T18:30:00Z");

        host.answering(until, Said.DONE);
        command.run("history");

        assertThat(command.out()).contains("extended").endsWith("    until 18:30\n");
    }

    @Test
    @DisplayName("tells scripts one array")
    void json() {
        command.run("history", "--json");

        assertThat(command.out())
                .startsWith("[{\"at\":\"2026-11-21T17:55:00Z\",\"what\":\"ended\",\"request\":\"r1\"")
                .contains("\"took\":\"PT15M5S\"")
                .hasLineCount(1);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("takes times that have been")
    @CsvSource({
        "7d, 2026-11-14T18:01:00Z",
        "2h30m, 2026-11-21T15:31:00Z",
        "2026-11-01, 2026-11-01T00:00:00Z",
        "18:00, 2026-11-21T18:00:00Z",
        "18:02, 2026-11-20T18:02:00Z",
        "2026-11-21T18:00:00+01:00, 2026-11-21T17:00:00Z"
    })
    void times(String text, Instant since) {
        command.run("history", "--since", text);

        assertThat(host.asked()).containsExactly(history(Optional.of(since), Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("refuses what cannot be read, and both formats at once")
    @ValueSource(
            strings = {"--since yesterday", "--since 2026-13-01", "--until 99999d", "--limit many", "--json --csv"})
    void misuse(String options) {
        assertThat(command.type("history " + options)).isEqualTo(2);
        assertThat(host.asked()).isEmpty();
    }

    @Test
    @DisplayName("passes every filter on, and says where there may be more")
    void filters() {
        command.type("history --user bob --request r7 --by dave --result forced --limit 2");

        assertThat(host.asked())
                .containsExactly(new History(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("bob"),
                        Optional.of("r7"),
                        Optional.of("dave"),
                        Optional.of("forced"),
                        2));
        assertThat(command.err()).contains("There may be more");
    }

    private static History history(Optional<Instant> since, Optional<Instant> until) {
        return new History(since, until, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100);
    }
}
