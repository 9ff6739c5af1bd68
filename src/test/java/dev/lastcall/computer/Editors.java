package dev.lastcall.computer;

import dev.lastcall.protocol.Message.Outcome;
import io.avaje.jsonb.Jsonb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The editors that are saved by their own Save, opened by one person, each with a file of its name. */
record Editors(TestComputer computer, Person person) {
    /** By the names of their hooks. */
    private static final Map<String, Application> ALL = Map.of(
            "Mousepad", Application.MOUSEPAD,
            "Geany", Application.GEANY,
            "gedit", Application.GEDIT,
            "Pluma", Application.PLUMA,
            "FeatherPad", Application.FEATHERPAD);

    private static final Jsonb JSON = Jsonb.instance();
    private static final String BEFORE = "Before.\n";

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    void open() {
        names().forEach(this::open);
    }

    void open(String name) {
        person.hasFile(file(name), BEFORE);
        person.opens(application(name).command(file(name)).toArray(String[]::new));
    }

    void type(String text) {
        names().forEach(name -> type(name, text));
    }

    void type(String name, String text) {
        person.types(application(name).title(file(name)), text);
    }

    /** Whether the file is as it was before anything was typed. */
    boolean isUntouched(String name) {
        return reads(name).equals(BEFORE.strip());
    }

    String reads(String name) {
        return person.reads(file(name));
    }

    String file(String name) {
        return name + ".txt";
    }

    /** Runs the save steps of all at once, as a sign-out does. */
    List<Outcome> save() {
        return save(names());
    }

    List<Outcome> save(List<String> hooks) {
        String all = hooks.stream()
                .map(name -> "lastcall --json hooks test '" + name + "' & ")
                .collect(Collectors.joining());
        return computer.as(person.name(), "sh", "-c", all + "wait")
                .ok()
                .lines()
                .map(JSON.type(Outcome.class)::fromJson)
                .toList();
    }

    void stop() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    private static Application application(String name) {
        return Objects.requireNonNull(ALL.get(name));
    }

    /** Ends them without asking, and lets them forget it. */
    void crash() {
        signal("KILL");
        var forget = new ArrayList<>(List.of("rm", "-rf", person.home("Last Call")));
        List.of(".config/geany", ".config/featherpad", ".local/share/Mousepad")
                .forEach(folder -> forget.add(person.home(folder)));
        computer.inside(forget.toArray(String[]::new)).ok();
    }

    private void signal(String signal) {
        String processes = ALL.values().stream()
                .map(editor -> editor.command("").getFirst())
                .collect(Collectors.joining("|"));
        computer.inside("pkill", "-" + signal, "-u", person.name(), "-x", processes);
    }
}
