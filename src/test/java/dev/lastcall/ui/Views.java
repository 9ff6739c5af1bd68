package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Asking;
import dev.lastcall.agent.PromptView.Besides;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.agent.PromptView.Progress;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.agent.Quiet;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.wording.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** One view of each kind that a user can meet. */
final class Views {
    static final Instant NOW = Instant.parse("2026-11-21T18:02:25Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-21T18:15:00Z");
    private static final Instant HOLD = NOW.plusSeconds(95);
    private static final List<Duration> LENGTHS =
            List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));
    private static final Besides UNTIL =
            new Besides(Optional.of(DEADLINE.plus(Duration.ofMinutes(45))), List.of(), Optional.empty());
    private static final List<Asking> ALICE =
            List.of(new Asking("alice", "Update at six, it takes ten minutes", Optional.empty()));

    private Views() {}

    static Map<String, PromptView> all() {
        Map<String, PromptView> all = new LinkedHashMap<>();
        all.put("asked", asked());
        all.put("asked-last-minute", asked(ALICE, NOW.plusSeconds(42), List.of(), 0, false));
        all.put("asked-several", asked(several(), DEADLINE.plusSeconds(7200), LENGTHS, 2, false));
        all.put("asked-long", asked(long500(), DEADLINE, LENGTHS, 3, false));
        all.put("asked-crowd", asked(crowd(), DEADLINE, LENGTHS, 3, false));
        all.put("asked-demo", asked(ALICE, DEADLINE, LENGTHS.subList(0, 1), 3, true));
        all.put("asked-talk", besides(asked(), talk()));
        all.put("asked-saved-now", besides(savedNow(), saved(List.of("GIMP: poster.xcf"))));
        all.put("postponed", postponed(DEADLINE));
        all.put("saving", of(Phase.SAVING, working(Progress.SAVING)));
        all.put("held", held(HOLD, false));
        all.put("held-force", held(HOLD, true));
        all.put("saving-own", own(of(Phase.SAVING, working(Progress.SAVING))));
        all.put("held-own", own(held(HOLD, false)));
        all.put("signing-out", of(Phase.SIGNING_OUT, saved()));
        all.put("offline", of(Phase.OFFLINE, working(Progress.RUNNING_HERE)));
        all.put(
                "stays",
                of(
                        Phase.STAYS,
                        DEADLINE,
                        List.of(),
                        Optional.of(Phrase.of(
                                "end.stays.why",
                                new Phrase.Said("The desktop did not log out: Kate asks something")))));
        all.put("ended", of(Phase.ENDED, DEADLINE, List.of(), Optional.of(Phrase.of("end.cancelled"))));
        for (String name : List.of("asked", "held", "held-force", "signing-out")) {
            all.put(name + "-close", closing(Objects.requireNonNull(all.get(name))));
        }
        all.put("asked-close-several", closing(asked(both(), DEADLINE, LENGTHS, 2, false)));
        return all;
    }

    /** The same where LibreOffice is to close, and the session goes on. */
    static PromptView closing(PromptView view) {
        Optional<String> application = Optional.of("LibreOffice");
        return new PromptView(
                application,
                view.asking().equals(ALICE)
                        ? List.of(new Asking("alice", ALICE.getFirst().reason(), application))
                        : view.asking(),
                view.phase(),
                view.deadline(),
                view.postponeChoices(),
                view.postponementsLeft(),
                view.besides(),
                view.work().subList(0, 1),
                view.unsaved().isEmpty() ? List.of() : List.of("LibreOffice: it is still open"),
                view.holdEnds(),
                view.force(),
                view.pretend(),
                view.quiet(),
                view.notice());
    }

    /** The same while its user is busy, or away. */
    static PromptView quiet(PromptView v, Quiet quiet) {
        return new PromptView(
                v.application(),
                v.asking(),
                v.phase(),
                v.deadline(),
                v.postponeChoices(),
                v.postponementsLeft(),
                v.besides(),
                v.work(),
                v.unsaved(),
                v.holdEnds(),
                v.force(),
                v.pretend(),
                quiet,
                v.notice());
    }

    /** What was told and noted while asked. */
    static Besides talk() {
        return new Besides(
                UNTIL.furthest(),
                List.of(
                        new Said(0, NOW.minusSeconds(300), Optional.empty(), "on the phone until 5"),
                        new Said(
                                1,
                                NOW.minusSeconds(120),
                                Optional.of("alice"),
                                "Ten more minutes are fine. "
                                        + "The update takes longer than we thought, so please do not postpone after that.")),
                Optional.empty());
    }

    private static Besides saved(List<String> unsaved) {
        return new Besides(UNTIL.furthest(), List.of(), Optional.of(new Besides.Saved(NOW.minusSeconds(60), unsaved)));
    }

    private static PromptView savedNow() {
        return of(Phase.ASKED, saved().subList(0, 3));
    }

    /** The same where the user has asked for it. */
    static PromptView own(PromptView v) {
        return new PromptView(
                v.application(),
                List.of(new Asking("alice", "", Optional.empty(), true)),
                v.phase(),
                v.deadline(),
                List.of(),
                0,
                Besides.NOTHING,
                v.work(),
                v.unsaved(),
                v.holdEnds(),
                v.force(),
                v.pretend(),
                v.quiet(),
                v.notice());
    }

    static PromptView besides(PromptView v, Besides besides) {
        return new PromptView(
                v.application(),
                v.asking(),
                v.phase(),
                v.deadline(),
                v.postponeChoices(),
                v.postponementsLeft(),
                besides,
                v.work(),
                v.unsaved(),
                v.holdEnds(),
                v.force(),
                v.pretend(),
                v.quiet(),
                v.notice());
    }

    static PromptView named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static PromptView asked() {
        return asked(ALICE, DEADLINE, LENGTHS, 3, false);
    }

    static PromptView asked(Instant deadline) {
        return asked(ALICE, deadline, LENGTHS, 3, false);
    }

    static PromptView asked(List<Asking> asking, Instant deadline, List<Duration> choices, int left, boolean pretend) {
        return new PromptView(
                Optional.empty(),
                asking,
                Phase.ASKED,
                deadline,
                choices,
                left,
                choices.isEmpty() ? Besides.NOTHING : UNTIL,
                working(Progress.RUNNING_HERE),
                List.of(),
                Optional.empty(),
                false,
                pretend,
                Quiet.NOT,
                Optional.empty());
    }

    static PromptView postponed(Instant deadline) {
        return of(Phase.POSTPONED, deadline, working(Progress.RUNNING_HERE), Optional.empty());
    }

    static PromptView held(Instant holdEnds, boolean force) {
        List<String> unsaved = List.of("GIMP: poster.xcf", "Untitled 1: has no name yet");
        return new PromptView(
                Optional.empty(),
                ALICE,
                Phase.HELD,
                NOW,
                List.of(),
                2,
                Besides.NOTHING,
                saved(),
                unsaved,
                Optional.of(holdEnds),
                force,
                false,
                Quiet.NOT,
                Optional.empty());
    }

    private static PromptView of(Phase phase, List<Work> work) {
        return of(phase, DEADLINE, work, Optional.empty());
    }

    private static PromptView of(Phase phase, Instant deadline, List<Work> work, Optional<Phrase> notice) {
        return new PromptView(
                Optional.empty(),
                ALICE,
                phase,
                deadline,
                LENGTHS,
                2,
                UNTIL,
                work,
                List.of(),
                Optional.empty(),
                false,
                false,
                Quiet.NOT,
                notice);
    }

    private static List<Work> working(Progress second) {
        Progress first = second == Progress.SAVING ? Progress.SAVED : second;
        return List.of(
                new Work("LibreOffice", first, first == Progress.SAVED ? "report.odt, budget.ods" : ""),
                new Work("Emacs", second, ""),
                new Work("Neovim", second, ""));
    }

    private static List<Work> saved() {
        return List.of(
                new Work("LibreOffice", Progress.SAVED, "report.odt, budget.ods"),
                new Work("Emacs", Progress.SAVED, "notes.org"),
                new Work("Visual Studio Code", Progress.KEPT, "Untitled-1"),
                new Work("Neovim", Progress.FAILED, "no answer within 30 seconds"));
    }

    private static List<Asking> several() {
        return List.of(
                ALICE.getFirst(),
                new Asking("root", "The company file must be free for the yearly backup", Optional.empty()));
    }

    private static List<Asking> both() {
        return List.of(
                new Asking("alice", "The licence is needed", Optional.of("LibreOffice")),
                new Asking("root", "", Optional.empty()));
    }

    private static List<Asking> crowd() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number ->
                        new Asking("user" + number, "The same reason, told by many. ".repeat(4), Optional.empty()))
                .toList();
    }

    private static List<Asking> long500() {
        return List.of(
                new Asking("alice", "<html><b>Bold</b> " + "words that wrap and wrap ".repeat(40), Optional.empty()));
    }
}
