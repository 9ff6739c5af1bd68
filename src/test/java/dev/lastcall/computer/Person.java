package dev.lastcall.computer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A user at a desktop: opens programs, types and clicks, all with the keyboard and the mouse of that desktop. */
record Person(TestComputer computer, String name, String session) {
    private static final String PROMPT = "^Last Call$";
    private static final Pattern SIZE = Pattern.compile("WINDOW=(\\d+).*WIDTH=(\\d+).*HEIGHT=(\\d+)", Pattern.DOTALL);
    private static final Duration REACTION = Duration.ofSeconds(4);

    /** Where the prompt's answers are, in pixels from its lower right corner. */
    enum Answer {
        SIGN_OUT_NOW(241, 35),
        POSTPONE(98, 35);

        private final int fromRight;
        private final int fromBottom;

        Answer(int fromRight, int fromBottom) {
            this.fromRight = fromRight;
            this.fromBottom = fromBottom;
        }
    }

    static Person at(TestComputer computer, String name, int display) {
        return new Person(computer, name, computer.desktop(name, display));
    }

    void hasFile(String file, String text) {
        computer.write(home(file), text);
        computer.inside("chown", name + ":", home(file)).ok();
    }

    void opens(String... command) {
        computer.start(name, command);
    }

    /** Waits for a window with this in its title and for its program to be ready, turns to it and types; a line's end is Return. */
    void types(String title, String text) {
        xdotool(List.of("windowactivate", "--sync", windowOf(title))).ok();
        typesOn(text);
    }

    /** Where the keyboard leads. */
    void typesOn(String text) {
        text.lines().forEach(line -> {
            xdotool(List.of("type", "--delay", "30", line)).ok();
            if (!text.endsWith(line)) {
                presses("Return");
            }
        });
    }

    void presses(String keys) {
        xdotool(List.of("key", keys)).ok();
    }

    /** How many windows have this in their titles. */
    int counts(String title) {
        return (int) xdotool(List.of("search", "--onlyvisible", "--name", title))
                .out()
                .lines()
                .count();
    }

    /** The window with this in its title, once it is there and its program is ready. */
    String windowOf(String title) {
        return windowWithin(Duration.ofMinutes(2), title)
                .orElseThrow(() -> new AssertionError(name + " sees no " + title));
    }

    /** The same; empty where it does not come within the time. */
    Optional<String> windowWithin(Duration patience, String title) {
        List<String> find = List.of("search", "--onlyvisible", "--name", title);
        if (!computer.within(patience, () -> xdotool(find).exit() == 0)) {
            return Optional.empty();
        }
        computer.until(name + "'s programs rest", new Quiet(computer, session));
        return xdotool(find).out().lines().reduce((earlier, later) -> later);
    }

    /** Where each of these words stands in the home: {@code file}, {@code recovery} or {@code nowhere}. */
    Map<String, String> finds(List<String> words) {
        var command = new ArrayList<>(List.of("/opt/lastcall/src/test/computer/found", home("")));
        command.addAll(words);
        return computer.inside(command.toArray(String[]::new))
                .ok()
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** Whether a program shows this word in one of its texts. */
    boolean shows(String program, String word) {
        return computer.as(name, "timeout", "20", "/opt/lastcall/src/test/computer/shows", program, word)
                        .exit()
                == 0;
    }

    /** When keyboard and mouse rested in the sessions of this user. */
    List<Rest> rests() {
        return Rest.in(
                computer.inside("cat", home(".xsession-errors")).out().lines().toList());
    }

    /** Clicks, and clicks again when nothing comes of it: the prompt takes no answer in its first moments. */
    void answers(Asked asked, Answer answer, String state) {
        computer.until(name + "'s answer makes it " + state, () -> {
            clicks(answer);
            return asked.comesTo(name, state, REACTION);
        });
    }

    /** Nothing comes of it where no prompt is. */
    void clicks(Answer answer) {
        List<String> find = List.of("search", "--onlyvisible", "--name", PROMPT, "getwindowgeometry", "--shell");
        Matcher window = SIZE.matcher(xdotool(find).out());
        if (window.find()) {
            String x = Integer.toString(Integer.parseInt(window.group(2)) - answer.fromRight);
            String y = Integer.toString(Integer.parseInt(window.group(3)) - answer.fromBottom);
            xdotool(List.of("mousemove", "--window", window.group(1), x, y, "click", "1"));
        }
    }

    String reads(String file) {
        return computer.read(home(file));
    }

    /** The text of an OpenDocument file of hers or his. */
    String readsDocument(String file) {
        return computer.inside("python3", "-c", """
                import sys, zipfile
                print(zipfile.ZipFile(sys.argv[1]).read("content.xml").decode())
                """, home(file)).ok();
    }

    /** A document without a name, as saving has named it; the only one of this name. */
    String savedToday(String file) {
        String path = computer.inside("find", home("Last Call"), "-name", file).ok();
        return path.substring(home("").length());
    }

    boolean isSignedIn() {
        return computer.signedIn(session);
    }

    String home(String file) {
        return "/home/" + name + "/" + file;
    }

    private Ran xdotool(List<String> words) {
        var command = new ArrayList<>(List.of("timeout", "20", "xdotool"));
        command.addAll(words);
        return computer.as(name, command.toArray(String[]::new));
    }
}
