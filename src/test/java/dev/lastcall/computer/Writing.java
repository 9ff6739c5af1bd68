package dev.lastcall.computer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document that a person has open in a window. */
record Writing(Person person, Application application, String window) {
    private static final String BETWEEN_KEYS = "25";
    private static final String TO_TURN = "0.3";

    /** Types into the window, as soon as a person could who has just turned to it; false if the keys may have gone elsewhere, or nowhere. */
    boolean takes(String before, String word) {
        var command = new ArrayList<>(List.of("windowactivate", "--sync", window, "sleep", TO_TURN));
        command.addAll(application.keysFirst());
        command.addAll(List.of("type", "--delay", BETWEEN_KEYS, "--args", "1", before + word + " ", "getactivewindow"));
        Ran typed = xdotool(command.toArray(String[]::new));
        return typed.exit() == 0 && typed.out().strip().equals(window) && appears(word);
    }

    private boolean appears(String word) {
        return !application.refusesKeysAtTimes()
                || person.shows(application.name().toLowerCase(Locale.ROOT), word);
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
        var command = new ArrayList<>(List.of("timeout", "20", "xdotool"));
        command.addAll(List.of(words));
        return person.computer().as(person.name(), command.toArray(String[]::new));
    }
}
