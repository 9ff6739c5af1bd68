package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.hooks.HookResult.Verdict;
import dev.lastcall.platform.Programs.Window;
import dev.lastcall.testing.FakeAccessible;
import dev.lastcall.testing.FakeClosing;
import dev.lastcall.testing.FakePrograms;
import dev.lastcall.testing.HookScripts;
import dev.lastcall.testing.OwnFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX) // its hooks are scripts in Python
@DisplayName("Saving")
class SaverTest {
    private static final Optional<String> NO_ONE = Optional.empty();
    private static final Closer.Patience NO_PATIENCE = new Closer.Patience(Duration.ZERO, Duration.ZERO);

    /** Succeeds only once the other hook's step has begun too. */
    private static final String MEET = """
            import os, sys, time
            here = os.path.dirname(os.path.abspath(__file__))
            open(os.path.join(here, sys.argv[0].split("/")[-1] + ".here"), "w")
            end = time.monotonic() + 10
            while len([f for f in os.listdir(here) if f.endswith(".here")]) < 2:
                if time.monotonic() > end: sys.exit(3)
                time.sleep(0.01)
            """;
    /** Copies what is typed to what is saved, and says so. */
    private static final String COPY = """
            import json, os
            here = os.path.dirname(os.path.abspath(__file__))
            text = open(os.path.join(here, "typed")).read()
            open(os.path.join(here, "saved"), "w").write(text)
            print(json.dumps({"saved": [text]}))
            """;

    @TempDir
    Path home;

    private final FakePrograms programs = new FakePrograms();
    private final List<List<HookResult>> heard = new ArrayList<>();
    private HookScripts scripts;
    private Saver saver;

    @BeforeEach
    void makeSaver() {
        scripts = new HookScripts(home);
        saver = new Saver(applications());
    }

    @Test
    @DisplayName("concerns only programs that run in this session")
    void onlyRunning() {
        scripts.add("one", "").add("other", "");
        programs.running("one", "bash");

        assertThat(saver.applications(NO_ONE)).containsExactly("one");
        assertThat(save().results()).extracting(HookResult::name).containsExactly("one");
    }

    @Test
    @DisplayName("asks every hook where it cannot be told what runs")
    void nothingKnown() {
        scripts.add("one", "").add("other", "");
        programs.silent();

        assertThat(save().results()).hasSize(2);
    }

    @Test
    @DisplayName("runs all hooks at the same time")
    void parallel() {
        scripts.add("one", MEET).add("other", MEET);
        programs.running("one", "other");

        assertThat(save().results()).extracting(HookResult::verdict).containsOnly(Verdict.SAVED);
    }

    @Test
    @DisplayName("runs a second time, so that what was typed meanwhile is saved too")
    void lateEdits() throws IOException {
        scripts.add("editor", COPY);
        programs.running("editor");
        type("first");

        SaveReport report = saver.save(NO_ONE, () -> type("late"), () -> {}, heard::add);

        assertThat(scripts.folder().resolve("saved")).hasContent("late");
        assertThat(report.results().getFirst().saved()).containsExactly("first", "late");
    }

    @Test
    @DisplayName("does not begin the second time when it is no longer wanted")
    void unwanted() throws IOException {
        scripts.add("editor", COPY);
        programs.running("editor");
        type("first");

        SaveReport report = saver.save(NO_ONE, () -> false, () -> {}, heard::add);

        assertThat(report.results().getFirst().saved()).containsExactly("first");
    }

    @Test
    @DisplayName("tells how far it is at each change")
    void progress() {
        scripts.add("editor", "");
        programs.running("editor");

        save();

        Stream<Verdict> verdicts =
                heard.stream().map(results -> results.getFirst().verdict());
        assertThat(verdicts).startsWith(Verdict.RUNNING).endsWith(Verdict.SAVED);
    }

    @Test
    @DisplayName("names what a hook could not save, and every program whose hook failed")
    void unsavedNames() {
        scripts.add("editor", "print('{\"unsaved\":[\"Untitled 1: has no name yet\"]}')\nexit(1)")
                .add("other", "exit(1)")
                .add("third", "exit(7)");
        programs.running("editor", "other", "third");

        assertThat(save().unsaved())
                .containsExactlyInAnyOrder(
                        "Untitled 1: has no name yet",
                        "other: something is not saved",
                        "third: its save step failed (it ended with 7)");
    }

    @Test
    @DisplayName("holds for nothing of a program that ended meanwhile")
    void programEnded() {
        scripts.add("editor", "exit(1)");
        programs.running("editor");

        SaveReport report = saver.save(NO_ONE, () -> programs.running("bash") != null, () -> {}, heard::add);

        assertThat(report.unsaved()).isEmpty();
        assertThat(report.results()).hasSize(1);
    }

    @Test
    @DisplayName("names modified windows of programs without a hook, and of those whose hook failed")
    void safetyNet() {
        scripts.add("editor", "").add("broken", "exit(9)");
        programs.running("editor", "broken")
                .windows(
                        new Window("editor", "*a - Editor"),
                        new Window("broken", "*b - Broken"),
                        new Window("mousepad", "*Untitled 1 - Mousepad"));

        assertThat(save().unsaved())
                .containsExactly(
                        "broken: its save step failed (it ended with 9)", "Broken: *b", "Mousepad: *Untitled 1");
    }

    @Test
    @DisplayName("is followed by closing, which each program may do in its own way")
    void close() {
        scripts.add("editor", "", "close = [\"python3\", \"${hooks}/editor-close.py\"]")
                .close("editor", "exit(0)");
        scripts.add("other", "");
        programs.running("editor", "other");

        var closer = new Closer(applications(), new FakeClosing(programs), NO_PATIENCE);

        assertThat(closer.closeAll()).extracting(CloseResult::name).containsExactly("editor");
    }

    @Test
    @DisplayName("is reported in a bounded message, whatever hooks say")
    void bounded() {
        var names = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> i + "é".repeat(400))
                .toList();
        var result = new HookResult("x".repeat(500), Verdict.UNSAVED, List.of(), List.of(), names, "");

        var report = new SaveReport(java.util.Collections.nCopies(200, result), names);

        assertThat(report.names()).hasSize(41).endsWith("and 460 more");
        assertThat(SaveReport.outcomes(report.results())).hasSize(24);
    }

    private Applications applications() {
        return new Applications(
                new HookFolders(scripts.places(), OwnFiles.owners()),
                programs,
                Registered.none(),
                FakeAccessible.none(home));
    }

    private SaveReport save() {
        return saver.save(NO_ONE, () -> true, () -> {}, heard::add);
    }

    private boolean type(String text) {
        HookScripts.file(scripts.folder().resolve("typed"), text);
        return true;
    }
}
