package dev.lastcall.agent;

import dev.lastcall.protocol.Message.Said;
import dev.lastcall.wording.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks in the terminal: prints what changes, and takes typed answers. Signing out now is asked once more, and nothing that is typed in the
 * first two seconds counts.
 */
public final class TerminalPrompt implements Prompt {
    private final BufferedReader in;
    private final PrintStream out;
    private final InstantSource time;
    private final Answers answers;
    private final TypedAnswers typed;
    private final TerminalText text;
    private final Set<Said> told = new HashSet<>();
    private @Nullable PromptView shown;
    private @Nullable ScheduledThreadPoolExecutor clock;
    private Duration remaining = Duration.ZERO;
    private Instant appeared = Instant.MIN;
    private boolean reading;

    public TerminalPrompt(
            InputStream in, PrintStream out, InstantSource time, ZoneId zone, Messages messages, Answers answers) {
        this.in = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        this.out = out;
        this.time = time;
        this.answers = answers;
        this.typed = new TypedAnswers(answers, time, zone);
        this.text = new TerminalText(messages, zone);
    }

    @Override
    public synchronized void show(PromptView view) {
        PromptView before = shown;
        Instant now = time.instant();
        shown = view;
        remaining = Duration.between(now, view.end());
        if (before == null || before.phase().isOver()) {
            print(text.all(view, now));
            appear(view, now);
        } else {
            print(text.changes(before, view, now));
            if (before.phase() != view.phase()) {
                appear(view, now);
            }
        }
        tell(view);
        if (view.phase().isOver()) {
            stop();
        } else {
            start();
        }
    }

    /** What is printed stands there. */
    @Override
    public void open() {}

    @Override
    public synchronized void hide() {
        if (shown != null && !shown.phase().isOver()) {
            print(List.of(text.nothingAsked()));
        }
        shown = null;
        stop();
    }

    /** Tells how much time is left, when that is worth a line. */
    synchronized void tick() {
        if (shown != null) {
            Duration before = remaining;
            remaining = Duration.between(time.instant(), shown.end());
            PromptView view = shown;
            Milestones.passed(before, remaining).ifPresent(left -> print(List.of(text.left(view, left))));
        }
    }

    /** Each line of what was told and noted is printed once; it stands there then. */
    private void tell(PromptView view) {
        for (Said said : view.besides().conversation()) {
            if (told.add(said)) {
                print(List.of(text.said(said, time.instant())));
                if (said.number() > 0 && !out.checkError()) {
                    answers.read(said.number(), "terminal");
                }
            }
        }
    }

    private void appear(PromptView view, Instant now) {
        boolean first = appeared.equals(Instant.MIN);
        appeared = now;
        typed.forget();
        print(text.choices(view));
        if (first && !out.checkError()) {
            answers.shown("terminal");
        }
    }

    private void start() {
        if (clock == null) {
            clock = new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("terminal-clock").factory());
            var unused = clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
        }
        if (!reading) {
            reading = true;
            Thread.ofPlatform().daemon().name("terminal").start(this::readAnswers);
        }
    }

    private void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
        appeared = Instant.MIN;
    }

    /** Until the terminal is gone; then the countdown goes on without answers. */
    private void readAnswers() {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                typed(line.strip());
            }
        } catch (IOException e) {
            print(List.of(text.nothingTyped()));
        }
    }

    private synchronized void typed(String line) {
        if (shown == null || line.isEmpty()) {
            return;
        }
        if (time.instant().isBefore(appeared.plus(Guard.SHUT))) {
            print(List.of(text.tooQuick()));
            return;
        }
        switch (typed.typed(shown, line)) {
            case ANSWERED -> {}
            case ASK_ONCE_MORE -> print(List.of(text.confirm(shown)));
            case NOT_UNDERSTOOD -> print(text.choices(shown));
        }
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }
}
