package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.hooks.HookResult.Verdict;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.FakeAccessible;
import dev.lastcall.testing.HookScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX) // its hooks are scripts in Python
@DisplayName("A run of a hook")
class HookRunTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("tells what it saved, kept and could not save, from the last line it prints")
    void answer() {
        HookResult result = save("""
                print("looking around")
                print('{"saved":["/home/a/report.odt"],"kept":["Untitled 2"],"unsaved":["Untitled 1: has no name"],"more":{}}')
                exit(1)
                """);

        assertThat(result)
                .isEqualTo(new HookResult(
                        "editor",
                        Verdict.UNSAVED,
                        List.of("/home/a/report.odt"),
                        List.of("Untitled 2"),
                        List.of("Untitled 1: has no name"),
                        ""));
        assertThat(result.detail()).isEqualTo("Untitled 1: has no name, report.odt, kept in its recovery: Untitled 2");
    }

    @Test
    @DisplayName("is judged by its exit code where it prints no answer")
    void silent() {
        assertThat(save("exit(0)").verdict()).isEqualTo(Verdict.SAVED);
        assertThat(save("exit(1)").verdict()).isEqualTo(Verdict.UNSAVED);
        assertThat(save("print('all is well')").verdict()).isEqualTo(Verdict.SAVED);
    }

    @Test
    @DisplayName("never counts as saved when it names something unsaved, whatever its exit code")
    void contradiction() {
        assertThat(save("print('{\"unsaved\":[\"a.txt\"]}')").verdict()).isEqualTo(Verdict.UNSAVED);
    }

    @Test
    @DisplayName("that kept work in the program's own recovery is not told as saved")
    void kept() {
        assertThat(save("print('{\"kept\":[\"a.txt\"]}')").verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    @DisplayName("that crashes has failed, with what it printed")
    void crash() {
        HookResult result = save("import os, sys\nprint('no display', file=sys.stderr, flush=True)\nos.abort()");

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.trouble()).isEqualTo("it ended with 134: no display");
    }

    @Test
    @DisplayName("that cannot be started has failed")
    void missingProgram() {
        var hook = hook(List.of("/nowhere/at-all"), Duration.ofSeconds(5));

        assertThat(run().save(hook).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(run().save(hook).trouble()).startsWith("it could not be run: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"saved\":",
                "{\"saved\":\"a\"}",
                "{saved}",
                "{\"saved\":[[1]]}",
                "{\"saved\":[\"\\uZZZZ\"]}",
                "{]",
                "{\"saved\":[\"a\"",
                "{\"saved\":{}}"
            })
    @DisplayName("whose answer is nonsense has failed")
    void nonsense(String line) {
        assertThat(save("print(r'''" + line + "''')").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    @DisplayName("whose answer is nested without end does no harm")
    void nested() {
        assertThat(save("print('{\"x\":' + '[' * 60000)").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(save("print('{\"x\":' + '[' * 900 + ']' * 900 + '}')").verdict())
                .isEqualTo(Verdict.SAVED);
    }

    @Test
    @DisplayName("cannot bring control or direction-override characters, or endless names, before anybody's eyes")
    void hostileText() {
        HookResult result = save(
                "print('{\"saved\":[\"a\\\\u001b[31m\\\\u202eb\", \"' + 'x' * 5000 + '\"], \"kept\":[' + '\"k\",' * 2000 + '\"k\"]}')");

        assertThat(result.saved().getFirst()).isEqualTo("a[31mb");
        assertThat(result.saved().getLast()).hasSize(500);
        assertThat(result.kept()).hasSize(100);
        assertThat(result.detail()).hasSize(500);
    }

    @Test
    @DisplayName("may print without end and still be understood")
    void flood() {
        HookResult result = save("""
                import sys
                for i in range(600):
                    print("x" * 1000)
                    print("y" * 1000, file=sys.stderr)
                print('{"saved":["a.txt"]}')
                """);

        assertThat(result.saved()).containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIG_IGN", "SIG_DFL"})
    @DisplayName("ends at its limit together with everything it has started, however stubborn either is")
    void limit(String onTerm) throws IOException {
        Path pid = home.resolve("grandchild");
        String script = """
                import os, signal, subprocess, sys
                signal.signal(signal.SIGTERM, signal.%s)
                child = subprocess.Popen([sys.executable, "-c", "import signal, sys; "
                    "signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); signal.pause()"], stdout=subprocess.PIPE)
                child.stdout.read(1)
                open("%s.new", "w").write(str(child.pid))
                os.rename("%s.new", "%s")
                while True:
                    print("still here", flush=True)
                """.formatted(onTerm, pid, pid, pid);

        HookResult result = run().save(hook(script(script), Duration.ofSeconds(2)));

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.trouble()).isEqualTo("no answer within 2 seconds");
        long grandchild = Long.parseLong(Files.readString(pid));
        Await.until("the grandchild ends", () -> !isAlive(grandchild));
    }

    @Test
    @DisplayName("does not wait for what it leaves running in the background")
    void background() {
        HookResult result = run().save(hook(
                script("import subprocess\nsubprocess.Popen(['sleep', '15'])\nprint('{\"saved\":[\"a.txt\"]}')"),
                Duration.ofSeconds(10)));

        assertThat(result.saved()).containsExactly("a.txt");
    }

    @Test
    @DisplayName("has nothing to read, and nothing that makes a session manager blame the agent")
    void environment() {
        HookResult result = save("""
                import json, os, sys
                print(json.dumps({"saved": [sys.stdin.read() + "|" + os.environ.get("DESKTOP_AUTOSTART_ID", "none")]}))
                """);

        assertThat(result.saved()).containsExactly("|none");
    }

    private HookResult save(String script) {
        return run().save(hook(script(script), Duration.ofSeconds(20)));
    }

    private HookRun run() {
        return new HookRun(new HookList(List.of(), List.of(), List.of()), FakeAccessible.none(home));
    }

    private List<String> script(String text) {
        return List.of(
                "python3", HookScripts.file(home.resolve("save.py"), text).toString());
    }

    private Hook hook(List<String> save, Duration timeout) {
        return new Hook(
                "editor",
                List.of("editor"),
                new SaveStep.Run(save),
                List.of(),
                timeout,
                home.resolve("editor.toml"),
                Hook.Origin.SYSTEM);
    }

    /** A process that has ended but was not waited for by its new parent has no command any more. */
    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(p -> p.info().command())
                .isPresent();
    }
}
