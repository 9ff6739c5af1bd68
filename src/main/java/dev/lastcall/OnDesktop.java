package dev.lastcall;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.DesktopNotices;
import dev.lastcall.agent.Language;
import dev.lastcall.agent.OwnWindow;
import dev.lastcall.agent.StatusTray;
import dev.lastcall.agent.Surfaces;
import dev.lastcall.agent.WindowCare;
import dev.lastcall.agent.Wishes;
import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.OwnSession;
import dev.lastcall.ui.Appearance;
import dev.lastcall.ui.SwingOwnWindow;
import dev.lastcall.ui.SwingSurfaces;
import dev.lastcall.wording.Messages;
import java.io.Closeable;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Joins all surfaces of one desktop. The icon is there from the beginning; the toolkit is loaded when there is something to show. */
final class OnDesktop implements Function<Answers, Surfaces> {
    private final OwnSession session;
    private final Language language;
    private final InstantSource clock;
    private final DesktopIcon icon;
    private final StatusTray tray;

    private OnDesktop(OwnSession session, Language language, Runnable openOwn, InstantSource clock) {
        this.session = session;
        this.language = language;
        this.clock = clock;
        this.icon = session.icon();
        this.tray = new StatusTray(icon, clock, new StatusTray.Idle(this::idle, key -> openOwn.run()));
    }

    static OnDesktop of(OwnSession session, Language language, Runnable openOwn, InstantSource clock) {
        var desktop = new OnDesktop(session, language, openOwn, clock);
        desktop.tray.open();
        return desktop;
    }

    @Override
    public Surfaces apply(Answers answers) {
        var swing = new SwingSurfaces(clock, language.locale(), desktop());
        var words = swing.depiction();
        return new Surfaces(
                swing.prompt(answers),
                tray.of(words, answers, swing::open, swing.tray(answers)),
                new DesktopNotices(session.notifications(), words, answers, swing::open, swing::isInSight, clock));
    }

    OwnWindow own(Wishes wishes) {
        return new SwingOwnWindow(wishes, clock, language.locale(), desktop());
    }

    /** One word, for which an idle agent loads nothing but the texts. */
    private List<DesktopIcon.Entry> idle() {
        return List.of(new DesktopIcon.Entry("open", Messages.word(language.locale(), "menu.own")));
    }

    private SwingSurfaces.Desktop desktop() {
        return new SwingSurfaces.Desktop(WindowCare.by(session.ownWindows()), this::follow, icon::hasPlace);
    }

    private Closeable follow(Consumer<Appearance> told) {
        return Appearances.follow(session.looks(), told);
    }
}
