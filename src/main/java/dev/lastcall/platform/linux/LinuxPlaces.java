package dev.lastcall.platform.linux;

import dev.lastcall.platform.Places;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything of the computer's own host is, by the file hierarchy standard and the XDG base directories. */
final class LinuxPlaces {
    private LinuxPlaces() {}

    static Places ofTheSystem(Map<String, String> environment, Path userHome) {
        return new Places(
                Path.of("/run/lastcall/host.sock"),
                Path.of("/var/lib/lastcall/journal.db"),
                Path.of("/etc/lastcall/lastcall.toml"),
                List.of(Path.of("/usr/share/lastcall/hooks.d"), Path.of("/etc/lastcall/hooks.d")),
                userConfiguration(environment, userHome).resolve("lastcall/hooks.d"),
                userConfiguration(environment, userHome).resolve("lastcall/lastcall.toml"),
                registration(environment),
                Optional.empty());
    }

    /** As the session's environment says it in {@code LASTCALL_AGENT}; made up of what no other session has. */
    private static Optional<Path> registration(Map<String, String> environment) {
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        String session = environment.getOrDefault("XDG_SESSION_ID", "");
        return folder.startsWith("/") && session.matches("\\w+")
                ? Optional.of(Path.of(folder, "lastcall", "agent-" + session + ".sock"))
                : Optional.empty();
    }

    /** A relative path in the variable is to be ignored, says the XDG specification. */
    private static Path userConfiguration(Map<String, String> environment, Path userHome) {
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(userHome.resolve(".config"));
    }
}
