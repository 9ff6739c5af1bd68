package dev.lastcall.agent;

import dev.lastcall.hooks.HookResult;
import dev.lastcall.hooks.SaveReport;
import dev.lastcall.hooks.Saver;
import dev.lastcall.platform.SessionEnd;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.wording.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs rounds of saving, each on a thread of its own, never two at once; a round that is no longer wanted takes no further step. For the
 * story's thread.
 */
final class Saving {
    private static final System.Logger LOG = System.getLogger(Saving.class.getName());

    private final Means means;
    private final Mailbox mailbox;
    private final InstantSource time;
    private final Rest rest;
    private @Nullable Saver saver;
    private @Nullable Run running;
    private Optional<Round> next = Optional.empty();
    private Optional<Round> reported = Optional.empty();
    private Instant lastDone = Instant.MIN;
    private List<String> applications = List.of();
    private List<HookResult> results = List.of();
    private List<String> unsaved = List.of();
    private Optional<PromptView.Besides.Saved> saved = Optional.empty();

    Saving(Means means, Mailbox mailbox, InstantSource time, Rest rest) {
        this.means = means;
        this.mailbox = mailbox;
        this.time = time;
        this.rest = rest;
    }

    /**
     * One of the host's orders to save.
     *
     * @param application the only one that matters, if one is to close
     */
    record Round(int number, Optional<String> application) {
        /** What is saved without the host is reported to nobody. */
        static final int NONE = -1;

        /** What its user wants saved is reported as progress alone. */
        static final int BY_USER = -2;

        static Round byUser(Optional<String> application) {
            return new Round(BY_USER, application);
        }

        boolean isByUser() {
            return number == BY_USER;
        }

        static Round of(ToAgent.Countdown countdown) {
            return new Round(countdown.round(), countdown.application());
        }

        static Round forNobody(ToAgent.Countdown last) {
            return new Round(NONE, last.application());
        }
    }

    /** One run of all save steps, for one round. */
    static final class Run {
        private final Round round;
        private volatile boolean wanted = true;

        private Run(Round round) {
            this.round = round;
        }

        int round() {
            return round.number();
        }

        boolean isByUser() {
            return round.isByUser();
        }
    }

    /** Sees to it that this round is run and reported, once. */
    void want(Round round) {
        if (!reported.equals(Optional.of(round))) {
            again(round);
        }
    }

    /** Runs the round, unless it is running. */
    void again(Round round) {
        if (running == null) {
            start(round);
        } else if (!running.round.equals(round) || !running.wanted) {
            running.wanted = false;
            next = Optional.of(round);
        }
    }

    /** While asking goes on nothing is saved, unless its user wants it. */
    void asked() {
        boolean byUser = running == null ? saved.isPresent() : running.wanted && running.round.isByUser();
        if (!byUser) {
            forget();
        }
    }

    /** Nothing is to be saved any more, or not yet. */
    void forget() {
        stop();
        saved = Optional.empty();
        rest.end();
        results = List.of();
        unsaved = List.of();
    }

    /** Nothing more is saved; what is known stays known. */
    void stop() {
        forgetReported();
        next = Optional.empty();
        if (running != null) {
            running.wanted = false;
        }
    }

    /** What was reported may not have been heard. */
    void forgetReported() {
        reported = Optional.empty();
    }

    /** Whether these results concern anybody. */
    boolean progressed(Run run, List<HookResult> soFar) {
        if (run.wanted) {
            results = soFar;
            saved = Optional.empty();
        }
        return run.wanted;
    }

    /** Whether the report concerns anybody. */
    boolean done(Run run, SaveReport report) {
        running = null;
        if (run.wanted) {
            finished(run.round, report);
        }
        if (!run.wanted || !unsaved.isEmpty()) {
            rest.end();
        }
        next.ifPresent(this::start);
        return run.wanted;
    }

    private void finished(Round round, SaveReport report) {
        lastDone = time.instant();
        results = report.results();
        if (round.isByUser()) {
            saved = Optional.of(new PromptView.Besides.Saved(lastDone, report.names()));
        } else {
            reported = Optional.of(round);
            unsaved = report.names();
        }
    }

    /** What its user wanted saved, and when it was. */
    Optional<PromptView.Besides.Saved> saved() {
        return saved;
    }

    boolean isRunning() {
        return running != null && running.wanted;
    }

    /** A program that stays open, mostly with a question, is not asked again before its user could answer. */
    void closingDone() {
        lastDone = time.instant();
    }

    Instant lastDone() {
        return lastDone;
    }

    /** Looks which applications would be saved; whether that is something new. */
    boolean lookWhatRuns(Optional<String> only) {
        List<String> before = applications;
        applications = saver().applications(only);
        return !applications.equals(before);
    }

    /** As far as it is known here; empty when the host may know more. */
    List<PromptView.Work> work() {
        return results.isEmpty() ? Views.toBeSaved(applications) : Views.work(results);
    }

    List<String> unsaved() {
        return unsaved;
    }

    private void start(Round round) {
        var run = new Run(round);
        Saver hooks = saver();
        running = run;
        next = Optional.empty();
        Thread.ofPlatform().daemon().name("saving").start(() -> {
            SaveReport report = save(hooks, run);
            mailbox.post(story -> story.saved(run, report));
        });
    }

    /** A bug here must not pass for saved work. */
    private SaveReport save(Saver hooks, Run run) {
        SessionEnd.Delay delay = delay();
        try {
            return hooks.save(
                    run.round.application(),
                    () -> run.wanted,
                    run.isByUser() ? () -> {} : rest::begin,
                    soFar -> mailbox.post(story -> story.saveProgressed(run, soFar)));
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.ERROR, "Saving broke", e);
            return new SaveReport(List.of(), List.of("It is not known what is unsaved, because saving broke"));
        } finally {
            delay.close();
        }
    }

    /** Whoever has the session end meanwhile: what is being saved is finished. */
    private SessionEnd.Delay delay() {
        return means.sessionEnd().get().delay(Messages.word(means.language().locale(), "heading.saving"));
    }

    private Saver saver() {
        Saver made = Optional.ofNullable(saver).orElseGet(means.saver());
        saver = made;
        return made;
    }
}
