package dev.lastcall.computer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person's desktop shows besides windows of programs, and the mouse that reaches it. */
record OnScreen(Person person) {
    private static final Pattern GEOMETRY =
            Pattern.compile("X=(-?\\d+).*Y=(-?\\d+).*WIDTH=(\\d+).*HEIGHT=(\\d+)", Pattern.DOTALL);
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";

    /** A rectangle of the screen, in pixels. */
    record Area(int x, int y, int width, int height) {
        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }
    }

    /** The panel's tray, once something is in it. */
    Area tray() {
        return awaited("the tray", this::trayThere);
    }

    boolean hasTray() {
        return trayThere().isPresent();
    }

    /** What a part of the panel has opened below itself. */
    Area menu() {
        return awaited(
                "a menu",
                () -> visible("--class", "wrapper-2.0").stream()
                        .flatMap(window -> area(window).stream())
                        .filter(area -> area.y() > 0 && area.height() > 40)
                        .findFirst());
    }

    /** The notifications that stand there now. */
    List<Area> notifications() {
        return visible("--class", "xfce4-notifyd").stream()
                .flatMap(window -> area(window).stream())
                .toList();
    }

    Area notification() {
        return awaited("a notification", () -> notifications().stream().findFirst());
    }

    /** The icons that have told the panel of themselves. */
    String registered() {
        return bus("get-property", WATCHER, "/StatusNotifierWatcher", WATCHER, "RegisteredStatusNotifierItems");
    }

    void click(int x, int y, int button) {
        String[] words = {
            "xdotool", "mousemove", Integer.toString(x), Integer.toString(y), "click", Integer.toString(button)
        };
        computer().as(person.name(), words).ok();
    }

    /** Off everything, so that no tooltip is in the way. */
    void pointAway() {
        computer().as(person.name(), "xdotool", "mousemove", "300", "500").ok();
    }

    String bus(String... words) {
        var all = new ArrayList<>(List.of("busctl", "--user"));
        all.addAll(List.of(words));
        return computer().as(person.name(), all.toArray(String[]::new)).out();
    }

    /** The panel runs each of its parts as a process of its own, which says on its command line what part it is. */
    private Optional<Area> trayThere() {
        return visible("--class", "wrapper-2.0").stream()
                .filter(window -> commandLine(window).contains("libsystray"))
                .flatMap(window -> area(window).stream())
                .filter(area -> area.width() > 10 && area.x() >= 0)
                .findFirst();
    }

    private String commandLine(String window) {
        String pid = computer()
                .as(person.name(), "xdotool", "getwindowpid", window)
                .out()
                .strip();
        return computer().inside("cat", "/proc/" + pid + "/cmdline").out();
    }

    private List<String> visible(String... how) {
        var words = new ArrayList<>(List.of("xdotool", "search", "--onlyvisible"));
        words.addAll(List.of(how));
        return computer()
                .as(person.name(), words.toArray(String[]::new))
                .out()
                .lines()
                .toList();
    }

    private Optional<Area> area(String window) {
        Matcher found = GEOMETRY.matcher(computer()
                .as(person.name(), "xdotool", "getwindowgeometry", "--shell", window)
                .out());
        return found.find()
                ? Optional.of(new Area(number(found, 1), number(found, 2), number(found, 3), number(found, 4)))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private Area awaited(String what, Supplier<Optional<Area>> area) {
        computer().until(person.name() + " sees " + what, () -> area.get().isPresent());
        return area.get().orElseThrow();
    }

    private TestComputer computer() {
        return person.computer();
    }
}
