package dev.lastcall.platform.windows;

import dev.lastcall.platform.Places;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything is on a Windows computer: what is the computer's in
 * %ProgramData%, what is a user's in %APPDATA%.
 */
final class WindowsPlaces {
    private static final String PIPES = "\\\\.\\pipe\\";
    private static final int ENOUGH = 8;

    private WindowsPlaces() {}

    /**
     * Those of the computer's own host.
     *
     * @param session the number of this process's session
     */
    static Places ofTheSystem(Map<String, String> environment, Path userHome, int session) {
        Path all = folder(environment, "ProgramData", Path.of("C:\\ProgramData"), "LastCall");
        Path own = folder(environment, "APPDATA", userHome.resolve("AppData").resolve("Roaming"), "LastCall");
        return new Places(
                Path.of(PIPES + "lastcall"),
                all.resolve("journal.db"),
                all.resolve("lastcall.toml"),
                List.of(all.resolve("hooks"), all.resolve("hooks.d")),
                own.resolve("hooks.d"),
                own.resolve("lastcall.toml"),
                Optional.of(agentOfSession(session)),
                Optional.empty());
    }

    /** The pipe at which the agent of a session waits for its programs. */
    static Path agentOfSession(int session) {
        return Path.of(PIPES + "lastcall-agent-" + session);
    }

    /** Everything under one folder; its pipes have names that another folder's, or another account's, do not have. */
    static Places under(Path home, String account) {
        Places there = Places.under(home);
        String name = PIPES + "lastcall-" + mark(home, account);
        return new Places(
                Path.of(name),
                there.journal(),
                there.configuration(),
                there.systemHooks(),
                there.userHooks(),
                there.userConfiguration(),
                Optional.of(Path.of(name + "-agent")),
                Optional.of(home));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise, String name) {
        return Optional.ofNullable(environment.get(variable))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise)
                .resolve(name);
    }

    /** Upper and lower case are one to Windows. */
    private static String mark(Path home, String account) {
        byte[] text =
                (account + '|' + home.normalize().toString().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, ENOUGH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
