package dev.lastcall.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where everything is.
 *
 * @param channel the host's socket or pipe
 * @param journal the host's database
 * @param configuration the administrator's file
 * @param systemHooks folders of the system's hooks, a later one wins
 * @param userHooks folder of the user's own hooks
 * @param userConfiguration the user's own file
 * @param registration the socket where programs of this session register; none outside a session
 * @param home what {@code --home} named, for an unprivileged host
 */
public record Places(
        Path channel,
        Path journal,
        Path configuration,
        List<Path> systemHooks,
        Path userHooks,
        Path userConfiguration,
        Optional<Path> registration,
        Optional<Path> home) {
    public Places {
        systemHooks = List.copyOf(systemHooks);
    }

    /** Everything under one folder, for one user. */
    public static Places under(Path home) {
        return new Places(
                home.resolve("host.sock"),
                home.resolve("journal.db"),
                home.resolve("lastcall.toml"),
                List.of(home.resolve("hooks.d")),
                home.resolve("user-hooks.d"),
                home.resolve("user-lastcall.toml"),
                Optional.of(home.resolve("agent").resolve("agent.sock")),
                Optional.of(home));
    }
}
