package dev.lastcall.computer;

import java.util.Arrays;
import java.util.List;

/** A program that people type into, with a named document or a new one. */
enum Application {
    EMACS("emacs FILE", "FILE - GNU Emacs"),
    NEOVIM("xterm -title FILE -e nvim FILE", "^FILE$", "i"),
    GVIM("gvim FILE", "FILE .*GVIM", "i"),
    WRITER("libreoffice --writer FILE", "FILE - LibreOffice Writer"),
    NEW_WRITER("libreoffice --writer", "Untitled . - LibreOffice Writer"),
    NEW_CALC("libreoffice --calc", "Untitled . - LibreOffice Calc") {
        // a cell of its own for each word: one that was closed meanwhile begins anew with the next key
        @Override
        List<String> keysFirst() {
            return List.of("key", "Return");
        }
    },
    MOUSEPAD("mousepad FILE", "FILE - Mousepad"),
    NEW_MOUSEPAD("mousepad --disable-server", "Untitled . - Mousepad"),
    GEDIT("gedit FILE", "FILE .*gedit") {
        @Override
        boolean refusesKeysAtTimes() {
            return true;
        }
    },
    PLUMA("pluma FILE", "FILE .*Pluma") {
        @Override
        boolean refusesKeysAtTimes() {
            return true;
        }
    },
    GEANY("geany FILE", "FILE .*Geany"),
    FEATHERPAD("featherpad FILE", "FILE"),
    KATE("kate FILE", "FILE .*Kate");

    private final String command;
    private final String title;
    private final String before;

    Application(String command, String title) {
        this(command, title, "");
    }

    Application(String command, String title, String before) {
        this.command = command;
        this.title = title;
        this.before = before;
    }

    List<String> command(String file) {
        return Arrays.stream(command.split(" "))
                .map(w -> w.replace("FILE", file))
                .toList();
    }

    /** A regular expression for the window's title. */
    String title(String file) {
        return title.replace("FILE", file);
    }

    /** One LibreOffice holds all its documents. */
    boolean sharesProcessWith(Application other) {
        return this == other || (isLibreOffice() && other.isLibreOffice());
    }

    /** LibreOffice closes a cell whenever its user turns to another of its windows, and takes the next key for a new beginning of it. */
    boolean goesWith(Application other) {
        return this == other || !(sharesProcessWith(other) && (this == NEW_CALC || other == NEW_CALC));
    }

    private boolean isLibreOffice() {
        return command.startsWith("libreoffice");
    }

    /** What is pressed before each word, in xdotool's words. */
    List<String> keysFirst() {
        return List.of();
    }

    /** Whether its texts cannot be edited while they are saved: what is typed then never appears. */
    boolean refusesKeysAtTimes() {
        return false;
    }

    /** What is typed before the first word. */
    String before() {
        return before;
    }
}
