package dev.lastcall.platform.linux.session;

import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Checkup.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether something of this user's would lock the screen when logind asks for it. */
public final class LockerCheck {
    /** Programs that listen for that, by themselves or for a locker that does not. */
    private static final Set<String> LISTENING = Set.of(
            "xss-lock",
            "light-locker",
            "xscreensaver-systemd",
            "xfce4-screensaver",
            "mate-screensaver",
            "cinnamon-screensaver",
            "gnome-shell",
            "ksmserver",
            "kwin_wayland",
            "swayidle",
            "hypridle");

    private LockerCheck() {}

    public static Finding finding() {
        return of(Optional.ofNullable(System.getProperty("user.name")).stream().flatMap(LockerCheck::programs));
    }

    static Finding of(Stream<String> programs) {
        return programs.filter(LISTENING::contains)
                .sorted()
                .findFirst()
                .map(name -> new Finding(Verdict.GOOD, "screen locker", name + " locks when it is asked to", ""))
                .orElseGet(
                        () -> new Finding(
                                Verdict.PARTLY,
                                "screen locker",
                                "none of this user's that is known to listen",
                                "lastcall lock needs one: start xfce4-screensaver, light-locker, or xss-lock with any locker."));
    }

    private static Stream<String> programs(String user) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().user().filter(user::equals).isPresent())
                .flatMap(process -> process.info().command().stream())
                .map(command -> String.valueOf(Path.of(command).getFileName()));
    }
}
