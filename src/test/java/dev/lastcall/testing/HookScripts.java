package dev.lastcall.testing;

import dev.lastcall.platform.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hooks in a folder of their own, whose steps are small Python scripts. */
public final class HookScripts {
    private final Path home;

    public HookScripts(Path home) {
        this.home = home;
        write(home.resolve("hooks.d"), home.resolve("user-hooks.d"));
    }

    public Places places() {
        return Places.under(home);
    }

    public Path folder() {
        return home.resolve("hooks.d");
    }

    public Path userFolder() {
        return home.resolve("user-hooks.d");
    }

    /** A hook named after its program, with a save step and no close step. */
    public HookScripts add(String program, String saveScript, String... furtherLines) {
        file(folder().resolve(program + ".py"), saveScript);
        file(folder().resolve(program + ".toml"), toml(program) + String.join("\n", furtherLines) + "\n");
        return this;
    }

    public HookScripts close(String program, String closeScript) {
        file(folder().resolve(program + "-close.py"), closeScript);
        return this;
    }

    public static String toml(String program) {
        return """
                name = "%s"
                running = ["%s"]
                save = ["python3", "${hooks}/%s.py"]
                """.formatted(program, program, program);
    }

    public static Path file(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path... folders) {
        try {
            for (Path folder : folders) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
