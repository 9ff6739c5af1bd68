package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Prompt;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Quiet;
import dev.lastcall.agent.Tray;
import dev.lastcall.agent.WindowCare;
import dev.lastcall.platform.Attention;
import dev.lastcall.platform.linux.LinuxPlatform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows real surfaces and prints what the user answers, one line each. It reads {@code ask SECONDS}, {@code postponed SECONDS}, {@code hold SECONDS}, {@code busy SECONDS}
 * and {@code away SECONDS} (as {@code ask}, for whoever is busy or away), {@code view NAME}, {@code end} or {@code hide}, one line each; with the argument {@code tray} there is a tray too.
 */
final class Stage {
    private final InstantSource clock = InstantSource.system();
    private final Attention attention = LinuxPlatform.system().session().attention();
    private final Prompt prompt;
    private final Optional<Tray> tray;

    private Stage(boolean withTray) {
        SwingSurfaces surfaces = new SwingSurfaces(
                clock,
                Locale.getDefault(),
                new SwingSurfaces.Desktop(
                        WindowCare.by(LinuxPlatform.system().session().ownWindows()), told -> () -> {}, () -> false));
        prompt = surfaces.prompt(new Printing());
        tray = withTray ? Optional.of(surfaces.tray(new Printing())) : Optional.empty();
    }

    public static void main(String[] arguments) throws IOException {
        Stage stage = new Stage(arguments.length > 0 && arguments[0].equals("tray"));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                stage.play(line.split(" "));
            }
        }
        stage.tray.ifPresent(Tray::remove);
        stage.prompt.hide();
    }

    private void play(String[] words) {
        switch (words[0]) {
            case "ask" -> show(Views.asked(clock.instant().plusSeconds(Long.parseLong(words[1]))));
            case "busy" -> show(quiet(words, Quiet.Why.BUSY));
            case "away" -> show(quiet(words, Quiet.Why.AWAY));
            case "postponed" -> show(Views.postponed(clock.instant().plusSeconds(Long.parseLong(words[1]))));
            case "hold" -> show(Views.held(clock.instant().plusSeconds(Long.parseLong(words[1])), false));
            case "view" -> show(Views.named(words[1]));
            case "end" -> show(Views.named("ended"));
            case "hide" -> prompt.hide();
            case "look" -> System.out.println("taken " + attention.isTaken());
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private PromptView quiet(String[] words, Quiet.Why why) {
        return Views.quiet(
                Views.asked(clock.instant().plusSeconds(Long.parseLong(words[1]))),
                new Quiet(why, Duration.ofHours(1), Duration.ofMinutes(2)));
    }

    private void show(PromptView view) {
        tray.ifPresent(icon -> icon.show(view));
        prompt.show(view);
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
        public void postponeUntil(java.time.Instant until) {
            System.out.println("until " + until);
        }

        @Override
        public void saveNow() {
            System.out.println("save now");
        }

        @Override
        public void stay() {
            System.out.println("stay");
        }

        @Override
        public void read(int number, String surface) {
            System.out.println("read " + number + " " + surface);
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
