package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Prompt;
import dev.lastcall.agent.Tray;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;

/** Where the user is asked on a desktop. Nothing of the toolkit is loaded before something is shown. */
public record Surfaces(Prompt prompt, Tray tray) {
    /** A window and, where the desktop has one, the tray. */
    public static Surfaces open(Answers answers, InstantSource clock) {
        Wording words = Wording.in(Locale.getDefault(), ZoneId.systemDefault());
        PromptWindow window = new PromptWindow(answers, clock, words);
        AwtTray tray = new AwtTray(answers, clock, words, window::open);
        window.closeInto(tray::isThere);
        return new Surfaces(window, tray);
    }

    /** The window alone: closed, it is iconified. */
    public static Surfaces window(Answers answers, InstantSource clock) {
        Wording words = Wording.in(Locale.getDefault(), ZoneId.systemDefault());
        return new Surfaces(new PromptWindow(answers, clock, words), new NoTray());
    }

    /** Whatever else asks, and no tray. */
    public static Surfaces only(Prompt prompt) {
        return new Surfaces(prompt, new NoTray());
    }
}
