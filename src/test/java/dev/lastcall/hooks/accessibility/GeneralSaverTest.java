package dev.lastcall.hooks.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.AccessibleElement.Role;
import dev.lastcall.platform.AccessibleElement.State;
import dev.lastcall.testing.FakeEditor;
import dev.lastcall.testing.FakeElement;
import dev.lastcall.testing.FakeTabs;
import dev.lastcall.testing.HookScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The general saver")
class GeneralSaverTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path home;

    private final AtomicLong nanos = new AtomicLong();
    private Path notes;
    private FakeEditor editor;

    @BeforeEach
    void openNotes() throws IOException {
        notes = HookScripts.file(home.resolve("notes.txt"), "What was there");
        Files.setLastModifiedTime(notes, FileTime.from(NOON.minusSeconds(60)));
        editor = FakeEditor.of(notes);
    }

    @Test
    @DisplayName("presses the program's own Save, and calls saved what it has seen written")
    void saves() {
        Report report = save();

        assertThat(report.saved()).containsExactly(notes.toString());
        assertThat(report.unsaved()).isEmpty();
        assertThat(editor.saveAs.presses()).isZero();
    }

    @Test
    @DisplayName("presses nothing where nothing is modified")
    void nothingModified() {
        editor.window.rename("notes.txt - " + home + " - Editor");

        Report report = save();

        assertThat(report.saved()).isEmpty();
        assertThat(report.unsaved()).isEmpty();
        assertThat(editor.save.presses()).isZero();
    }

    @Test
    @DisplayName("knows the Save by its keys in any language, and by its name where a button has no keys")
    void translated() {
        editor.save.rename("Ŝpari");

        assertThat(save().saved()).hasSize(1);

        var button = FakeEditor.of(notes);
        button.save.keys("");
        button.window.add(new FakeElement(Role.BUTTON, "Speichern").does(() -> button.write(notes)));

        assertThat(save(button).saved()).hasSize(1);
    }

    @Test
    @DisplayName("is not misled by keys that the user has given to something else, nor by two of a kind")
    void otherKeys() {
        var rebound = new FakeElement(Role.MENU_ITEM, "Delete Line").keys("Ctrl+S");
        editor.menu.add(rebound);
        editor.save.keys("Ctrl+W");

        assertThat(save().saved()).hasSize(1);
        assertThat(rebound.presses()).isZero();

        var twice = FakeEditor.of(notes);
        twice.menu.add(new FakeElement(Role.MENU_ITEM, "Save"));

        assertThat(save(twice).unsaved())
                .containsExactly("notes.txt (Editor): it shows no Save that can be used: save it there");
    }

    @Test
    @DisplayName("does not call saved what only calls itself saved")
    void nothingWritten() {
        editor.save.does(() -> editor.window.rename("notes.txt - " + home + " - Editor"));

        Report report = save();

        assertThat(report.saved()).isEmpty();
        assertThat(report.unsaved())
                .containsExactly(
                        "notes.txt (Editor): it calls itself saved, but no written file was found: look there");
    }

    @Test
    @DisplayName("does not call saved what was written empty while the window shows a text")
    void emptied() {
        editor.text.holding("still there");
        editor.save.does(() -> {
            HookScripts.file(notes, "");
            editor.window.rename("notes.txt - " + home + " - Editor");
        });

        assertThat(save().unsaved())
                .containsExactly(
                        "notes.txt (Editor): it calls itself saved, but no written file was found: look there");
    }

    @Test
    @DisplayName("finds the written file where the title tells only its name")
    void searched() throws IOException {
        Path deep = HookScripts.file(
                Files.createDirectories(home.resolve("work/old")).resolve("plan.txt"), "old");
        Files.setLastModifiedTime(deep, FileTime.from(NOON.minusSeconds(60)));
        editor.window.rename("*plan.txt - Editor");
        editor.save.does(() -> editor.write(deep));

        assertThat(save().saved()).containsExactly(deep.toString());
    }

    @Test
    @DisplayName("gives untitled work a name of its own under Last Call, never that of an existing file")
    void untitled() {
        Report first = save(FakeEditor.untitled());
        Report second = save(FakeEditor.untitled());

        Path folder = home.resolve("Last Call/2026-11-21");
        assertThat(first.saved())
                .containsExactly(folder.resolve("Untitled 1.txt").toString());
        assertThat(second.saved())
                .containsExactly(folder.resolve("Untitled 1 2.txt").toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("keeps untitled work from everybody else")
    void untitledForItsUserAlone() throws IOException {
        save(FakeEditor.untitled());

        assertThat(Files.getPosixFilePermissions(home.resolve("Last Call/2026-11-21")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    @DisplayName("gives no name to a dialog that it does not know, and presses nothing in it")
    void unknownDialog() {
        FakeElement question = FakeEditor.question("Overwrite?");
        editor.save.does(() -> editor.open(question));

        assertThat(save().unsaved()).containsExactly("notes.txt (Editor): it asks (Overwrite?): answer it there");
        assertThat(presses(question)).isZero();
    }

    @Test
    @DisplayName("gives no name where a second field could be meant")
    void twoFields() {
        var untitled = FakeEditor.untitled();
        FakeElement chooser = untitled.chooser().add(new FakeElement(Role.TEXT, "Password").with(State.EDITABLE));
        untitled.save.does(() -> untitled.open(chooser));

        assertThat(save(untitled).saved()).isEmpty();
        assertThat(presses(chooser)).isZero();
    }

    @Test
    @DisplayName("leaves a dialog for a name by its Cancel when that takes no name")
    void nameNotTaken() {
        var untitled = FakeEditor.untitled();
        var chooser = new FakeElement(
                Role.FILE_CHOOSER,
                "Save As",
                new FakeElement(Role.TEXT, "").with(State.EDITABLE),
                new FakeElement(Role.BUTTON, "Save").without(State.ENABLED),
                new FakeElement(Role.BUTTON, "Cancel"));
        untitled.save.does(() -> untitled.open(chooser));

        Report report = save(untitled);

        assertThat(report.unsaved().getFirst())
                .startsWith("Untitled 1 (Editor): its dialog for a name did not take one");
        assertThat(presses(chooser)).isEqualTo(1);
    }

    @Test
    @DisplayName("presses nothing behind a dialog that is open already")
    void dialogOpen() {
        editor.open(FakeEditor.question("Restore the session?"));

        assertThat(save().unsaved())
                .containsExactly("notes.txt (Editor): a dialog is open (Restore the session?): answer it there");
        assertThat(editor.save.presses()).isZero();
    }

    @Test
    @DisplayName("presses nothing for a file that is read-only")
    void readOnly() throws IOException {
        Assumptions.assumeTrue(notes.toFile().setReadOnly());
        Assumptions.assumeFalse(Files.isWritable(notes), "root may write it all the same");

        assertThat(save().unsaved()).hasSize(1);
        assertThat(editor.save.presses()).isZero();
    }

    @Test
    @DisplayName("tells what the program says in its window instead of saving")
    void message() {
        var message = new FakeElement(
                Role.MESSAGE, "", new FakeElement(Role.LABEL, "Changed on disk"), new FakeElement(Role.BUTTON, "Save"));
        editor.save.does(() -> editor.window.add(message));

        assertThat(save().unsaved()).containsExactly("notes.txt (Editor): it says (Changed on disk): answer it there");
        assertThat(presses(message)).isZero();
    }

    @Test
    @DisplayName("says so when there is no Save, when it does nothing, and when the program does not answer")
    void noWay() {
        var without = FakeEditor.of(notes);
        without.save.without(State.ENABLED);
        var deaf = FakeEditor.of(notes);
        deaf.save.does(() -> {});
        var hung = FakeEditor.of(notes);
        hung.root.hang();
        var hanging = FakeEditor.of(notes);
        hanging.save.does(hanging.window::hang);

        assertThat(save(without).unsaved())
                .containsExactly("notes.txt (Editor): it shows no Save that can be used: save it there");
        assertThat(save(deaf).unsaved())
                .containsExactly("notes.txt (Editor): it still calls itself modified after its Save: save it there");
        assertThat(save(hung).unsaved()).containsExactly("Editor: process 1 does not answer: save it there");
        assertThat(save(hanging).unsaved())
                .containsExactly("notes.txt (Editor): it does not answer any more: look whether it is saved");
    }

    @Test
    @DisplayName("says so when a window without a title has something to save")
    void minimised() {
        editor.window.rename("");

        assertThat(save().unsaved().getFirst()).contains("minimised");
        assertThat(editor.save.presses()).isZero();
    }

    @Test
    @DisplayName("saves tab by tab, and shows in the end the tab that was shown before")
    void tabs() {
        Path plan = HookScripts.file(home.resolve("plan.txt"), "What was there, longer");
        FakeTabs tabs = FakeTabs.of(editor, notes, plan).showing(1);

        assertThat(save().saved()).containsExactly(notes.toString(), plan.toString());
        assertThat(tabs.shown()).isEqualTo(1);
    }

    @Test
    @DisplayName("tells tabs of the same name apart, and waits for a title that changes late")
    void tabsAlike() throws IOException {
        Path other = HookScripts.file(
                Files.createDirectories(home.resolve("old")).resolve("notes.txt"), "What was there, longer");
        FakeTabs tabs = FakeTabs.of(editor, notes, other).titleLate(() -> nanos.get());

        assertThat(save().saved()).containsExactly(notes.toString(), other.toString());
        assertThat(tabs.shown()).isZero();
    }

    @Test
    @DisplayName("saves nothing in place of a tab that cannot be shown")
    void tabNotShown() {
        Path plan = HookScripts.file(home.resolve("plan.txt"), "What was there, longer");
        FakeTabs.of(editor, notes, plan).stuck();

        Report report = save();

        assertThat(report.saved()).containsExactly(notes.toString());
        assertThat(report.unsaved())
                .containsExactly("plan.txt (Editor): its tab could not be looked at: save it there");
    }

    @Test
    @DisplayName(
            "saves nothing where the window has tabs that do not fit its title, since it cannot know what is in them")
    void strangeTabs() {
        FakeTabs.of(editor, home.resolve("this.txt"), home.resolve("that.txt"));
        editor.window.rename("*notes.txt - " + home + " - Editor");

        assertThat(save().unsaved())
                .containsExactly("notes.txt (Editor): its tabs cannot be told apart: save it there");
        assertThat(editor.save.presses()).isZero();
    }

    @Test
    @DisplayName("knows a tab by its shortened name")
    void shortenedTab() {
        String name = "a very long [1] name of a document that a tab has no place for.txt";
        Path file = HookScripts.file(home.resolve(name), "What was there, longer");
        FakeTabs.of(editor, file, notes).shortened();

        assertThat(save().saved()).containsExactly(file.toString(), notes.toString());
    }

    @Test
    @DisplayName("knows files whose names look as if they had marks or a program in them")
    void strangeNames() throws IOException {
        for (String name : List.of("notes [1].txt", "a - b.txt", "c (d).txt")) {
            Path strange = HookScripts.file(home.resolve(name), "What was there");
            Files.setLastModifiedTime(strange, FileTime.from(NOON.minusSeconds(60)));

            assertThat(save(FakeEditor.of(strange)).saved()).containsExactly(strange.toString());
        }
    }

    @Test
    @DisplayName("looks for the file where the title tells only a part of a long folder")
    void shortened() throws IOException {
        Path deep = HookScripts.file(
                Files.createDirectories(home.resolve("work/old")).resolve("plan.txt"), "old");
        Files.setLastModifiedTime(deep, FileTime.from(NOON.minusSeconds(60)));
        editor.window.rename("*plan.txt (~/wo…ld) - Editor");
        editor.save.does(() -> editor.write(deep));

        assertThat(save().saved()).containsExactly(deep.toString());
    }

    @Test
    @DisplayName("keeps what is on the disk where the program would write over another program's changes")
    void kept() throws IOException {
        Files.setLastModifiedTime(notes, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        saver().saveTried("Editor", List.of(editor.program()), true);

        assertThat(home.resolve("Last Call/2026-11-21/notes (before).txt")).hasContent("What was there");
    }

    @Test
    @DisplayName("of a program nobody has tried, presses only a menu item with both the keys and the name of Save")
    void unknown() {
        var elsewhere = FakeEditor.of(notes);
        elsewhere.save.rename("Send");
        var button = FakeEditor.of(notes);
        button.save.keys("");

        assertThat(saver().saveUnknown(List.of(elsewhere.program(), button.program()))
                        .unsaved())
                .isEmpty();
        assertThat(elsewhere.save.presses() + button.save.presses()).isZero();
        assertThat(saver().saveUnknown(List.of(editor.program())).saved()).containsExactly(notes.toString());
    }

    private Report save() {
        return save(editor);
    }

    private Report save(FakeEditor of) {
        return saver().saveTried("Editor", List.of(of.program()), false);
    }

    private GeneralSaver saver() {
        var surroundings =
                new Means.Surroundings((program, title) -> title.startsWith("*"), home, InstantSource.fixed(NOON));
        long limit = nanos.get() + Duration.ofMinutes(2).toNanos();
        return new GeneralSaver(
                surroundings,
                new Patience(
                        nanos::get, () -> nanos.addAndGet(Duration.ofMillis(500).toNanos()), limit));
    }

    private static int presses(FakeElement element) {
        return element.presses()
                + element.all().stream().mapToInt(GeneralSaverTest::presses).sum();
    }
}
