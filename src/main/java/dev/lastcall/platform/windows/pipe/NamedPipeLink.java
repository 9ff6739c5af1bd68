package dev.lastcall.platform.windows.pipe;

import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One connection of an agent or a command to the host, or of a program to its agent. The few lines that are written here need no deadline. */
final class NamedPipeLink implements Link {
    private final PipeLines lines;

    NamedPipeLink(PipeEnd pipe) {
        this.lines = new PipeLines(pipe);
    }

    @Override
    public Optional<String> read() throws IOException {
        return lines.read(Duration.ZERO);
    }

    @Override
    public void write(String line) throws IOException {
        lines.write(line, Duration.ZERO);
    }

    @Override
    public void close() {
        lines.close();
    }
}
