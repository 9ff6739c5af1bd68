package dev.lastcall.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which of one's sessions an answer is for. */
final class OwnSession {
    @Option(names = "--session", paramLabel = "ID", description = "Another session of yours than this one.")
    private Optional<String> session = Optional.empty();

    Optional<String> id() {
        return session;
    }
}
