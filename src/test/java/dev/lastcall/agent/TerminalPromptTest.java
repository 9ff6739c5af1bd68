package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.wording.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A terminal")
class TerminalPromptTest {
    private final VirtualTime time = new VirtualTime();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PipedOutputStream keyboard = new PipedOutputStream();
    private final List<String> answered = new CopyOnWriteArrayList<>();
    private TerminalPrompt prompt;

    @BeforeEach
    void open() throws IOException {
        prompt = new TerminalPrompt(
                new PipedInputStream(keyboard),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                time,
                ZoneOffset.UTC,
                Messages.in(Locale.ROOT),
                new Noted(answered));
    }

    @AfterEach
    void close() throws IOException {
        keyboard.close();
        prompt.hide();
    }

    @Test
    @DisplayName("says who asks, why, until when, what will be saved, and what may be typed")
    void asks() {
        prompt.show(view(Phase.ASKED, List.of(new Work("LibreOffice", Progress.RUNNING_HERE, ""))));

        assertThat(lines())
                .containsExactly(
                        "Last Call: root asks you to sign out: Update at six",
                        "You have until 17:50:00, 10m from now.",
                        "  LibreOffice: will be saved",
                        "  n       sign out now",
                        "  p       postpone by 15m or 5m, 2 left",
                        "  t TEXT  tell the one who asks",
                        "  s       save everything now; the time goes on",
                        "Type one of these, then Enter.");
        assertThat(answered).containsExactly("shown terminal");
    }

    @Test
    @DisplayName("is told only what is new")
    void changes() {
        prompt.show(view(Phase.ASKED, List.of()));
        printed.reset();

        prompt.show(view(Phase.ASKED, List.of()));
        prompt.show(view(Phase.SAVING, List.of(new Work("Emacs", Progress.SAVED, "a.txt"))));

        assertThat(lines()).startsWith("Your work is being saved.", "  Emacs: saved (a.txt)");
    }

    @Test
    @DisplayName("never passes on what could move its cursor or change its colours")
    void hostile() {
        prompt.show(with("a\u001b[2Jb\u202ec\nd"));

        assertThat(lines().getFirst()).isEqualTo("Last Call: root asks you to sign out: a[2Jbc d");
    }

    @Test
    @DisplayName("asks once more before signing out, and takes anything but yes for no")
    void onceMore() {
        prompt.show(view(Phase.ASKED, List.of()));
        time.pass(Duration.ofSeconds(3));

        type("yes", "n", "what?", "yes", "n", "yes");

        Await.until("it is answered", () -> answered.size() > 1);
        assertThat(answered).containsExactly("shown terminal", "now");
    }

    @Test
    @DisplayName("takes postponements, notes, and an order to save again")
    void answers() {
        prompt.show(view(Phase.HELD, List.of()));
        time.pass(Duration.ofSeconds(3));

        type("p", "p 5m", "p 3h", "t on the phone until 5", "s", "");

        Await.until("all is answered", () -> answered.size() == 5);
        assertThat(answered)
                .containsExactly(
                        "shown terminal", "postpone PT15M", "postpone PT5M", "note on the phone until 5", "save");
    }

    @Test
    @DisplayName("takes nothing in the first two seconds, nor anything typed before it asked")
    void guard() {
        prompt.show(view(Phase.ASKED, List.of()));
        time.pass(Duration.ofMillis(1900));

        type("p");
        Await.until("it is told", () -> lines().contains("That was very quick. Read first, then type it again."));

        assertThat(answered).containsExactly("shown terminal");
    }

    @Test
    @DisplayName(
            "tells the remaining time at 10, 5, 2 and 1 minutes and every 10 seconds of the last, also after a jump")
    void milestones() {
        prompt.show(view(Phase.ASKED, List.of()));
        printed.reset();

        for (int second = 0; second < 300; second++) {
            time.pass(Duration.ofSeconds(1));
            prompt.tick();
        }
        time.pass(Duration.ofSeconds(245));
        prompt.tick();
        time.pass(Duration.ofSeconds(60));
        prompt.tick();

        assertThat(lines()).containsExactly("5m left.", "1m left.", "10s left.");
    }

