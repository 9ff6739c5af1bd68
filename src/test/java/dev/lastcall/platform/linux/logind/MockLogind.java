package dev.lastcall.platform.linux.logind;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lastcall.platform.linux.bus.Bus;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A logind that python3-dbusmock makes up, on a bus of its own; a test that needs it is left out where that is not installed. */
final class MockLogind implements AutoCloseable {
    private static final String PYTHON = "/usr/bin/python3";

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;
    private final String address;

    private MockLogind(Process process) throws IOException {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.address = requireNonNull(answers.readLine(), "the bus did not start");
    }

    static MockLogind start() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "python3-dbusmock is not installed");
        Path script = Path.of(MockLogind.class.getResource("logind_mock.py").getPath());
        return new MockLogind(new ProcessBuilder(PYTHON, script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    Bus bus() {
        return Bus.at(address);
    }

    void addSession(String id, String seat, int uid, String user) {
        order("manager.AddSession('%s', '%s', %d, '%s', True)".formatted(id, seat, uid, user));
    }

    /** Changes properties of a session, which tells of it. */
    void change(String id, String properties) {
        order("session('%s').UpdateProperties(SESSION, %s)".formatted(id, properties));
    }

    void removeSession(String id) {
        order("manager.RemoveObject('/org/freedesktop/login1/session/%s')".formatted(id));
        order("manager.EmitSignal(MANAGER, 'SessionRemoved', 'so', ['%1$s', '/org/freedesktop/login1/session/%1$s'])"
                .formatted(id));
    }

    /** Does one line of Python. */
    void order(String line) {
        try {
            orders.write(line);
            orders.newLine();
            orders.flush();
            requireNonNull(answers.readLine(), () -> "the order failed: " + line);
        } catch (IOException e) {
            throw new UncheckedIOException("The order failed: " + line, e);
        }
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.onExit().join();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder(PYTHON, "-c", "import dbusmock")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
