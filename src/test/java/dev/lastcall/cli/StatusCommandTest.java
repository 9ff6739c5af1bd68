package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromCommand.Status;
import dev.lastcall.testing.ScriptedHost;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verb status")
class StatusCommandTest {
    private static final String ESCAPE = "\u001b";
    private static final String EXAMPLE =
            "{\"id\":\"r1\",\"action\":\"sign-out\",\"application\":null,\"reason\":\"Update at six\","
                    + "\"requestedBy\":\"root\",\"created\":\"2026-11-21T17:40:00Z\",\"force\":false,\"atOnce\":false,\"ended\":false,"
                    + "\"sessions\":[{\"session\":\"2\",\"user\":\"alice\",\"state\":\"postponed\","
                    + "\"seen\":\"2026-11-21T17:40:02Z\",\"surfaces\":[{\"where\":\"tray\",\"at\":\"2026-11-21T17:40:01Z\"},"
                    + "{\"where\":\"window\",\"at\":\"2026-11-21T17:40:02Z\"}],\"deadline\":\"2026-11-21T18:15:00Z\","
                    + "\"postponements\":{\"used\":1,\"allowed\":3},\"note\":\"on the phone until 5\",\"agent\":true,"
                    + "\"hooks\":[{\"name\":\"LibreOffice\",\"result\":\"saved\",\"detail\":\"report.odt\"}],"
                    + "\"unsaved\":[],\"detail\":\"\",\"since\":\"2026-11-21T17:40:02Z\",\"until\":\"2026-11-21T18:04:02Z\"}]}";

    @Test
    @DisplayName("writes the documented JSON, byte for byte")
    void json() {
        var host = new ScriptedHost().answering(Said.head(false), Said.row("postponed"), Said.DONE);
        var command = new CommandRun(host);

        int exit = command.run("status", "r1", "--json");

        assertThat(exit).isZero();
        assertThat(command.out()).isEqualTo(EXAMPLE + "\n");
        assertThat(host.asked()).containsExactly(new Status(Optional.of("r1"), false));
    }

    @Test
    @DisplayName("writes an array when no request is named, and null for what is not there")
    void jsonOfAll() {
        var host = new ScriptedHost().answering(Said.head(false), Said.neverSeen(""), Said.DONE);
        var command = new CommandRun(host);

        command.run("--json", "status");

        assertThat(command.out())
                .startsWith("[{\"id\":\"r1\"")
                .endsWith("]}]\n")
                .contains("\"seen\":null,");
        assertThat(host.asked()).containsExactly(new Status(Optional.empty(), false));
    }

    @Test
    @DisplayName("shows people who asked, and below it every session with what is left, saved and unsaved")
    void text() {
        var host = new ScriptedHost().answering(Said.head(false), Said.row("unsaved", "Untitled 1"), Said.DONE);
        var command = new CommandRun(host);

        command.run("status", "r1");

        assertThat(command.out()).isEqualTo("""
                r1: sign-out requested by root at 17:40: Update at six
                SESSION  USER   STATE    DEADLINE  POSTPONED  NOTE
                2        alice  unsaved  18:15     1/3        on the phone until 5
                    Untitled 1; held until 18:04
                    seen 17:40 (tray, window)
                    LibreOffice: saved, report.odt
                """);
    }

    @Test
    @DisplayName("names the date of another day, and why a session is waiting")
    void otherDay() {
        var host = new ScriptedHost()
                .answering(Said.head(false), Said.neverSeen(""), Said.DONE)
                .then(Said.NOBODY_KEPT_OUT, Said.DONE);
        var command = new CommandRun(host);

        command.run("status");

        assertThat(command.out()).contains("Nov 22 09:00 (in 14h59m)").contains("\n    no agent\n");
    }

    @Test
    @DisplayName("lets no control or direction-override character of other people through")
    void hostile() {
        var hostile = Said.neverSeen("a\u001b]0;owned\u0007b\u202ec\r\nd\u009b31m");
        var host = new ScriptedHost()
                .answering(Said.head(false), hostile, Said.DONE)
                .then(Said.NOBODY_KEPT_OUT, Said.DONE)
                .then(Said.head(false), hostile, Said.DONE)
                .then(Said.NOBODY_KEPT_OUT, Said.DONE);
        var piped = new CommandRun(host);
        var watched = new CommandRun(host).onTerminal().with("NO_COLOR", "1");

        piped.run("status");
        watched.run("status");

        assertThat(piped.out()).contains("a]0;ownedbc d31m").doesNotContain(ESCAPE, "\u202e", "\r", "\u009b");
        assertThat(watched.out()).isEqualTo(piped.out());
    }

