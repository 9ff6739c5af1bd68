package dev.lastcall.cli;

import dev.lastcall.platform.PlatformException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The agent as every session starts it, {@code agent} or {@code --home /DIR agent}, understood without the parser of the command line: that would
 * stay in the memory of every session.
 */
public record PlainAgent(Optional<Path> home) {
    /** Empty for everything else, which {@link Verbs} understands. */
    public static Optional<PlainAgent> in(String... args) {
        return switch (args.length) {
            case 1 -> of(args[0], Optional.empty());
            case 3 ->
                args[0].equals("--home") && new File(args[1]).isAbsolute()
                        ? of(args[2], Optional.of(args[1]))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<PlainAgent> of(String verb, Optional<String> home) {
        return verb.equals("agent") ? Optional.of(new PlainAgent(home.map(Path::of))) : Optional.empty();
    }

    /** Does the same as the verb. */
    public int run(Roles roles, Supplier<Environment> environment) {
        try {
            return roles.agent(home, AgentUi.AUTO, false);
        } catch (IOException | PlatformException | RuntimeException e) {
            return new Problems(environment.get()).tell(e);
        }
    }
}