    @Test
    @DisplayName("tells honestly what comes of the hold")
    void hold() {
        prompt.show(view(Phase.HELD, List.of()));

        assertThat(lines())
                .contains("Something is not saved. Save it yourself by 17:52:00, or your session stays.")
                .contains("  not saved: Untitled 1")
                .contains("  s       save again");
    }

    @Test
    @DisplayName("prints what is told and noted once, and says that it stands there")
    void told() {
        var besides = new PromptView.Besides(
                Optional.of(Countdowns.DEADLINE.plusSeconds(1800)),
                List.of(
                        new Said(0, VirtualTime.START, Optional.empty(), "on the phone"),
                        new Said(1, VirtualTime.START, Optional.of("root"), "Ten \u001b[2Jmore minutes")),
                Optional.empty());
        prompt.show(besides(besides));
        prompt.show(besides(besides));

        assertThat(lines().stream().filter(line -> line.contains("17:40:") || line.contains("17:40")))
                .containsExactly("  You, 17:40: on the phone", "  root, 17:40: Ten [2Jmore minutes");
        assertThat(answered).containsExactly("shown terminal", "read 1 terminal");
    }

    @Test
    @DisplayName("takes a time to postpone until, and an order to save now")
    void untilATime() {
        prompt.show(besides(new PromptView.Besides(
                Optional.of(Countdowns.DEADLINE.plusSeconds(1800)), List.of(), Optional.empty())));
        time.pass(Duration.ofSeconds(3));

        type("p 18:05", "p late", "s");

        Await.until("both are answered", () -> answered.size() > 2);
        assertThat(answered).containsExactly("shown terminal", "until 2026-11-21T18:05:00Z", "save now");
        assertThat(lines()).anyMatch(line -> line.contains("postpone until a time, 18:20:00 at the latest"));
    }

    @Test
    @DisplayName("is shown the next countdown as a new one")
    void again() {
        prompt.show(view(Phase.ASKED, List.of()));
        prompt.hide();
        prompt.show(view(Phase.ASKED, List.of()));

        assertThat(answered).containsExactly("shown terminal", "shown terminal");
        assertThat(lines()).contains("Nothing is asked any more.");
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void type(String... lines) {
        try {
            for (String line : lines) {
                keyboard.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            keyboard.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PromptView view(Phase phase, List<Work> work) {
        return view(phase, work, "Update at six");
    }

    private static PromptView besides(PromptView.Besides besides) {
        PromptView v = view(Phase.ASKED, List.of());
        return new PromptView(
                v.application(),
                v.asking(),
                v.phase(),
                v.deadline(),
                v.postponeChoices(),
                v.postponementsLeft(),
                besides,
                v.work(),
                v.unsaved(),
                v.holdEnds(),
                v.force(),
                v.pretend(),
                v.quiet(),
                v.notice());
    }

    private static PromptView with(String reason) {
        return view(Phase.ASKED, List.of(), reason);
    }

    private static PromptView view(Phase phase, List<Work> work, String reason) {
        boolean held = phase == Phase.HELD;
        return new PromptView(
                Optional.empty(),
                List.of(new PromptView.Asking("root", reason, Optional.empty())),
                phase,
                Countdowns.DEADLINE,
                List.of(Duration.ofMinutes(15), Duration.ofMinutes(5)),
                2,
                PromptView.Besides.NOTHING,
                work,
                held ? List.of("Untitled 1") : List.of(),
                held ? Optional.of(Countdowns.DEADLINE.plusSeconds(120)) : Optional.empty(),
                false,
                false,
                Quiet.NOT,
                Optional.empty());
    }

    private record Noted(List<String> answered) implements Answers {
        @Override
        public void signOutNow() {
            answered.add("now");
        }

        @Override
        public void postpone(Duration length) {
            answered.add("postpone " + length);
        }

        @Override
        public void postponeUntil(Instant until) {
            answered.add("until " + until);
        }

        @Override
        public void saveNow() {
            answered.add("save now");
        }

        @Override
        public void stay() {
            answered.add("stay");
        }

        @Override
        public void read(int number, String surface) {
            answered.add("read " + number + " " + surface);
        }

        @Override
        public void note(String text) {
            answered.add("note " + text);
        }

        @Override
        public void saveAgain() {
            answered.add("save");
        }

        @Override
        public void shown(String surface) {
            answered.add("shown " + surface);
        }
    }
}
