package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Chooser;
import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Tray;
import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The tray as Java knows it: the notification area on Windows, XEmbed on X11. Where there is none, nothing happens. */
final class AwtTray implements Tray {
    private static final Logger LOG = Logger.getLogger(AwtTray.class.getName());
    private static final int LOOK_MILLIS = 2000;
    /** XEmbed, as Java speaks it, knows no transparency. */
    private static final boolean PLATE = !System.getProperty("os.name", "").startsWith("Windows");

    private final Answers answers;
    private final InstantSource clock;
    private final Wording words;
    private final TrayMenu menu;
    private final Chooser chooser;
    private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
    private @Nullable TrayIcon icon;
    private @Nullable TrayPicture picture;
    private @Nullable PromptView view;

    AwtTray(Answers answers, InstantSource clock, Wording words, Runnable open) {
        this.answers = answers;
        this.clock = clock;
        this.words = words;
        this.chooser = new Chooser(answers, open, clock);
        this.menu = new TrayMenu(chooser, new Signs(words));
    }

    @Override
    public void show(PromptView next) {
        EventQueue.invokeLater(() -> take(next));
    }

    @Override
    public void remove() {
        EventQueue.invokeLater(this::takeAway);
    }

    /** Whether a window that hides can be found again here. */
    boolean isThere() {
        return icon != null;
    }

    private void take(PromptView next) {
        boolean isOther = !next.equals(view);
        if (view == null || view.phase() != next.phase()) {
            chooser.shut();
        }
        view = next;
        if (icon == null) {
            add();
        } else if (isOther) {
            icon.setPopupMenu(menu.of(next));
        }
        look();
    }

    private void look() {
        if (icon == null || view == null) {
            return;
        }
        Instant now = clock.instant();
        TrayPicture next = TrayPicture.of(view, Remaining.until(view.end(), now));
        if (!next.equals(picture)) {
            picture = next;
            icon.setImage(next.at(size(), PLATE));
        }
        icon.setToolTip(words.tooltip(view, now));
    }

    /** Asked support is only a hint: what counts is whether adding works. */
    private void add() {
        try {
            SystemTray tray = SystemTray.getSystemTray();
            TrayIcon added = create();
            tray.add(added);
            icon = added;
            timer.start();
            answers.shown("tray");
        } catch (AWTException | UnsupportedOperationException | IllegalStateException e) {
            LOG.log(Level.FINE, "no tray here", e);
        }
    }

    private TrayIcon create() {
        PromptView current = Objects.requireNonNull(view);
        picture = TrayPicture.of(current, Remaining.until(current.end(), clock.instant()));
        TrayIcon created = new TrayIcon(picture.at(size(), PLATE), words.text("window.title"), menu.of(current));
        created.addActionListener(event -> chooser.open());
        return created;
    }

    private static int size() {
        return SystemTray.getSystemTray().getTrayIconSize().width;
    }

    private void takeAway() {
        timer.stop();
        if (icon != null) {
            SystemTray.getSystemTray().remove(icon);
            icon = null;
        }
        view = null;
    }
}
