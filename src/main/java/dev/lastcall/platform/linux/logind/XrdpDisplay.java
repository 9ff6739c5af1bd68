package dev.lastcall.platform.linux.logind;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.socket.Datagram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The display of an xrdp session, which leaves its user's screen when it is told so at a socket of its own, as by
 * <a href="https://manpages.debian.org/bookworm/xrdp/xrdp-dis.1.en.html">xrdp-dis(1)</a>.
 *
 * @param name such as {@code :10}
 */
record XrdpDisplay(String name) {
    private static final Path SOCKETS = Path.of("/run/xrdp/sockdir");

    void disconnect(String account) throws PlatformException {
        if (!name.matches(":\\d{1,5}(\\.\\d+)?")) {
            throw new PlatformException("the system does not tell its display");
        }
        String file = "xrdp_disconnect_display_" + name.substring(1).replaceFirst("\\..*", "");
        Path socket = Stream.of(SOCKETS.resolve(file), SOCKETS.resolve(account).resolve(file))
                .filter(path -> isOf(account, path))
                .findFirst()
                .orElseThrow(() -> new PlatformException("xrdp has no way to disconnect it"));
        try {
            Datagram.send(socket.toString(), "sig".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new PlatformException("xrdp cannot be told to disconnect it", e);
        }
    }

    /** Everybody may put something there: only a socket of the session's own user is believed. */
    private static boolean isOf(String account, Path path) {
        try {
            var attributes = Files.readAttributes(path, "unix:uid,isOther", NOFOLLOW_LINKS);
            return Boolean.TRUE.equals(attributes.get("isOther"))
                    && account.equals(String.valueOf(attributes.get("uid")));
        } catch (IOException e) {
            return false;
        }
    }
}
