package dev.lastcall.platform.linux.pam;

import dev.lastcall.platform.Admission.Ways;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The services by which people sign in here, and whether PAM's configuration makes them heed a keep-out. */
final class PamWays {
    /** Those that begin sessions; the installed profile names the same. */
    static final List<String> SERVICES = List.of(
            "sshd",
            "login",
            "remote",
            "xrdp-sesman",
            "lightdm",
            "lightdm-autologin",
            "gdm-password",
            "gdm-fingerprint",
            "gdm-smartcard",
            "gdm-pin",
            "gdm-autologin",
            "sddm",
            "sddm-autologin",
            "lxdm",
            "slim",
            "xdm",
            "wdm",
            "nodm",
            "greetd",
            "ly",
            "cockpit");

    private static final int LONGEST = 64 * 1024;

    private final List<Path> folders;
    private final String notice;

    /** @param folders the earlier counts where both have a file */
    PamWays(List<Path> folders, String notice) {
        this.folders = folders;
        this.notice = notice;
    }

    static PamWays ofTheSystem() {
        return new PamWays(
                List.of(Path.of("/etc/pam.d"), Path.of("/usr/lib/pam.d")),
                PamAdmission.FOLDER.resolve(PamAdmission.NOTICE).toString());
    }

    Ways look() {
        var stack = new PamStack(this::text);
        var there =
                SERVICES.stream().filter(service -> text(service).isPresent()).toList();
        var heeding =
                there.stream().filter(service -> stack.heeds(service, notice)).toList();
        var unheeding =
                there.stream().filter(service -> !heeding.contains(service)).toList();
        return new Ways(heeding, unheeding);
    }

    /** A name may be a path of its own. */
    private Optional<String> text(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(PamWays::isReadable)
                .findFirst()
                .flatMap(PamWays::read);
    }

    private static boolean isReadable(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file);
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.size(file) > LONGEST
                    ? Optional.empty()
                    : Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
