package dev.lastcall;

import dev.lastcall.agent.Agent;
import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Prompt;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Surfaces;
import dev.lastcall.cli.DemoOptions;
import dev.lastcall.host.Host;
import dev.lastcall.platform.PlatformException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole of Last Call in one process and one temporary folder: host, agent, an editor with unsaved text, and the administrator's view. */
final class Demo {
    /** What the demo needs of the program it is part of. */
    interface Program {
        /** Starts a host with a pretended session. */
        Host host(Path home) throws IOException, PlatformException;

        Agent agent(Path home);

        /**
         * Opens the editor where there is a display.
         *
         * @param unsaved the file that exists as long as something is unsaved
         * @param edited told each new text
         */
        void editor(String text, Path unsaved, Consumer<String> edited);

        /** Does what a command does, and returns its exit code. */
        int command(Path home, String... arguments);
    }

    private static final String TEXT = "Dear neighbours,\n\nthis letter was never saved by hand.\n";

    private final Program program;
    private final Path home;

    Demo(Program program, Path home) {
        this.program = program;
        this.home = home;
    }

    /** A surface that answers once by itself, as somebody would who saw the prompt. */
    static Surfaces unattended(Answers answers, DemoOptions.Answer answer) {
        return Surfaces.without(new Unattended(answers, answer));
    }

    /** Runs until the pretended session has ended; the exit code is that of waiting for it. */
    int run(LocalDate today) throws IOException, PlatformException {
        Path unsaved = Files.createDirectories(home.resolve("editor")).resolve("unsaved.txt");
        Path saved = home.resolve("Last Call").resolve(today.toString());
        write(unsaved, TEXT);
        writeHook(unsaved, saved);
        Files.writeString(home.resolve("lastcall.toml"), "minimum-warning = \"30s\"\nhold = \"1m\"\n");
        tell("This is a demo: the session only pretends to sign out. Everything it writes is in " + home);
        try (Host host = program.host(home);
                Agent agent = program.agent(home)) {
            Thread.ofPlatform().daemon().name("host door").start(host::serve);
            Thread.ofPlatform().daemon().name("agent").start(agent::run);
            program.editor(TEXT, unsaved, text -> write(unsaved, text));
            int exit = ask();
            tellSaved(saved);
            return exit;
        }
    }

    private int ask() {
        String user = System.getProperty("user.name");
        int asked = command("request", "--user", user, "--in", "2m", "--postpone", "3x5m", "--reason", "Update at six");
        return asked == 0 ? command("status", "r1", "--watch") + command("wait", "r1") : asked;
    }

    /** Shows the administrator's side, as it would be typed. */
    private int command(String... arguments) {
        tell("");
        tell("$ lastcall "
                + List.of(arguments).stream()
                        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                        .collect(Collectors.joining(" ")));
        return program.command(home, arguments);
    }

    private static void tellSaved(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(file -> tell("The letter nobody had saved is now in " + file));
            }
        }
    }

    private void writeHook(Path unsaved, Path saved) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        String save =
                List.of(java, "-cp", classes, DemoSave.class.getName(), unsaved.toString(), saved.toString()).stream()
                        .map(word -> "'" + word + "'")
                        .collect(Collectors.joining(", "));
        Path folder = Files.createDirectories(home.resolve("hooks.d"));
        Files.writeString(folder.resolve("demo-editor.toml"), """
                name    = "Demo editor"
                running = ["java", "java.exe"]
                save    = [%s]
                timeout = "30s"
                """.formatted(save));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(String line) {
        System.out.println(line);
    }

    private static final class Unattended implements Prompt {
        private final Answers answers;
        private final DemoOptions.Answer answer;
        private boolean answered;

        Unattended(Answers answers, DemoOptions.Answer answer) {
            this.answers = answers;
            this.answer = answer;
        }

        @Override
        public synchronized void show(PromptView view) {
            answers.shown("demo");
            if (view.phase() == PromptView.Phase.ASKED && !answered) {
                answered = true;
                answer(view);
            }
        }

        @Override
        public void open() {}

        @Override
        public void hide() {}

        private void answer(PromptView view) {
            switch (answer) {
                case NOW -> answers.signOutNow();
                case POSTPONE -> view.postponeChoices().stream().findFirst().ifPresent(answers::postpone);
                case NONE -> {}
            }
        }
    }
}
