package dev.lastcall.hooks;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One command of a hook as a process of this user: no shell, no input, its output and its time limited. */
final class Command {
    private static final long GLANCE_MILLIS = 20;

    private final Process process;
    private final Tail out;
    private final Tail err;

    private Command(Process process) {
        this.process = process;
        out = new Tail(process.getInputStream());
        err = new Tail(process.getErrorStream());
    }

    /** Runs it to its end or its limit; without an exit code it was ended at the limit, with all that it had started. */
    static Ended run(List<String> arguments, Duration limit) throws IOException, InterruptedException {
        var command = new Command(start(arguments));
        try {
            boolean inTime = command.endsWithin(limit);
            command.drain();
            return new Ended(
                    inTime ? Optional.of(command.process.exitValue()) : Optional.empty(),
                    command.out.lastLine(),
                    command.err.lastLine());
        } finally {
            ProcessTree.end(command.process.toHandle());
        }
    }

    /**
     * How it ended.
     *
     * @param lastLine of its output
     * @param lastError the last line of its error output
     */
    record Ended(Optional<Integer> exit, String lastLine, String lastError) {}

    private static Process start(List<String> arguments) throws IOException {
        var builder = new ProcessBuilder(arguments).directory(new File(System.getProperty("user.home")));
        // A session manager takes a process with this for the agent, and blames the agent for what it does.
        builder.environment().remove("DESKTOP_AUTOSTART_ID");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Looks at the pipes instead of reading to their ends: something left running may hold them open for ever. */
    private boolean endsWithin(Duration limit) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < limit.toNanos()) {
            drain();
            if (process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    /** A few times only: what never stops printing must not keep us here. */
    private void drain() throws IOException {
        boolean more = true;
        for (int i = 0; i < 4 && more; i++) {
            boolean printed = out.take();
            more = err.take() || printed;
        }
    }
}
