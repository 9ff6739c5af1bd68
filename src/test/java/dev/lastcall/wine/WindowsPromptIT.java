package dev.lastcall.wine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("wine")
@DisplayName("The user of a Windows session")
class WindowsPromptIT {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String SETTINGS = "minimum-warning = \"5s\"\nlogout-limit = \"5s\"\n";
    private static final String RULE = """
            [[rule]]
            name = "night"
            allowed = "00:00-00:01"
            warn = "30m"
            postpone = "3x15m"
            """;
    private static WindowsComputer computer;

    @TempDir
    private Path home;

    private final List<Started> begun = new ArrayList<>();

    @BeforeAll
    static void boot() {
        computer = WindowsComputer.boot(92);
    }

    @AfterAll
    static void halt() {
        if (computer != null) {
            computer.close();
        }
    }

    @AfterEach
    void end() {
        begun.reversed().forEach(Started::close);
    }

    @Test
    @DisplayName(
            "puts the prompt away without answering, has it back after unlocking and waking, writes a note and postpones")
    void answers() throws IOException {
        Started agent = begin(SETTINGS + RULE);
        saying("status", "window");

        click(1231, 357);
        assertThat(said("status")).contains("asked", "0/3");
        announced("SunAwtToolkit", "locked", "unlocked");
        until("note", "on the phone until 5", () -> {
            click(780, 639);
            computer.xdotool("key", "ctrl+a");
            computer.xdotool("type", "on the phone until 5");
            computer.xdotool("key", "Return");
        });
        click(1231, 332);
        announced("SunAwtToolkit", "woke", "question", "refused");
        announced("LastCall1", "question", "refused");
        until("postponed", "1/3", () -> click(1120, 680));

        assertThat(said("status")).contains("postponed", "on the phone until 5");
        assertThat(agent.isAlive()).isTrue();
    }

    @Test
    @DisplayName("keeps what is unsaved, and the keyboard with it: the sign-out waits, and goes on when it is saved")
    void unsaved() throws IOException {
        try (Started editor = computer.start(List.of("notepad.exe"))) {
            Await.until("it is open", LONGEST, () -> seen().contains("title=Untitled - Notepad"));
            computer.xdotool("type", "Dear Bob");
            Started agent = begin(SETTINGS);
            lastcall("request", "--session", "1", "--in", "5s").end().ok();
            saying("status", "notepad: 1 window with unsaved changes");
            computer.picture("held");
            assertThat(editor.isAlive()).isTrue();

            Path file = home.resolve("letter.txt");
            computer.xdotool("key", "ctrl+s");
            Await.until("it asks where", LONGEST, () -> seen().contains("title=Save As"));
            computer.xdotool("type", windows(file));
            computer.xdotool("key", "Return");

            Await.until("the session ends", LONGEST, () -> !editor.isAlive() && !agent.isAlive());
            assertThat(Files.readString(file)).isEqualTo("Dear Bob");
        }
    }

    @Test
    @DisplayName("is asked as before when another program refuses a sign-out that was to be early")
    void refused() throws IOException {
        begun.add(computer.startMain(ObjectingProgram.class.getName()));
        begun.getFirst().says("objecting");
        Started agent = begin(SETTINGS);
        lastcall("request", "--session", "1", "--in", "20m").end().ok();
        saying("status", "window");
        String before = standing();

        lastcall("now").end().ok();

        begun.get(1).tells("signing-out");
        saying("status", "asked");
        assertThat(standing()).isEqualTo(before);
        assertThat(agent.isAlive()).isTrue();
    }

    /** The state and the deadline of the only session. */
    private String standing() {
        return said("--json", "status")
                .replaceAll("(?s).*\"state\":\"([^\"]*)\".*\"deadline\":\"([^\"]*)\".*", "$1 $2");
    }

    private Started begin(String settings) throws IOException {
        Files.writeString(home.resolve("lastcall.toml"), settings);
        Started host = started(List.of(), "host");
        host.tells("Last Call's host is ready");
        Started agent = started(List.of("-Xrs"), "agent");
        saying("--json sessions", "\"agent\":true");
        return agent;
    }

    private void saying(String words, String text) {
        Await.until(
                words + " says " + text, LONGEST, () -> said(words.split(" ")).contains(text));
    }

    private void until(String what, String text, Runnable tried) {
        Await.until(what, LONGEST, () -> {
            tried.run();
            return said("status").contains(text);
        });
    }

    private String said(String... words) {
        return lastcall(words).end().out();
    }

    private Started started(List<String> options, String... words) {
        Started program = lastcall(options, words);
        begun.add(program);
        return program;
    }

    private Started lastcall(String... words) {
        return lastcall(List.of(), words);
    }

    private Started lastcall(List<String> options, String... words) {
        var command = new ArrayList<>(List.of("java"));
        command.addAll(options);
        command.addAll(List.of("-jar", "target/lastcall.jar", "--home", home.toString()));
        command.addAll(List.of(words));
        return computer.start(command);
    }

    private static String seen() {
        return computer.main(Seen.class.getName()).ok();
    }

    private static void announced(String... words) {
        computer.main(Announcement.class.getName(), words).ok();
    }

    private static void click(int x, int y) {
        computer.xdotool("mousemove", Integer.toString(x), Integer.toString(y), "click", "1");
    }

    private static String windows(Path file) {
        return "Z:" + file.toString().replace('/', '\\');
    }
}
