package dev.lastcall.platform.windows.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import dev.lastcall.hooks.accessibility.GeneralSaver;
import dev.lastcall.hooks.accessibility.Report;
import dev.lastcall.platform.AccessiblePrograms.Program;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.uiautomation.ControlType;
import dev.lastcall.platform.windows.uiautomation.PlayedAutomation;
import dev.lastcall.platform.windows.uiautomation.PlayedElement;
import dev.lastcall.platform.windows.uiautomation.Property;
import dev.lastcall.platform.windows.uiautomation.UiAutomation;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.HookScripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A program that shows itself by UI Automation")
class SavingByAutomationTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    @TempDir
    Path home;

    private final PlayedAutomation played = new PlayedAutomation();
    private UiAutomation automation;
    private PlayedEditor editor;

    @BeforeEach
    void open() throws PlatformException {
        automation = played.open(Duration.ofSeconds(1));
        editor = new PlayedEditor(played, HookScripts.file(home.resolve("letter.txt"), "Dear"));
    }

    @AfterEach
    void giveBack() {
        played.goOn();
        automation.close();
        Await.until("all has been given back", () -> !played.isOpen());
        assertThat(played.kept()).isZero();
        assertThat(played.setsFocus()).isFalse();
    }

    @Test
    @DisplayName("is saved by its own Save, for which its menu is open no longer than that takes")
    void saved() {
        Report report = save();

        assertThat(report.unsaved()).isEmpty();
        assertThat(report.saved()).containsExactly(editor.file().toString());
        assertThat(report.unsaved()).isEmpty();
        assertThat(editor.file()).hasContent("Dear Bob");
        assertThat(editor.isMenuOpen()).isFalse();
        assertThat(editor.otherMenus()).isZero();
    }

    @Test
    @DisplayName("is left alone while its user types into it")
    void typing() {
        Report report = save(() -> false);

        assertThat(report.unsaved().getFirst()).contains("it shows no Save that can be used");
        assertThat(editor.file()).hasContent("Dear");
        assertThat(editor.openings()).isZero();
    }

    @Test
    @DisplayName("has no menu opened that shows its lines all the time")
    void unfolded() {
        editor.showLines();

        assertThat(save().saved()).hasSize(1);
        assertThat(editor.openings()).isZero();
    }

    @Test
    @DisplayName("is given the name of a new file in the dialog that it opens")
    void untitled() throws Exception {
        editor.untitled();

        Report report = save();

        Path file = home.resolve("Last Call/2026-11-21/Untitled.txt");
        assertThat(report.unsaved()).isEmpty();
        assertThat(report.saved()).containsExactly(file.toString());
        assertThat(Files.readString(file)).isEqualTo("Dear Bob");
    }

    @Test
    @DisplayName("is saved tab by tab, though Notepad says more in a tab than its document's name")
    void tabs() {
        Path other = HookScripts.file(home.resolve("plan.txt"), "Plan");
        editor.tabs(other);

        assertThat(save().saved()).containsExactly(editor.file().toString(), other.toString());
        assertThat(editor.shownTab()).isZero();
    }

    @Test
    @DisplayName("is told unsaved when it does not answer, and what comes after it is not kept waiting")
    void hung() {
        editor.window().hang();

        Report report = save();

        assertThat(report.unsaved()).containsExactly("Editor: process 1 does not answer: save it there");
        assertThat(save().unsaved()).hasSize(1);
    }

    @Test
    @DisplayName("may close what it shows at any moment")
    void gone() throws PlatformException {
        PlayedElement line = played.element(ControlType.BUTTON, "Save");
        played.show(7, played.element(ControlType.WINDOW, "").add(line));
        var shown = Inside.of(automation.window(new Pointer(7)).orElseThrow(), scene(7, () -> true))
                .getFirst();

        line.vanish();

        assertThat(shown.name()).isEmpty();
        assertThat(shown.states()).isEmpty();
        assertThat(automation.window(new Pointer(8))).isEmpty();
    }

    @Test
    @DisplayName("has elements that are equal when they are the same, whenever they are looked at")
    void same() throws PlatformException {
        PlayedElement button = played.element(ControlType.BUTTON, "Save").with(Property.CLASS_NAME, "x");
        played.show(7, played.element(ControlType.WINDOW, "").add(button, played.element(ControlType.BUTTON, "Save")));
        var window = automation.window(new Pointer(7)).orElseThrow();

        assertThat(window.children()).isEqualTo(window.children());
        assertThat(window.children().getFirst()).isNotEqualTo(window.children().getLast());
    }

    private Report save() {
        return save(() -> true);
    }

    private Report save(Typing typing) {
        var saver = new GeneralSaver((program, title) -> title.startsWith("*"), home, NOON, Duration.ofMinutes(1));
        var root = new PlayedWindows(
                editor,
                handle -> Inside.of(automation.window(new Pointer(handle)).orElseThrow(), scene(handle, typing)));
        return saver.saveTried("Editor", List.of(new Program(1, Set.of("editor"), root)), false);
    }

    private Scene scene(long handle, Typing typing) throws PlatformException {
        return new Scene(automation.window(new Pointer(handle)).orElseThrow(), typing, Limit.in(Duration.ofMinutes(1)));
    }
}
