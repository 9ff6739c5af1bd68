package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.hooks.HookResult;
import dev.lastcall.hooks.SaveReport;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.request.PlainText;
import dev.lastcall.wording.Messages;
import dev.lastcall.wording.Phrase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Turns what the host says, and what is known here, into what the user is shown. */
final class Views {
    static final Phrase NOT_SAID = Phrase.of("notice.not-said");

    /** Reasons are written by any program, and may be longer than a message. */
    private static final int LONGEST = 300;

    private static final List<Duration> SHORTER =
            List.of(Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ofMinutes(5));

    private Views() {}

    /** What is known here; the host's word counts where it is empty. */
    record Here(
            boolean online,
            List<Work> work,
            List<String> unsaved,
            Optional<PromptView.Besides.Saved> saved,
            UnaryOperator<String> called,
            Quiet quiet,
            Optional<Phrase> notice) {
        Optional<String> called(Optional<String> asked) {
            return asked.map(called);
        }
    }

    static PromptView of(ToAgent.Countdown c, Here here) {
        return new PromptView(
                here.called(c.application()),
                c.asking().stream()
                        .map(a ->
                                new PromptView.Asking(a.requester(), a.reason(), here.called(a.application()), a.own()))
                        .toList(),
                phase(c, here.online()),
                c.deadline(),
                postponeChoices(c),
                postponementsLeft(c),
                new PromptView.Besides(c.furthest(), c.conversation(), here.saved()),
                here.work().isEmpty() ? reported(c.outcomes()) : here.work(),
                here.unsaved().isEmpty() ? c.unsaved() : here.unsaved(),
                c.holdEnds(),
                c.force(),
                c.pretend(),
                here.quiet(),
                here.notice().or(() -> end(c, here)).or(() -> atOnce(c)));
    }

    static Phase phase(ToAgent.Countdown c, boolean online) {
        if (c.ended()) {
            return c.state().equals("blocked") ? Phase.STAYS : Phase.ENDED;
        }
        return switch (c.state()) {
            case "signing-out", "closing" -> Phase.SIGNING_OUT;
            case String state when !online -> Phase.OFFLINE;
            case "postponed" -> Phase.POSTPONED;
            case "saving" -> Phase.SAVING;
            case "unsaved" -> Phase.HELD;
            default -> Phase.ASKED;
        };
    }

    static Phrase savedOffline(SaveReport report) {
        return Phrase.of(report.unsaved().isEmpty() ? "notice.offline.saved" : "notice.offline.unsaved");
    }

    /** For the host. */
    static String inEnglish(List<Phrase> phrases) {
        return PlainText.clean(Messages.in(Locale.ROOT).text("as-it-is", phrases), LONGEST);
    }

    static List<Work> toBeSaved(List<String> applications) {
        return applications.stream()
                .map(name -> new Work(name, Progress.RUNNING_HERE, ""))
                .toList();
    }

    static List<Work> work(List<HookResult> results) {
        return results.stream()
                .map(r -> new Work(r.name(), progress(r.verdict()), r.detail()))
                .toList();
    }

    /** What an earlier agent of this session had told the host. */
    static List<Work> reported(List<Message.Outcome> outcomes) {
        return outcomes.stream()
                .map(o -> new Work(o.name(), progress(HookResult.Verdict.of(o.result())), o.detail()))
                .toList();
    }

    private static Progress progress(HookResult.Verdict verdict) {
        return switch (verdict) {
            case RUNNING -> Progress.SAVING;
            case SAVED -> Progress.SAVED;
            case KEPT -> Progress.KEPT;
            case UNSAVED -> Progress.UNSAVED;
            case FAILED -> Progress.FAILED;
        };
    }

    private static int postponementsLeft(ToAgent.Countdown c) {
        return Math.max(0, c.postponements().allowed() - c.postponements().used());
    }

    /** As long as is granted first, then the usual shorter ones. */
    private static List<Duration> postponeChoices(ToAgent.Countdown c) {
        Duration longest = c.postponementLength();
        if (postponementsLeft(c) == 0 || !longest.isPositive()) {
            return List.of();
        }
        var choices = new ArrayList<Duration>();
        choices.add(longest);
        SHORTER.stream().filter(shorter -> shorter.compareTo(longest) < 0).forEach(choices::add);
        return choices;
    }

    private static Optional<Phrase> end(ToAgent.Countdown c, Here here) {
        if (!c.ended()) {
            return Optional.empty();
        }
        return switch (c.state()) {
            case "cancelled" -> Optional.of(Phrase.of("end.cancelled"));
            case "closed" -> Optional.of(closed(c, here));
            case "blocked" -> Optional.of(stays(c, here));
            case String state when c.pretend() -> Optional.of(Phrase.of("end.pretend"));
            default -> Optional.empty();
        };
    }

    /** Nobody was asked beforehand, so it is said why. */
    private static Optional<Phrase> atOnce(ToAgent.Countdown c) {
        return c.asking().stream()
                .filter(asking -> asking.atOnce() && !c.ended())
                .findFirst()
                .map(asking -> Phrase.of("notice.at-once", PlainText.clean(asking.requester())));
    }

    private static Phrase stays(ToAgent.Countdown c, Here here) {
        var why = new Phrase.Said(c.detail());
        return here.called(c.application())
                .map(app -> c.detail().isEmpty()
                        ? Phrase.of("end.stays.close", app)
                        : Phrase.of("end.stays.close.why", app, why))
                .orElseGet(() -> c.detail().isEmpty() ? Phrase.of("end.stays") : Phrase.of("end.stays.why", why));
    }

    private static Phrase closed(ToAgent.Countdown c, Here here) {
        return c.detail().isEmpty()
                ? Phrase.of("end.closed", here.called(c.application()).orElse(""))
                : Phrase.of("end.closed.why", new Phrase.Said(c.detail()));
    }
}
