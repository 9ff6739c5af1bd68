package dev.lastcall.wine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.Await;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("wine")
@DisplayName("The end of a session")
class SessionEndIT {
    private static final String OURS = "LastCall1";
    private static final String TOOLKITS = "SunAwtToolkit";
    private static WindowsComputer computer;

    @BeforeAll
    static void boot() {
        computer = WindowsComputer.boot(85);
    }

    @AfterAll
    static void halt() {
        if (computer != null) {
            computer.close();
        }
    }

    @Test
    @DisplayName("that another program refuses leaves an agent alive that was started as ours is")
    void refused() {
        try (Started agent = listening("-Xrs")) {
            String said = announced(TOOLKITS, "question", "refused") + announced(OURS, "question", "refused");

            agent.hears("?");
            agent.says("alive");
            assertThat(said).contains("question: 1 ");
            assertThat(agent.out()).doesNotContain("told to stop", "the session ends");
        }
    }

    @Test
    @DisplayName("that another program refuses ends any other program with windows of Java")
    void refusedWithoutOption() {
        try (Started other = listening()) {
            announced(TOOLKITS, "question", "refused");

            other.says("told to stop");
            Await.until("it has ended", () -> !other.isAlive());
        }
    }

    @Test
    @DisplayName("is told to the agent when it is certain")
    void certain() {
        try (Started agent = listening("-Xrs")) {
            announced(OURS, "question", "end");

            agent.says("the session ends");
        }
    }

    @Test
    @DisplayName("is agreed to at once and waits for what is being saved, but not for long")
    void delayed() {
        try (Started agent = listening("-Xrs", "saving")) {
            String said = announced(OURS, "question", "end");

            assertThat(said).containsPattern("question: 1 after \\d{1,3} ms");
            assertThat(said).containsPattern("end: 0 after [45]\\d{3} ms");
            agent.says("the session ends");
        }
    }

    /** Wine asks the oldest program first, and ends whoever has agreed before it asks the next; Windows goes by an order that our agent is last in. */
    @Test
    @DisplayName("that we ask Windows for waits for unsaved text, and leaves an agent alive that is asked after it")
    void vetoed() {
        try (Started notepad = computer.start(List.of("notepad.exe"))) {
            write("Dear Bob");
            try (Started agent = listening("-Xrs")) {
                assertThat(computer.main(Seen.class.getName(), "log-out").ok()).contains("logged out: ASKED");
                seenWindow("dialog=true");
                computer.picture("sign-out-refused");

                agent.hears("?");
                agent.says("alive");
                assertThat(notepad.isAlive()).isTrue();
                assertThat(agent.out()).doesNotContain("the session ends");
            }
        }
    }

    private static void write(String text) {
        seenWindow("Untitled - Notepad");
        computer.xdotool("type", text);
        seenWindow("*Untitled - Notepad");
    }

    private static void seenWindow(String what) {
        Await.until("a window is seen: " + what, () -> windows().contains(what));
    }

    private static String windows() {
        return computer.main(Seen.class.getName()).ok();
    }

    private static String announced(String window, String... said) {
        var arguments = new ArrayList<>(List.of(window));
        arguments.addAll(List.of(said));
        return computer.main(Announcement.class.getName(), arguments.toArray(String[]::new))
                .ok();
    }

    private static Started listening(String... options) {
        var command = new ArrayList<>(List.of("java"));
        List.of(options).stream().filter(o -> o.startsWith("-")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ListeningProgram.class.getName()));
        List.of(options).stream().filter(o -> !o.startsWith("-")).forEach(command::add);
        Started program = computer.start(command);
        program.says("listening");
        return program;
    }
}
