package dev.lastcall.agent;

import dev.lastcall.hooks.HookResult;
import dev.lastcall.hooks.SaveReport;
import dev.lastcall.protocol.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The story of one countdown as its user lives it. It knows nothing that the host does not know better: started again, it goes on from the
 * next thing it hears. For the one thread of its {@link Mailbox}.
 */
final class Story {
    /** What is saved without the host is reported to nobody. */
    private static final int NO_ROUND = -1;

    private final HostLine host;
    private final InstantSource time;
    private final Pace pace;
    private final Mailbox mailbox;
    private final Saving saving;
    private final Farewell farewell;
    private final Surfaces surfaces;

    private Message.@Nullable Countdown countdown;
    private boolean online;
    private boolean savedOffline;
    private boolean ticking;
    private Optional<String> surface = Optional.empty();
    private Optional<String> notice = Optional.empty();

    Story(Means means, HostLine host, InstantSource time, Pace pace, Mailbox mailbox) {
        this.host = host;
        this.time = time;
        this.pace = pace;
        this.mailbox = mailbox;
        this.saving = new Saving(means.saver(), mailbox, time);
        this.farewell = new Farewell(means, mailbox);
        this.surfaces = new Surfaces(means, new PostedAnswers(mailbox));
    }

    // ---- the host

    void hear(Message.Countdown heard) {
        boolean news = !online || !heard.equals(countdown);
        if (countdown == null || !heard.state().equals(countdown.state())) {
            notice = Optional.empty();
        }
        countdown = heard;
        online = true;
        savedOffline = false;
        show();
        act(heard, news);
    }

    void nothingIsAsked() {
        boolean told = countdown != null && countdown.ended();
        countdown = null;
        saving.forget();
        farewell.forget();
        if (!told) {
            surfaces.clear();
        }
    }

    void refused(String sentence) {
        notice = Optional.of(sentence);
        show();
    }

    void hostLost() {
        online = false;
        saving.forgetReported();
        show();
        keepTime();
    }

    // ---- the user

    void shown(String where) {
        surface = Optional.of(where);
        host.say(new Message.Shown(where));
    }

    void signOutNow() {
        answer(new Message.Now(Optional.empty()));
    }

    void postpone(Duration length) {
        answer(new Message.Postpone(Optional.empty(), Optional.of(length), Optional.empty()));
    }

    void note(String text) {
        answer(new Message.Note(Optional.empty(), text));
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
        if (run.round() == NO_ROUND) {
            notice = Optional.of(Views.savedOffline(report));
        } else {
            host.say(new Message.SaveDone(run.round(), SaveReport.outcomes(report.results()), report.names()));
        }
        show();
    }

    void farewellSays(Message message) {
        host.say(message);
    }

    // ---- time

    private void keepTime() {
        if (!ticking) {
            ticking = true;
            mailbox.postIn(pace.tick(), Story::tick);
        }
    }

    private void tick() {
        ticking = false;
        if (countdown == null) {
            return;
        }
        switch (Views.phase(countdown, online)) {
            case OFFLINE -> alone(countdown);
            case HELD -> lookAgain(countdown);
            case ASKED, POSTPONED, SAVING, SIGNING_OUT, ENDED -> {}
        }
    }

    /** At the end of the countdown the work is saved, but without the host nobody is signed out. */
    private void alone(Message.Countdown last) {
        if (savedOffline) {
            return;
        }
        if (time.instant().isBefore(last.deadline())) {
            keepTime();
        } else {
            savedOffline = true;
            saving.again(NO_ROUND);
        }
    }

    private void lookAgain(Message.Countdown held) {
        if (!time.instant().isBefore(saving.lastDone().plus(pace.lookAgain()))) {
            saving.again(held.round());
        }
        keepTime();
    }

    // ---- the rest

    private void act(Message.Countdown heard, boolean news) {
        switch (Views.phase(heard, online)) {
            case ASKED, POSTPONED -> ask(heard, news);
            case SAVING, HELD -> {
                saving.want(heard.round());
                keepTime();
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

    private void answer(Message message) {
        notice = host.say(message) ? Optional.empty() : Optional.of(Views.NOT_SAID);
        show();
    }

    private void show() {
        if (countdown != null) {
            var view = Views.of(countdown, new Views.Here(online, saving.work(), saving.unsaved(), notice));
            surfaces.show(view);
        }
    }
}
