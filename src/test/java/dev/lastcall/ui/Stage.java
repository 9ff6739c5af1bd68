package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.PromptView;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Shows real surfaces and prints what the user answers, one line each. It reads {@code ask SECONDS}, {@code hold SECONDS} or
 * {@code hide}, one line each; with the argument {@code tray} there is a tray too.
 */
final class Stage {
    private final InstantSource clock = InstantSource.system();
    private final Surfaces surfaces;

    private Stage(boolean tray) {
        surfaces = tray ? Surfaces.open(new Printing(), clock) : Surfaces.window(new Printing(), clock);
    }

    public static void main(String[] arguments) throws IOException {
        Stage stage = new Stage(arguments.length > 0 && arguments[0].equals("tray"));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                stage.play(line.split(" "));
            }
        }
        stage.surfaces.tray().remove();
        stage.surfaces.prompt().hide();
    }

    private void play(String[] words) {
        switch (words[0]) {
            case "ask" -> show(Views.asked(clock.instant().plusSeconds(Long.parseLong(words[1]))));
            case "postponed" -> show(Views.postponed(clock.instant().plusSeconds(Long.parseLong(words[1]))));
            case "hold" -> show(Views.held(clock.instant().plusSeconds(Long.parseLong(words[1])), false));
            case "hide" -> surfaces.prompt().hide();
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private void show(PromptView view) {
        surfaces.tray().show(view);
        surfaces.prompt().show(view);
    }

    /** Prints every answer. */
    private static final class Printing implements Answers {
        @Override
        public void signOutNow() {
            System.out.println("sign-out");
        }

        @Override
        public void postpone(Duration length) {
            System.out.println("postpone " + length);
        }

        @Override
        public void note(String text) {
            System.out.println("note " + text);
        }

        @Override
        public void saveAgain() {
            System.out.println("save-again");
        }

        @Override
        public void shown(String surface) {
            System.out.println("shown " + surface);
        }
    }
}