    @Test
    @DisplayName("uses colours on a terminal only, and not where NO_COLOR is set")
    void colours() {
        var host = new ScriptedHost().answering(Said.head(false), Said.row("unsaved"), Said.DONE);
        var piped = new CommandRun(host);
        var terminal = new CommandRun(host).onTerminal();
        var plain = new CommandRun(host).onTerminal().with("NO_COLOR", "1");

        piped.run("status", "r1");
        terminal.run("status", "r1");
        plain.run("status", "r1");

        assertThat(piped.out()).doesNotContain(ESCAPE);
        assertThat(terminal.out()).contains(ESCAPE + "[31munsaved");
        assertThat(plain.out()).doesNotContain(ESCAPE);
    }

    @Test
    @DisplayName("watching for a script writes one whole object a line at each change")
    void watchJson() {
        var host = new ScriptedHost()
                .answering(Said.head(false), Said.row("postponed"), Said.head(true), Said.row("signed-out"), Said.DONE);
        var command = new CommandRun(host);

        int exit = command.run("status", "r1", "--watch", "--json");

        assertThat(exit).isZero();
        assertThat(command.out().lines()).hasSize(2);
        assertThat(command.out()).startsWith(EXAMPLE + "\n");
        assertThat(host.asked()).containsExactly(new Status(Optional.of("r1"), true));
    }

    @Test
    @DisplayName("watching into a pipe writes a line only for what has changed")
    void watchLines() {
        var host = new ScriptedHost()
                .answering(
                        Said.head(false),
                        Said.row("postponed"),
                        Said.head(false),
                        Said.row("postponed"),
                        Said.head(true),
                        Said.row("signed-out"),
                        Said.DONE);
        var command = new CommandRun(host);

        command.run("status", "r1", "--watch");

        assertThat(command.out()).isEqualTo("""
                18:01:00  r1  session 2  alice  postponed  18:15 (in 14m); 1/3; "on the phone until 5"; seen 17:40 (tray, window); LibreOffice: saved, report.odt
                18:01:00  r1  session 2  alice  signed-out  18:15; 1/3; "on the phone until 5"; seen 17:40 (tray, window); LibreOffice: saved, report.odt
                18:01:00  r1  ended
                """);
    }

    @Test
    @DisplayName("watching on a terminal draws over what stood there, and leaves the last state behind")
    void watchScreen() {
        var host = new ScriptedHost()
                .answering(Said.head(false), Said.row("asked"), Said.head(true), Said.row("signed-out"), Said.DONE);
        var command = new CommandRun(host).onTerminal().with("NO_COLOR", "1");

        command.run("status", "r1", "--watch");

        var parts = command.out().split(ESCAPE + "\\[\\?1049[hl]", -1);
        var frames = parts[1].split(ESCAPE + "\\[H", -1);
        assertThat(parts).hasSize(3);
        assertThat(frames).hasSize(4);
        assertThat(frames[2]).contains("asked").contains("Ctrl-C").doesNotContain(ESCAPE + "[2J");
        assertThat(frames[3]).contains("1 signed-out");
        assertThat(parts[2]).contains("ended").contains("signed-out").doesNotContain(ESCAPE);
    }

    @Test
    @DisplayName("watching on a small terminal shows what fits, and counts the rest")
    void watchSmall() {
        var row = Said.row("unsaved", "Untitled 1 in Mousepad, which is a long name that does not fit on this screen");
        var host = new ScriptedHost().answering(Said.head(true), row, Said.DONE);
        var command = new CommandRun(host).onTerminal().columns(40).with("NO_COLOR", "1");

        command.run("status", "r1", "--watch");

        var frame = command.out().split(ESCAPE + "\\[H", -1)[2].replaceAll(ESCAPE + "\\[[KJ]", "");
        assertThat(frame.lines().takeWhile(line -> !line.contains("Ctrl-C")))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    @DisplayName("says so when no request is open")
    void none() {
        var command = new CommandRun(new ScriptedHost().answering(Said.DONE).then(Said.NOBODY_KEPT_OUT, Said.DONE));

        int exit = command.run("status");

        assertThat(exit).isZero();
        assertThat(command.out()).isEqualTo("No open request.\n");
    }

    @Test
    @DisplayName("says who keeps new sign-ins out, which is easily forgotten")
    void keptOut() {
        var command = new CommandRun(new ScriptedHost().answering(Said.DONE).then(Said.KEPT_OUT, Said.DONE));

        command.run("status");

        assertThat(command.out()).isEqualTo("""
                No open request.
                New sign-ins are kept out; root and the group lastcall can sign in:
                  by root since 17:40, until 18:11 (in 10m): Update
                Not heeded by gdm-password; lastcall doctor says more.
                """);
    }
}
