package dev.lastcall.ui.console;

import dev.lastcall.console.Board;
import dev.lastcall.console.Orders;
import dev.lastcall.console.Remembered;
import dev.lastcall.console.Shown;
import dev.lastcall.ui.Appearance;
import dev.lastcall.ui.Themes;
import dev.lastcall.ui.Wording;
import java.awt.EventQueue;
import java.io.Closeable;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The window on a desktop, from its opening to its closing. However fast boards come, only the latest is shown. */
public final class SwingConsole implements Shown {
    private final InstantSource clock;
    private final Wording words;
    private final Themes themes;
    private final Remembered remembered;
    private final AtomicReference<@Nullable Supplier<Board>> latest = new AtomicReference<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable ConsoleFrame frame;

    /** @param desktop begins to tell how windows should look, from any thread, until it is closed */
    public SwingConsole(
            InstantSource clock,
            Locale locale,
            Function<Consumer<Appearance>, Closeable> desktop,
            Remembered remembered) {
        this.clock = clock;
        this.words = Wording.in(locale, ZoneId.systemDefault());
        this.themes = new Themes(desktop);
        this.remembered = remembered;
    }

    /** Opens the window and waits until its user has closed it. */
    public void showUntilClosed(Orders orders) throws InterruptedException {
        EventQueue.invokeLater(() -> open(orders));
        closed.await();
    }

    private void open(Orders orders) {
        Runnable restyle = () -> {
            if (frame != null) {
                frame.restyle();
            }
        };
        themes.follow(restyle);
        var opened = new ConsoleFrame(new SessionWords(words, clock), orders, remembered, () -> {
            themes.leave(restyle);
            orders.closed();
            closed.countDown();
        });
        frame = opened;
        showLatest();
        opened.appear();
    }

    @Override
    public void show(Supplier<Board> board) {
        if (latest.getAndSet(board) == null) {
            EventQueue.invokeLater(this::showLatest);
        }
    }

    @Override
    public void tell(Told told) {
        EventQueue.invokeLater(() -> {
            if (frame != null) {
                frame.panel().tell(told);
            }
        });
    }

    @Override
    public void leave() {
        EventQueue.invokeLater(() -> {
            if (frame != null) {
                frame.leave();
            }
        });
    }

    private void showLatest() {
        ConsoleFrame there = frame;
        if (there != null) {
            Supplier<Board> board = latest.getAndSet(null);
            if (board != null) {
                there.panel().show(board.get());
            }
        }
    }
}
