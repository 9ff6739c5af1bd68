package dev.lastcall.ui;

import dev.lastcall.agent.OwnView;
import dev.lastcall.agent.OwnWindow;
import dev.lastcall.agent.WindowCare;
import dev.lastcall.agent.Wishes;
import dev.lastcall.protocol.Message.Said;
import java.awt.EventQueue;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The user's own window, and the one for messages. Nothing of the toolkit is loaded before one of them is wanted, and a closed one is gone. */
public final class SwingOwnWindow implements OwnWindow {
    private final Wishes wishes;
    private final InstantSource clock;
    private final Wording words;
    private final Themes themes;
    private final WindowCare care;
    private final Runnable restyle = this::restyle;
    private @Nullable OwnFrame own;
    private @Nullable ToldFrame told;

    /** Opens nothing yet. */
    public SwingOwnWindow(Wishes wishes, InstantSource clock, Locale locale, SwingSurfaces.Desktop desktop) {
        this.themes = new Themes(desktop.looks());
        this.care = desktop.care();
        this.wishes = wishes;
        this.clock = clock;
        this.words = Wording.in(locale, ZoneId.systemDefault());
    }

    @Override
    public void show(OwnView view) {
        EventQueue.invokeLater(() -> {
            if (own != null) {
                own.show(view);
            }
        });
    }

    @Override
    public void open(OwnView view) {
        EventQueue.invokeLater(() -> {
            OwnFrame open = own;
            if (open == null) {
                follow();
                open = new OwnFrame(wishes, words, clock, this::closed);
                own = open;
            }
            open.show(view);
            open.appear();
        });
    }

    @Override
    public void tell(Said said) {
        EventQueue.invokeLater(() -> {
            ToldFrame open = told;
            if (open == null) {
                follow();
                open = new ToldFrame(wishes, words, care, this::read);
                told = open;
            }
            open.add(said, clock.instant());
        });
    }

    @Override
    public void dispose() {
        EventQueue.invokeLater(() -> {
            OwnFrame open = own;
            own = null;
            if (open != null) {
                open.dispose();
                leave();
            }
        });
    }

    private void read() {
        told = null;
        leave();
    }

    private void follow() {
        if (own == null && told == null) {
            themes.follow(restyle);
        }
    }

    private void leave() {
        if (own == null && told == null) {
            themes.leave(restyle);
        }
    }

    private void restyle() {
        if (own != null) {
            own.restyle();
        }
        if (told != null) {
            told.restyle();
        }
    }

    private void closed() {
        own = null;
        leave();
        wishes.closed();
    }
}
