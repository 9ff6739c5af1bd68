package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Programs.Window;
import dev.lastcall.testing.FakeAccessible;
import dev.lastcall.testing.FakeEditor;
import dev.lastcall.testing.FakePrograms;
import dev.lastcall.testing.HookScripts;
import dev.lastcall.testing.OwnFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A save step that is the program's own Save")
class AccessibilityTest {
    @TempDir
    Path home;

    private final FakePrograms programs = new FakePrograms();
    private HookScripts scripts;
    private Path notes;
    private FakeEditor editor;

    @BeforeEach
    void openNotes() {
        scripts = new HookScripts(home);
        notes = HookScripts.file(home.resolve("notes.txt"), "What was there");
        editor = FakeEditor.of(notes);
        programs.running("editor");
    }

    @Test
    @DisplayName("saves what its program has open")
    void saves() {
        hook("Editor", "editor");

        SaveReport report = save(FakeAccessible.of(home, editor.program()));

        assertThat(report.unsaved()).isEmpty();
        assertThat(report.results()).extracting(HookResult::name).containsExactly("Editor");
        assertThat(report.results().getFirst().saved()).containsExactly(notes.toString());
    }

    @Test
    @DisplayName("holds for a program that does not show itself, in all its processes or in one of them")
    void unseen() {
        hook("Editor", "editor");

        assertThat(save(FakeAccessible.none(home)).unsaved())
                .containsExactly("Editor does not show itself on the accessibility bus: save and close it there");
        assertThat(save(FakeAccessible.without(home, 7)).unsaved())
                .containsExactly(
                        "Editor: process 7 does not show itself on the accessibility bus: save and close it there");
    }

    @Test
    @DisplayName("does not hide a window that calls itself modified all the same")
    void overlooked() {
        hook("Editor", "editor");
        programs.windows(new Window("editor", "*other.txt - Editor"));

        SaveReport report = save(FakeAccessible.of(home, editor.program()));

        assertThat(report.unsaved()).containsExactly("Editor: *other.txt");
    }

    @Test
    @DisplayName("can be for any program that no other hook names")
    void anyProgram() {
        hook("Other programs", "*");

        SaveReport report = save(FakeAccessible.of(home, editor.program()));

        assertThat(report.results()).extracting(HookResult::name).containsExactly("Other programs");
        assertThat(editor.save.presses()).isEqualTo(1);
    }

    @Test
    @DisplayName("leaves a program alone whose own hook is disabled")
    void disabled() throws IOException {
        hook("Other programs", "*");
        hook("Editor", "editor");
        var folders = new HookFolders(scripts.places(), OwnFiles.owners());
        folders.disable(folders.read().find("Editor").orElseThrow());

        save(FakeAccessible.of(home, editor.program()));

        assertThat(editor.save.presses()).isZero();
    }

    private void hook(String name, String running) {
        HookScripts.file(scripts.folder().resolve(name + ".toml"), """
                name = "%s"
                running = ["%s"]
                save = "accessibility"
                """.formatted(name, running));
    }

    private SaveReport save(Accessibility accessibility) {
        return new Saver(new Applications(
                        new HookFolders(scripts.places(), OwnFiles.owners()),
                        programs,
                        Registered.none(),
                        accessibility))
                .save(Optional.empty(), () -> true, () -> {}, results -> {});
    }
}
