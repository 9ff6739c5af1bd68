package dev.lastcall.computer;

import java.util.List;

/** A document that a person has open in a window. */
record Writing(Person person, Application application, String window) {
    private static final String BETWEEN_KEYS = "25";

    /** Types into the window; false if the keys may have gone elsewhere. */
    boolean takes(String text) {
        Ran typed = person.computer()
                .as(
                        person.name(),
                        "timeout",
                        "20",
                        "xdotool",
                        "windowactivate",
                        "--sync",
                        window,
                        "type",
                        "--delay",
                        BETWEEN_KEYS,
                        "--args",
                        "1",
                        text,
                        "getactivewindow");
        return typed.exit() == 0 && typed.out().strip().equals(window);
    }

    boolean isOpen() {
        return xdotool("getwindowname", window).exit() == 0;
    }

    /** As by a fault of its own. */
    void crashes() {
        String pid = xdotool("getwindowpid", window).out().strip();
        if (!pid.isEmpty()) {
            person.computer().inside("kill", "-KILL", pid);
        }
    }

    private Ran xdotool(String... words) {
        var command = new java.util.ArrayList<>(List.of("timeout", "10", "xdotool"));
        command.addAll(List.of(words));
        return person.computer().as(person.name(), command.toArray(String[]::new));
    }
}
