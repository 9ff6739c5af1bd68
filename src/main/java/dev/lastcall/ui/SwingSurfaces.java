package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Depiction;
import dev.lastcall.agent.Prompt;
import dev.lastcall.agent.Tray;
import dev.lastcall.agent.WindowCare;
import java.io.Closeable;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The window and the tray of one desktop; they find each other. Nothing of the toolkit is loaded before one of them is shown. */
public final class SwingSurfaces {
    private final InstantSource clock;
    private final Desktop desktop;
    private final Wording words;
    private final Themes themes;
    private volatile @Nullable PromptWindow window;
    private volatile @Nullable AwtTray tray;

    /**
     * What windows need of a desktop.
     *
     * @param looks begins to tell how windows should look, from any thread, until it is closed
     * @param hasOtherTray whether there is an icon that is not painted here
     */
    public record Desktop(
            WindowCare care, Function<Consumer<Appearance>, Closeable> looks, BooleanSupplier hasOtherTray) {}

    /** Shown to nobody yet. */
    public SwingSurfaces(InstantSource clock, Locale locale, Desktop desktop) {
        this.clock = clock;
        this.words = Wording.in(locale, ZoneId.systemDefault());
        this.desktop = desktop;
        this.themes = new Themes(desktop.looks());
    }

    /** A window; closed, it goes into the tray where there is one, and else is iconified. */
    public Prompt prompt(Answers answers) {
        PromptWindow made = new PromptWindow(
                answers, new PromptWindow.Surroundings(clock, words, themes, desktop.care()), this::hasTray);
        window = made;
        return made;
    }

    /** Shows nothing where the desktop has no tray. */
    public Tray tray(Answers answers) {
        AwtTray made = new AwtTray(answers, clock, words, this::open);
        tray = made;
        return made;
    }

    /** For surfaces that are not painted here. */
    public Depiction depiction() {
        return new Signs(words);
    }

    /** Brings the prompt back, because its user wants it. */
    public void open() {
        PromptWindow there = window;
        if (there != null) {
            there.open();
        }
    }

    /** Whether the user could see the prompt now. */
    public boolean isInSight() {
        PromptWindow there = window;
        return there != null && there.isInSight();
    }

    private boolean hasTray() {
        AwtTray there = tray;
        return desktop.hasOtherTray().getAsBoolean() || (there != null && there.isThere());
    }
}
