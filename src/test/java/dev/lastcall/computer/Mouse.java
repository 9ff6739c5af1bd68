package dev.lastcall.computer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mouse of a person, over one window; negative places are counted from its right and its lower edge. */
record Mouse(Person person, String title) {
    private static final Pattern SIZE = Pattern.compile("WINDOW=(\\d+).*WIDTH=(\\d+).*HEIGHT=(\\d+)", Pattern.DOTALL);

    /** Nothing comes of it where there is no such window. */
    void clicks(int x, int y) {
        TestComputer computer = person.computer();
        String name = person.name();
        Matcher window = SIZE.matcher(
                computer.as(name, "xdotool", "search", "--onlyvisible", "--name", title, "getwindowgeometry", "--shell")
                        .out());
        if (window.find()) {
            String across = Integer.toString(x < 0 ? Integer.parseInt(window.group(2)) + x : x);
            String down = Integer.toString(y < 0 ? Integer.parseInt(window.group(3)) + y : y);
            computer.as(name, "xdotool", "mousemove", "--window", window.group(1), across, down, "click", "1");
        }
    }

    boolean isThere() {
        return person.counts(title) > 0;
    }
}
