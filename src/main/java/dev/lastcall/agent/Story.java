package dev.lastcall.agent;

import dev.lastcall.hooks.HookResult;
import dev.lastcall.hooks.SaveReport;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.wording.Phrase;
import java.io.IOException;
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
    private final ClosingTime closingTime;
    private final Farewell farewell;
    private final Showing showing;
    private final Discretion discretion;
    private final Sight sight;
    private final Own own;
    private final Language language;
    private final Readings readings;
    private final Rest rest;

    private ToAgent.@Nullable Countdown countdown;
    private boolean online;
    private boolean onScreen;
    private Optional<Phrase> notice = Optional.empty();

    Story(Means means, HostLine host, InstantSource time, Pace pace, Mailbox mailbox) {
        this.host = host;
        this.rest = new Rest(means.inputPause());
        this.saving = new Saving(means, mailbox, time, rest);
        this.vigil = new Vigil(saving, mailbox, time, pace);
        this.closingTime = new ClosingTime(means.closer(), mailbox, rest);
        this.farewell = new Farewell(means, mailbox, rest, pace);
        this.discretion = new Discretion(means.attention(), mailbox, time, pace);
        this.sight = new Sight(host, discretion);
        this.showing = new Showing(means.surfaces(), new PostedAnswers(mailbox));
        this.own = new Own(means.ownWindow(), new PostedWishes(mailbox), means.language());
        this.language = means.language();
        this.readings = new Readings(host);
    }

    // ---- the host

    void hear(ToAgent.Countdown heard) {
        boolean news = !online || !heard.equals(countdown);
        if (countdown == null || countdown.ended()) {
            begin();
        }
        if (countdown == null || !heard.state().equals(countdown.state())) {
            notice = Optional.empty();
        }
        countdown = heard;
        online = true;
        discretion.hear(heard);
        rest.allow(!heard.pretend() && !heard.ended() && heard.application().isEmpty());
        vigil.hostSpoke();
        List<Message> missing = missing(heard);
        missing.forEach(host::say);
        if (missing.isEmpty()) {
            show();
            act(heard, news);
        }
    }

    void nothingIsAsked() {
        boolean told = countdown != null && countdown.ended();
        countdown = null;
        saving.asked();
        closingTime.forget();
        farewell.forget();
        discretion.end();
        if (!told) {
            showing.clear();
        }
        if (own.isOpen()) {
            host.say(new FromAgent.LastTime());
        }
        show();
    }

    void refused(String sentence) {
        notice = Optional.of(Phrase.said(sentence));
        own.notice(notice);
        showUnlessOver();
    }

    void told(Said said) {
        own.tell(said);
    }

    void lastSaved(ToAgent.LastSaved heard) {
        own.lastSaved(heard);
        showOwn();
    }

    void hostLost() {
        online = false;
        rest.allow(false);
        saving.forgetReported();
        closingTime.forget();
        show();
        vigil.begin();
    }

    // ---- the user

    void shown(String where) {
        if (countdown != null) {
            sight.shown(where, view(countdown));
        }
    }

    void answer(Message message) {
        notice = host.say(message) ? Optional.empty() : Optional.of(Views.NOT_SAID);
        show();
    }

    void wish(Message message) {
        own.notice(host.say(message) ? Optional.empty() : Optional.of(Views.NOT_SAID));
        showOwn();
    }

    void read(int number, String where) {
        readings.read(number, where);
    }

    /** Before anything is asked, or while it is; what is saved at its end is another thing. */
    void saveNow() {
        boolean asking = countdown == null || countdown.ended() || isAsking(countdown);
        if (asking && !saving.isRunning()) {
            saving.again(Saving.Round.byUser(
                    countdown == null || countdown.ended() ? Optional.empty() : countdown.application()));
            showUnlessOver();
        }
    }

    void openOwnWindow() {
        own.open();
        host.say(new FromAgent.LastTime());
        if (countdown == null || countdown.ended()) {
            saving.lookWhatRuns(Optional.empty());
        }
        showOwn();
    }

    void ownWindowClosed() {
        own.closed();
    }

    void showPrompt() {
        showing.open();
    }

    void speak(Optional<String> tag) {
        try {
            language.choose(tag);
        } catch (IOException e) {
            Log.AGENT.log(System.Logger.Level.WARNING, "The language could not be kept", e);
            own.notice(Optional.of(Phrase.of("own.language.failed")));
        }
        showing.forget();
        own.forget();
        showUnlessOver();
    }

    /** An end is told once, and may have been put away since. */
    private void showUnlessOver() {
        if (countdown != null && countdown.ended()) {
            showOwn();
        } else {
            show();
        }
    }

    void saveAgain() {
        if (countdown != null && Views.phase(countdown, online) == PromptView.Phase.HELD) {
            saving.again(Saving.Round.of(countdown));
        }
    }

    // ---- what was begun here

    void saveProgressed(Saving.Run run, List<HookResult> results) {
        if (saving.progressed(run, results)) {
            tellOf(run, results);
            showUnlessOver();
        }
    }

    void saved(Saving.Run run, SaveReport report) {
        if (!saving.done(run, report)) {
            return;
        }
        if (run.isByUser()) {
            tellOf(run, report.results());
        } else if (run.round() == Saving.Round.NONE) {
            notice = Optional.of(Views.savedOffline(report));
        } else {
            report(run.round(), report);
        }
        showUnlessOver();
    }

    /** What its user has had saved is worth knowing, too; where nothing is asked there is nobody to know it. */
    private void tellOf(Saving.Run run, List<HookResult> results) {
        if (!run.isByUser()) {
            host.say(new FromAgent.SaveProgress(run.round(), SaveReport.outcomes(results)));
        } else if (countdown != null && isAsking(countdown)) {
            host.say(new FromAgent.SaveProgress(countdown.round(), SaveReport.outcomes(results)));
        }
    }

    /** A host that comes back just now must not wait for what it was not told. */
    private void report(int round, SaveReport report) {
        boolean titles = countdown != null && countdown.windowTitles();
        if (!host.say(new FromAgent.SaveDone(round, SaveReport.outcomes(report.results()), report.names(titles)))) {
            saving.forgetReported();
        }
    }

    /** @param wanted whether it is what the host ordered last */
    void closed(boolean wanted, Message done) {
        saving.closingDone();
        if (wanted && !host.say(done)) {
            closingTime.forget();
        }
    }

    void farewellSays(Message message) {
        host.say(message);
    }

    /** The user reads it here at once, and must be able to do something about it. */
    void hindered(List<Phrase> hindrance) {
        if (countdown != null && !countdown.ended()) {
            host.say(new FromAgent.LogoutHindered(Views.inEnglish(hindrance)));
            rest.end();
            notice = Optional.of(
                    hindrance.isEmpty()
                            ? Phrase.of("notice.desktop-logs-out")
                            : Phrase.of("notice.desktop-waits", hindrance));
            show();
        }
    }

    void momentCame() {
        if (countdown != null) {
            vigil.look(countdown, online);
        }
    }

    void attentionIs(Lookout by, boolean taken) {
        if (discretion.looked(by, taken) && onScreen) {
            show();
        }
        if (countdown != null && !countdown.ended()) {
            sight.looked(countdown, view(countdown));
        }
    }

    void attentionIsUnknown(Lookout on) {
        if (discretion.gaveUp(on) && onScreen) {
            show();
        }
    }

    void lookWhetherItRuns() {
        if (countdown != null) {
            missing(countdown).forEach(host::say);
        }
    }

    /** What the host must hear of applications that are asked for in vain; it then tells anew what is left to ask. */
    private List<Message> missing(ToAgent.Countdown heard) {
        return isAsking(heard) ? closingTime.missing(heard) : List.of();
    }

    private boolean isAsking(ToAgent.Countdown heard) {
        return Views.phase(heard, online).isAsking();
    }

    /** What is left on the screen of an earlier countdown was seen for that one only. */
    private void begin() {
        discretion.begin();
        sight.begin();
        onScreen = false;
        showing.clear();
    }

    private void act(ToAgent.Countdown heard, boolean news) {
        switch (Views.phase(heard, online)) {
            case ASKED, POSTPONED -> ask(heard, news);
            case SAVING, HELD -> {
                closingTime.forget();
                saving.want(Saving.Round.of(heard));
                vigil.begin();
            }
            case SIGNING_OUT -> end(heard);
            case STAYS -> {
                saving.stop();
                farewell.forget();
                discretion.end();
            }
            case ENDED -> {
                saving.forget();
                discretion.end();
            }
            case OFFLINE -> throw new IllegalStateException("The host was just heard");
        }
    }

    private void end(ToAgent.Countdown heard) {
        heard.close().ifPresent(how -> closingTime.begin(heard, how));
        if (heard.logOut()) {
            farewell.begin(heard.pretend());
        }
    }

    private void ask(ToAgent.Countdown heard, boolean news) {
        saving.asked();
        closingTime.forget();
        farewell.forget();
        if (heard.application().isPresent()) {
            vigil.begin();
        }
        sight.asked(heard, view(heard), news);
        if (news && heard.state().equals("waiting")) {
            readings.again(heard);
        }
        if (saving.lookWhatRuns(heard.application())) {
            show();
        }
    }

    /** What ended before anybody was asked is not told; nothing is shown before it is known whether the user may be disturbed. */
    private void show() {
        if (countdown != null && (onScreen || !countdown.ended())) {
            onScreen = true;
            if (discretion.isKnown()) {
                showing.show(view(countdown));
            }
        }
        showOwn();
    }

    private void showOwn() {
        own.show(Optional.ofNullable(countdown).map(this::view), saving);
    }

    private PromptView view(ToAgent.Countdown of) {
        return Views.of(
                of,
                new Views.Here(
                        online,
                        saving.work(),
                        saving.unsaved(),
                        saving.saved(),
                        closingTime::called,
                        discretion.quiet(of),
                        notice));
    }
}
