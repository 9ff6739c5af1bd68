package dev.lastcall.platform.linux.x11;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import dev.lastcall.platform.InputPause;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Grabs keyboard and pointer of the session's display, as
 * <a href="https://www.x.org/releases/current/doc/libX11/libX11/libX11.html#Input_Device_Functions">Xlib</a> describes; the grab goes with
 * its connection. Each pause has a thread of its own, since a connection belongs to one thread.
 */
public final class X11InputPause implements InputPause {
    private static final Logger LOG = Logger.getLogger(X11InputPause.class.getName());

    /** An open menu holds a grab of its own; it is waited for no longer than this. */
    private static final long MENU_NANOS = Duration.ofMillis(500).toNanos();

    private static final long RETRY_MILLIS = 20;

    private @Nullable Pause pause;

    @Override
    public synchronized void begin(Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        Pause last = pause;
        if (last == null || !last.goesOnUntil(until)) {
            var next = new Pause(until);
            pause = next;
            Thread.ofPlatform().daemon().name("input-pause").start(next);
            next.awaitBegin();
        }
    }

    @Override
    public synchronized void end() {
        if (pause != null) {
            pause.end();
            pause = null;
        }
    }

    /** What jna-platform's X11 lacks. */
    interface Pointer extends Library {
        /** <a href="https://www.x.org/releases/current/doc/man/man3/XGrabPointer.3.xhtml">XGrabPointer</a>. */
        int XGrabPointer(
                X11.Display display,
                X11.Window window,
                int ownerEvents,
                int eventMask,
                int pointerMode,
                int keyboardMode,
                NativeLong confineTo,
                NativeLong cursor,
                NativeLong time);
    }

    private static final class Pause implements Runnable {
        private final CountDownLatch begun = new CountDownLatch(1);
        private long until;
        private boolean over;

        Pause(long until) {
            this.until = until;
        }

        @Override
        public void run() {
            try {
                X11.Display display = X11.INSTANCE.XOpenDisplay(null);
                if (display != null) {
                    boolean rests = grabKeyboard(display);
                    grabPointer(display);
                    LOG.info(
                            rests ? "Keyboard and mouse rest" : "The keyboard does not rest: another program holds it");
                    begun.countDown();
                    awaitEnd();
                    X11.INSTANCE.XCloseDisplay(display);
                    LOG.info("Keyboard and mouse rest no longer");
                }
            } catch (LinkageError e) {
                // there is no X library here, and so nothing to keep from anybody
            } finally {
                over();
                begun.countDown();
            }
        }

        synchronized boolean goesOnUntil(long later) {
            until = Math.max(until, later);
            return !over;
        }

        synchronized void end() {
            until = System.nanoTime();
            notifyAll();
        }

        void awaitBegin() {
            try {
                begun.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void awaitEnd() {
            try {
                for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void over() {
            over = true;
        }

        private static boolean grabKeyboard(X11.Display display) {
            long begin = System.nanoTime();
            int result = tryKeyboard(display);
            while (result == X11.AlreadyGrabbed && System.nanoTime() - begin < MENU_NANOS) {
                pauseBeforeRetry();
                result = tryKeyboard(display);
            }
            return result == X11.GrabSuccess;
        }

        private static int tryKeyboard(X11.Display display) {
            var root = X11.INSTANCE.XDefaultRootWindow(display);
            return X11.INSTANCE.XGrabKeyboard(
                    display, root, 0, X11.GrabModeAsync, X11.GrabModeAsync, new NativeLong(X11.CurrentTime));
        }

        private static void grabPointer(X11.Display display) {
            var root = X11.INSTANCE.XDefaultRootWindow(display);
            var none = new NativeLong(0);
            Native.load("X11", Pointer.class)
                    .XGrabPointer(
                            display,
                            root,
                            0,
                            0,
                            X11.GrabModeAsync,
                            X11.GrabModeAsync,
                            none,
                            none,
                            new NativeLong(X11.CurrentTime));
        }

        private static void pauseBeforeRetry() {
            try {
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
