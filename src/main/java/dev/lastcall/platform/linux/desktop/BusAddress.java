package dev.lastcall.platform.linux.desktop;

import java.net.URLDecoder;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where the session's bus is, as its environment says it. */
final class BusAddress {
    private static final String PATH = "path=";

    private BusAddress() {}

    /** Empty where there is none that is a file; abstract addresses, which Java cannot reach, have gone out of use. */
    static Optional<UnixDomainSocketAddress> in(Map<String, String> environment) {
        String addresses = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (addresses.isEmpty()) {
            return folder.startsWith("/") ? Optional.of(UnixDomainSocketAddress.of(folder + "/bus")) : Optional.empty();
        }
        for (String address : addresses.split(";", -1)) {
            if (address.startsWith("unix:")) {
                for (String part : address.substring("unix:".length()).split(",", -1)) {
                    if (part.startsWith(PATH)) {
                        return Optional.of(UnixDomainSocketAddress.of(decoded(part.substring(PATH.length()))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String decoded(String path) {
        return path.contains("%") ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8) : path;
    }
}
