package dev.lastcall.wine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("wine")
@DisplayName("On the desktop of Windows")
class WindowsDesktopIT {
    private static final String ICON_X = "1270";
    private static final String ICON_Y = "750";

    @TempDir
    private Path home;

    private WindowsComputer computer;

    @BeforeEach
    void boot() {
        computer = WindowsComputer.boot(86);
    }

    @AfterEach
    void halt() {
        if (computer != null) {
            computer.close();
        }
    }

    @Test
    @DisplayName("a prompt comes up that Escape does not answer, the icon brings it back, and its button postpones")
    void prompt() throws IOException {
        Files.writeString(home.resolve("lastcall.toml"), "minimum-warning = \"30s\"\n");
        try (Started host = lastcall(List.of(), "host", "--pretend")) {
            Await.until("the host is ready", () -> host.err().contains("ready"));
            try (Started agent = lastcall(List.of("-Xrs"), "agent")) {
                Await.until("the agent is there", () -> !said("sessions").contains("no agent"));
                assertThat(agent.isAlive()).isTrue();
                said("request", "--session", "demo", "--in", "10m", "--postpone", "3x15m");
                Await.until(
                        "all is shown",
                        () -> said("status").contains("seen") && said("status").contains("window"));
                computer.picture("prompt");

                computer.xdotool("mousemove", "900", "430", "click", "1", "key", "Escape");
                assertThat(said("status")).contains("asked").contains("0/3");
                computer.xdotool("mousemove", ICON_X, ICON_Y, "click", "1");

                Await.until("it is postponed", () -> {
                    computer.xdotool("mousemove", "1020", "680", "click", "1");
                    return said("status").contains("postponed");
                });
                computer.picture("postponed");
            }
        }
    }

    @Test
    @DisplayName(
            "unsaved text is seen in an editor whose title says nothing, and the general saver saves it without keyboard or mouse, as a new file and again")
    void notepad() throws IOException {
        try (Started editor = computer.start(List.of("notepad.exe"))) {
            Await.until("it is open", () -> seen().contains("title=Untitled - Notepad"));
            computer.xdotool("type", "Dear Bob");
            Await.until("it is modified", () -> seen().contains("title=*Untitled - Notepad"));

            assertThat(savingNotepad("tried")).contains("unsaved: []", "title: Untitled.txt - Notepad");
            assertThat(inTheFolderForNewWork()).isEqualTo("Dear Bob");

            computer.xdotool("type", ", how are you");
            Await.until("it is modified", () -> seen().contains("title=*Untitled.txt - Notepad"));

            assertThat(savingNotepad("unknown")).contains("unsaved: []", "title: Untitled.txt - Notepad");
            assertThat(inTheFolderForNewWork()).isEqualTo("Dear Bob, how are you");
            assertThat(editor.isAlive()).isTrue();
        }
    }

    @Test
    @DisplayName("a program's windows are asked to close as their user would")
    void close() {
        try (Started editor = computer.start(List.of("notepad.exe"))) {
            Await.until("it is open", () -> seen().contains("Untitled - Notepad"));

            assertThat(computer.main(Seen.class.getName(), "close", "NOTEPAD.EXE")
                            .ok())
                    .contains("asked: 1");
            Await.until("it is closed", () -> !editor.isAlive());
        }
    }

    private String savingNotepad(String how) {
        return computer.main("dev.lastcall.platform.windows.automation.SavingNotepad", home.toString(), how)
                .ok();
    }

    private String inTheFolderForNewWork() throws IOException {
        try (var files = Files.walk(home.resolve("Last Call"))) {
            return Files.readString(
                    files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

    private String seen() {
        return computer.main(Seen.class.getName()).ok();
    }

    private String said(String... words) {
        return lastcall(List.of(), words).end().out();
    }

    private Started lastcall(List<String> options, String... words) {
        var command = new ArrayList<>(List.of("java"));
        command.addAll(options);
        command.addAll(List.of("-jar", "target/lastcall.jar", "--home", home.toString()));
        command.addAll(List.of(words));
        return computer.start(command);
    }
}
