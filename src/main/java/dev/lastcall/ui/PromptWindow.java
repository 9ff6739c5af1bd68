package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Guard;
import dev.lastcall.agent.Prompt;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.WindowCare;
import java.awt.EventQueue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The prompt on the desktop, visible when {@link Entrance} says so. Its timer only looks at the clock. */
final class PromptWindow implements Prompt {
    private static final int LOOK_MILLIS = 250;
    private static final int FOLLOW_MILLIS = 2000;
    private static final int THANKS_SECONDS = 4;

    private final Answers answers;
    private final InstantSource clock;
    private final Wording words;
    private final BooleanSupplier hasTray;
    private final Themes themes;
    private final WindowCare care;
    private final Runnable restyle = this::restyle;
    private final Guard guard = new Guard();
    private final Entrance entrance = new Entrance();
    private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
    private final Timer screens = new Timer(FOLLOW_MILLIS, event -> follow());
    private volatile @Nullable PromptFrame frame;
    private @Nullable Returns returns;
    private @Nullable PromptView view;
    private boolean wasSeen;
    private Instant leaving = Instant.MAX;

    /** What a window needs that is the same for all of them. */
    record Surroundings(InstantSource clock, Wording words, Themes themes, WindowCare care) {}

    /** {@code hasTray} tells where a closed window goes: into the tray, or else it is iconified. */
    PromptWindow(Answers answers, Surroundings around, BooleanSupplier hasTray) {
        this.answers = answers;
        this.clock = around.clock();
        this.words = around.words();
        this.themes = around.themes();
        this.care = around.care();
        this.hasTray = hasTray;
    }

    @Override
    public void show(PromptView next) {
        EventQueue.invokeLater(() -> take(next));
    }

    @Override
    public void hide() {
        EventQueue.invokeLater(this::dismiss);
    }

    /** Brings a closed window back, because the user wants it. */
    @Override
    public void open() {
        EventQueue.invokeLater(() -> {
            if (view != null) {
                appear(frame());
            }
        });
    }

    /** For any thread. */
    boolean isInSight() {
        PromptFrame there = frame;
        return there != null && there.isInSight();
    }

    private void take(PromptView next) {
        Instant now = clock.instant();
        PromptView before = view;
        view = next;
        if (before == null || before.phase() != next.phase()) {
            shut();
        }
        if (before != null) {
            leaving = leaving(before, next, now);
        }
        PromptFrame window = frame();
        if (!window.isInSight() && Entrance.isNothing(next, wasSeen)) {
            dismiss();
            return;
        }
        window.show(next, now);
        if (before == null || Reminders.isNews(before, next)) {
            entrance.news(now);
        }
        timer.start();
        screens.start();
        look();
    }

    private void look() {
        if (view == null) {
            return;
        }
        Instant now = clock.instant();
        PromptFrame window = frame();
        window.tick(now, guard.isOpen(now));
        switch (entrance.look(view, window.isInSight(), now)) {
            case COME_UP -> appear(window);
            case GO -> window.disappear(true);
            case NONE -> {}
        }
        if (now.isAfter(leaving) && !window.isBeingWritten()) {
            leaving = Instant.MAX;
            close();
        }
    }

    /** Who has postponed, here or anywhere, is thanked for a moment and then left in peace. */
    private Instant leaving(PromptView before, PromptView next, Instant now) {
        if (next.phase() != Phase.POSTPONED) {
            return Instant.MAX;
        }
        return next.deadline().isAfter(before.deadline()) ? now.plusSeconds(THANKS_SECONDS) : leaving;
    }

    private void follow() {
        if (frame != null) {
            frame.follow();
        }
    }

    /** What was put away, or is behind other windows, or stands where there is no screen any more, is in front again. */
    private void back() {
        if (view != null && frame != null) {
            entrance.news(clock.instant());
            shut();
            frame.follow();
            frame.raise();
            look();
        }
    }

    private void appear(PromptFrame window) {
        entrance.cameUp();
        if (!window.isInSight()) {
            shut();
            window.appear();
        }
    }

    private void close() {
        if (view != null && view.phase().isOver()) {
            dismiss();
            return;
        }
        entrance.closed(clock.instant());
        frame().disappear(hasTray.getAsBoolean());
    }

    private void shut() {
        guard.shut(clock.instant());
        if (frame != null) {
            frame.arm(false);
        }
    }

    private void dismiss() {
        timer.stop();
        screens.stop();
        view = null;
        wasSeen = false;
        leaving = Instant.MAX;
        if (frame != null) {
            frame.dispose();
            frame = null;
            themes.leave(restyle);
        }
        if (returns != null) {
            returns.leave();
            returns = null;
        }
    }

    private void restyle() {
        if (frame != null) {
            frame.restyle();
        }
        if (view != null) {
            frame().show(view, clock.instant());
        }
    }

    private void seen() {
        wasSeen = true;
        answers.shown("window");
    }

    /** Nothing of Swing is loaded before the first prompt. */
    private PromptFrame frame() {
        PromptFrame existing = frame;
        if (existing != null) {
            return existing;
        }
        themes.follow(restyle);
        PromptFrame created = new PromptFrame(
                new PromptPanel(answers, words, this::shut, this::close), words.text("window.title"), care);
        created.onClose(this::close);
        created.onSight(this::shut, this::seen);
        frame = created;
        if (care.isToldOfReturns()) {
            returns = Returns.follow(this::back);
        }
        return created;
    }
}
