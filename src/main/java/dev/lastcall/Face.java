package dev.lastcall;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Language;
import dev.lastcall.agent.OwnWindow;
import dev.lastcall.agent.Surfaces;
import dev.lastcall.agent.TerminalPrompt;
import dev.lastcall.agent.TerminalTold;
import dev.lastcall.agent.Wishes;
import dev.lastcall.cli.AgentUi;
import dev.lastcall.platform.Platform;
import dev.lastcall.wording.Messages;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Function;

/** What the user of one session sees, in the language they have chosen. */
record Face(Function<Answers, Surfaces> surfaces, Function<Wishes, OwnWindow> own, Language language, Opening opening) {
    /** How the user's own window is opened from the tray, once there is an agent to open it. */
    static final class Opening implements Runnable {
        private volatile Runnable how = () -> {};

        void by(Runnable agent) {
            how = agent;
        }

        @Override
        public void run() {
            how.run();
        }
    }

    static Face of(Platform platform, AgentUi ui, InstantSource clock) {
        var language = new Language(platform.places().userConfiguration());
        var opening = new Opening();
        boolean window =
                switch (ui) {
                    case WINDOW -> true;
                    case TERMINAL -> false;
                    case AUTO -> platform.session().hasDisplay();
                };
        return window ? onDesktop(platform, language, opening, clock) : inTerminal(language, opening, clock);
    }

    /** The same with other answers than its user's. */
    Face answering(Function<Answers, Surfaces> others) {
        return new Face(others, own, language, opening);
    }

    private static Face onDesktop(Platform platform, Language language, Opening opening, InstantSource clock) {
        OnDesktop desktop = OnDesktop.of(platform.session(), language, opening, clock);
        return new Face(desktop, desktop::own, language, opening);
    }

    private static Face inTerminal(Language language, Opening opening, InstantSource clock) {
        ZoneId zone = ZoneId.systemDefault();
        return new Face(
                answers -> Surfaces.without(new TerminalPrompt(
                        System.in, System.out, clock, zone, Messages.in(language.locale()), answers)),
                wishes -> new TerminalTold(System.out, Messages.in(language.locale()), clock, zone, wishes),
                language,
                opening);
    }
}
