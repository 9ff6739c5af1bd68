package dev.lastcall.hooks.accessibility;

import java.util.ArrayList;
import java.util.List;

/** What became of the documents of some programs, while it is found out; for one thread. */
public final class Report {
    private final List<String> saved = new ArrayList<>();
    private final List<String> unsaved = new ArrayList<>();

    Report() {}

    void saved(String file) {
        saved.add(file);
    }

    void unsaved(Title title, String name, String why) {
        unsaved.add(title.document() + " (" + name + "): " + why);
    }

    /** Of a program, about all that it has open. */
    void unsaved(String name, String why) {
        unsaved.add(name + ": " + why);
    }

    /** Paths of files that were seen on the disk. */
    public List<String> saved() {
        return List.copyOf(saved);
    }

    /** What is not saved, and why, a sentence each. */
    public List<String> unsaved() {
        return List.copyOf(unsaved);
    }
}
