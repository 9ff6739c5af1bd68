package dev.lastcall.platform.windows.desktop;

import dev.lastcall.platform.SessionEnd;
import dev.lastcall.platform.windows.win32.User32;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of the session as Windows announces it: a question to every program, which is answered yes at once, and then, if none has refused, the end.
 * See <a href="https://learn.microsoft.com/en-us/windows/win32/shutdown/wm-endsession">WM_ENDSESSION</a>. Nothing is vetoed; saving that has begun is
 * finished within the five seconds that Windows gives each program.
 */
final class AnnouncedEnd implements SessionEnd, HiddenWindow.Party {
    private static final System.Logger LOG = System.getLogger(AnnouncedEnd.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final long YES = 1;

    private final HiddenWindow window;
    private int delays;
    private volatile Runnable told = () -> {};

    AnnouncedEnd(HiddenWindow window) {
        this.window = window;
        window.join(this);
    }

    @Override
    public void follow(Runnable whenItEnds) {
        told = whenItEnds;
        window.run(() -> {});
    }

    @Override
    public Delay delay(String why) {
        count(1);
        window.run(() -> tellWhy(why));
        var over = new AtomicBoolean();
        return () -> {
            if (over.compareAndSet(false, true)) {
                count(-1);
                window.run(this::forgetWhy);
            }
        };
    }

    @Override
    public OptionalLong heard(int message, long wParam, long lParam) {
        return switch (message) {
            case User32.WM_QUERYENDSESSION -> OptionalLong.of(YES);
            case User32.WM_ENDSESSION -> {
                if (wParam != 0) {
                    end();
                }
                yield OptionalLong.of(0);
            }
            default -> OptionalLong.empty();
        };
    }

    private void end() {
        if (!isFinishedInTime()) {
            LOG.log(System.Logger.Level.WARNING, "The session ends while something is being saved");
        }
        told.run();
    }

    private synchronized boolean isFinishedInTime() {
        long begun = System.nanoTime();
        try {
            for (long left = LONGEST.toNanos();
                    delays > 0 && left > 0;
                    left = LONGEST.toNanos() - System.nanoTime() + begun) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return delays == 0;
    }

    private synchronized void count(int more) {
        delays += more;
        notifyAll();
    }

    private synchronized boolean isDelayed() {
        return delays > 0;
    }

    private void tellWhy(String why) {
        User32.INSTANCE.ShutdownBlockReasonCreate(window.handle(), why);
    }

    private void forgetWhy() {
        if (!isDelayed()) {
            User32.INSTANCE.ShutdownBlockReasonDestroy(window.handle());
        }
    }
}
