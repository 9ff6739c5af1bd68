package dev.lastcall.agent;

import dev.lastcall.hooks.HookResult;
import dev.lastcall.hooks.SaveReport;
import dev.lastcall.protocol.Message;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The story of one countdown as its user lives it. It knows nothing that the host does not know better: started again, it goes on from the
 * next thing it hears. For the one thread of its {@link Mailbox}.
 */
final class Story {
    private final HostLine host;
    private final Saving saving;
    private final Vigil vigil;
    private final Farewell farewell;
    private final Showing showing;
    private final Rest rest;

    private Message.@Nullable Countdown countdown;
    private boolean online;
    private Optional<String> surface = Optional.empty();
    private Optional<String> notice = Optional.empty();

    Story(Means means, HostLine host, InstantSource time, Pace pace, Mailbox mailbox) {
        this.host = host;
        this.rest = new Rest(means.inputPause());
        this.saving = new Saving(means.saver(), mailbox, time, rest);
        this.vigil = new Vigil(saving, mailbox, time, pace);
        this.farewell = new Farewell(means, mailbox, rest);
        this.showing = new Showing(means.surfaces(), new PostedAnswers(mailbox));
    }

    // ---- the host

    void hear(Message.Countdown heard) {
        boolean news = !online || !heard.equals(countdown);
        if (countdown == null || countdown.ended()) {
            begin();
        }
        if (countdown == null || !heard.state().equals(countdown.state())) {
            notice = Optional.empty();
        }
        countdown = heard;
        online = true;
        rest.allow(!heard.pretend() && !heard.ended());
        vigil.hostSpoke();
        show();
        act(heard, news);
    }

    void nothingIsAsked() {
        boolean told = countdown != null && countdown.ended();
        countdown = null;
        saving.forget();
        farewell.forget();
        if (!told) {
            showing.clear();
        }
    }

    void refused(String sentence) {
        notice = Optional.of(sentence);
        show();
    }

    void hostLost() {
        online = false;
        rest.allow(false);
        saving.forgetReported();
        show();
        vigil.begin();
    }

    // ---- the user

    void shown(String where) {
        surface = Optional.of(where);
        host.say(new Message.Shown(where));
    }

    void answer(Message message) {
        notice = host.say(message) ? Optional.empty() : Optional.of(Views.NOT_SAID);
        show();
    }

    void saveAgain() {
        if (countdown != null && Views.phase(countdown, online) == PromptView.Phase.HELD) {
            saving.again(countdown.round());
        }
    }

    // ---- what was begun here

    void saveProgressed(Saving.Run run, List<HookResult> results) {
        if (saving.progressed(run, results)) {
            host.say(new Message.SaveProgress(run.round(), SaveReport.outcomes(results)));
            show();
        }
    }

    void saved(Saving.Run run, SaveReport report) {
        if (!saving.done(run, report)) {
            return;
        }
        if (run.round() == Vigil.NO_ROUND) {
            notice = Optional.of(Views.savedOffline(report));
        } else {
            report(run.round(), report);
        }
        show();
    }

    /** A host that comes back just now must not wait for what it was not told. */
    private void report(int round, SaveReport report) {
        if (!host.say(new Message.SaveDone(round, SaveReport.outcomes(report.results()), report.names()))) {
            saving.forgetReported();
        }
    }

    void farewellSays(Message message) {
        host.say(message);
    }

    void momentCame() {
        if (countdown != null) {
            vigil.look(countdown, online);
        }
    }

    /** What is left on the screen of an earlier countdown was seen for that one only. */
    private void begin() {
        surface = Optional.empty();
        showing.clear();
    }

    private void act(Message.Countdown heard, boolean news) {
        switch (Views.phase(heard, online)) {
            case ASKED, POSTPONED -> ask(heard, news);
            case SAVING, HELD -> {
                saving.want(heard.round());
                vigil.begin();
            }
            case SIGNING_OUT -> {
                if (heard.logOut()) {
                    farewell.begin(heard.pretend());
                }
            }
            case ENDED -> saving.forget();
            case OFFLINE -> throw new IllegalStateException("The host was just heard");
        }
    }

    /** A prompt that stands on the screen may have been out of sight, behind a lock: the host must hear that it still stands. */
    private void ask(Message.Countdown heard, boolean news) {
        saving.forget();
        farewell.forget();
        if (news && heard.state().equals("waiting")) {
            surface.map(Message.Shown::new).ifPresent(host::say);
        }
        if (saving.lookWhatRuns()) {
            show();
        }
    }

    private void show() {
        if (countdown != null) {
            var view = Views.of(countdown, new Views.Here(online, saving.work(), saving.unsaved(), notice));
            showing.show(view);
        }
    }
}
