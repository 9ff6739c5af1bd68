package dev.lastcall.agent;

import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.DesktopIcon.Entry;
import dev.lastcall.platform.DesktopIcon.Look;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A countdown in the desktop's tray, painted anew when the minutes change. Painting may take its time, so all of it happens on a thread of its own,
 * which ends with the countdown.
 */
final class CountdownTray implements Tray {
    private static final long LOOK_SECONDS = 2;

    private final DesktopIcon icon;
    private final InstantSource time;
    private final Depiction depiction;
    private final Answers answers;
    private final Chooser chooser;
    private final Tray otherwise;
    private final Runnable rest;
    private final Painting painting = new Painting();
    private final ScheduledThreadPoolExecutor thread;
    private volatile @Nullable PromptView view;
    private @Nullable Look shown;
    private boolean looking;

    /**
     * What a countdown in the tray needs.
     *
     * @param open shows the prompt
     * @param otherwise the tray for as long as the desktop has no place for ours
     */
    record Seat(Depiction depiction, Answers answers, Runnable open, Tray otherwise) {}

    /** @param rest what the icon does when nothing is asked any more */
    CountdownTray(DesktopIcon icon, InstantSource time, Seat seat, Runnable rest) {
        this.icon = icon;
        this.time = time;
        this.depiction = seat.depiction();
        this.answers = seat.answers();
        this.chooser = new Chooser(seat.answers(), seat.open(), time);
        this.otherwise = seat.otherwise();
        this.rest = rest;
        this.thread = Workers.named("tray");
    }

    @Override
    public void show(PromptView next) {
        PromptView before = view;
        if (before == null || before.phase() != next.phase()) {
            chooser.shut();
        }
        view = next;
        thread.execute(this::place);
    }

    @Override
    public void remove() {
        view = null;
        thread.execute(() -> {
            shown = null;
            otherwise.remove();
            rest.run();
        });
    }

    boolean isShown() {
        return view != null;
    }

    /** The panel has come, or gone. */
    void placeChanged() {
        thread.execute(() -> {
            shown = null;
            otherwise.remove();
            icon.hide();
            place();
        });
    }

    void open() {
        chooser.open();
    }

    void chosen(String key) {
        PromptView current = view;
        if (current != null) {
            chooser.choose(current, key);
        }
    }

    private void place() {
        PromptView current = view;
        if (current == null) {
            return;
        }
        if (icon.hasPlace()) {
            look(current);
            lookAgain();
        } else {
            otherwise.show(current);
        }
    }

    private void look(PromptView current) {
        Look next = look(current, time.instant());
        if (shown == null) {
            answers.shown("tray");
        }
        if (!next.equals(shown)) {
            shown = next;
            icon.show(next);
        }
    }

    private void lookAgain() {
        if (!looking) {
            looking = true;
            var unused = thread.schedule(
                    () -> {
                        looking = false;
                        place();
                    },
                    LOOK_SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    private Look look(PromptView of, Instant now) {
        return new Look(
                "dev.lastcall-idle",
                painting.sizes(depiction.picture(of, now)),
                depiction.title(of, now),
                depiction.tooltip(of, now),
                of.phase() == PromptView.Phase.HELD,
                menu(of));
    }

    private List<Entry> menu(PromptView of) {
        var menu = new ArrayList<Entry>();
        menu.add(entry(of, new Choice.Open()));
        for (Choice choice : Choice.answers(of)) {
            if (choice instanceof Choice.SignOutNow) {
                menu.add(Entry.LINE);
            }
            menu.add(entry(of, choice));
        }
        return menu;
    }

    private Entry entry(PromptView of, Choice choice) {
        return new Entry(choice.key(), depiction.label(of, choice));
    }
}
