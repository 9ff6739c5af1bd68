package dev.lastcall.ui;

import java.awt.EventQueue;
import java.beans.PropertyChangeListener;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The theme that the desktop asks for, from the first window to the last, and another whenever it asks for another. */
public final class Themes {
    private static final Logger LOG = Logger.getLogger(Themes.class.getName());
    /** Long enough for a desktop that answers, and no window is late for one that does not. */
    private static final int PATIENCE_MILLIS = 300;

    private final Function<Consumer<Appearance>, Closeable> desktop;
    private final PropertyChangeListener toolkit = event -> EventQueue.invokeLater(this::changed);
    private volatile Appearance said = Appearance.UNSAID;
    private @Nullable Closeable following;
    private @Nullable Appearance installed;
    private final List<Runnable> followers = new ArrayList<>();

    /** {@code desktop} begins to tell, from any thread, what the toolkit does not know, until it is closed. */
    public Themes(Function<Consumer<Appearance>, Closeable> desktop) {
        this.desktop = desktop;
    }

    /**
     * Installs the theme, and from then on each other one, after which {@code changed} runs, until that leaves. On the user interface's
     * thread, like leaving.
     */
    public void follow(Runnable changed) {
        followers.add(changed);
        if (following == null) {
            DesktopName.claim();
            var told = new CountDownLatch(1);
            following = desktop.apply(appearance -> {
                said = appearance;
                told.countDown();
                EventQueue.invokeLater(this::changed);
            });
            ToolkitAppearance.follow(toolkit);
            await(told);
        }
        install(wanted());
    }

    public void leave(Runnable changed) {
        followers.remove(changed);
        if (followers.isEmpty()) {
            close();
        }
    }

    private void close() {
        Closeable open = following;
        following = null;
        installed = null;
        said = Appearance.UNSAID;
        ToolkitAppearance.leave(toolkit);
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "The desktop's look is not followed any more", e);
        }
    }

    private void changed() {
        Appearance wanted = wanted();
        if (following != null && !wanted.equals(installed)) {
            install(wanted);
            List.copyOf(followers).forEach(Runnable::run);
        }
    }

    private Appearance wanted() {
        return ToolkitAppearance.ordered().or(said).or(ToolkitAppearance.present());
    }

    private void install(Appearance appearance) {
        installed = appearance;
        Theme.install(appearance);
    }

    private static void await(CountDownLatch told) {
        try {
            if (!told.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.fine("The desktop has not said how windows should look");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
