package dev.lastcall.testing;

import dev.lastcall.agent.OwnView;
import dev.lastcall.agent.OwnWindow;
import dev.lastcall.agent.Wishes;
import dev.lastcall.protocol.Message.Said;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The user's own window, which remembers what it showed; what is told can be read at once. */
public final class RecordingOwnWindow implements OwnWindow {
    private final List<OwnView> views = new CopyOnWriteArrayList<>();
    private final List<Said> told = new CopyOnWriteArrayList<>();
    private volatile Optional<Wishes> wishes = Optional.empty();
    private final AtomicInteger made = new AtomicInteger();

    public OwnWindow wishing(Wishes to) {
        wishes = Optional.of(to);
        made.incrementAndGet();
        return this;
    }

    @Override
    public void open(OwnView view) {
        views.add(view);
    }

    @Override
    public void show(OwnView view) {
        views.add(view);
    }

    @Override
    public void tell(Said said) {
        told.add(said);
        wishes().read(said.number(), "message");
    }

    @Override
    public void dispose() {}

    /** What its user wants. */
    public Wishes wishes() {
        return Await.value("the own window is made", () -> wishes);
    }

    public List<Said> told() {
        return List.copyOf(told);
    }

    /** How many windows there have been. */
    public int made() {
        return made.get();
    }

    public boolean isMade() {
        return made.get() > 0;
    }

    /** Waits until the latest view is like that. */
    public OwnView shows(String what, Predicate<OwnView> like) {
        Await.until("the own window shows " + what, () -> !views.isEmpty() && like.test(views.getLast()));
        return views.getLast();
    }
}
