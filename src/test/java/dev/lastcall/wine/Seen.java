package dev.lastcall.wine;

import dev.lastcall.platform.windows.WindowsPlatform;
import dev.lastcall.platform.windows.session.Logoff;
import java.nio.file.Path;
import java.util.Set;

/** Tells what is seen of a session, and does one thing to it. */
final class Seen {
    private Seen() {}

    /**
     * Looks, and then does that.
     *
     * @param arguments {@code close} and a program, or {@code log-out}
     */
    public static void main(String... arguments) throws Exception {
        var session = WindowsPlatform.under(Path.of(".")).session();
        System.out.println("windows: " + session.programs().windows());
        System.out.println("attended: " + session.ownWindows().attended());
        System.out.println(
                "idle: " + session.display().look().sinceInput().orElseThrow().toSeconds());
        System.out.println("busy: " + session.attention().isTaken());
        if (arguments.length == 2) {
            System.out.println("asked: " + session.closing().askWindows(Set.of(arguments[1])));
        } else if (arguments.length == 1) {
            System.out.println("logged out: " + new Logoff().logOut());
        }
    }
}
