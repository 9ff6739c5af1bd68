package dev.lastcall.countdown;

import dev.lastcall.request.Action;
import dev.lastcall.request.Fairness;
import dev.lastcall.request.Grace;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Courses of every kind: several requests, whatever the people and the computer do, in whatever order. */
class AnyLife extends DomainContextBase {
    private static final List<String> APPLICATIONS = List.of("Office", "Ledger");
    private static final List<String> IDS = List.of("r1", "r2", "r3");

    @Provide
    Arbitrary<Life> lives() {
        return fairness()
                .flatMap(fairness -> Combinators.combine(
                                requests(fairness), steps(fairness).list().ofMaxSize(40), Arbitraries.of(true, false))
                        .as(Life::of));
    }

    private static Arbitrary<Fairness> fairness() {
        var limits = Combinators.combine(seconds(1, 200), seconds(0, 200), seconds(1, 200), seconds(1, 60))
                .as(Fairness.Limits::new);
        return Combinators.combine(seconds(0, 300), seconds(0, 300), Arbitraries.of(Fairness.Away.class), limits)
                .as(Fairness::new);
    }

    private static Arbitrary<Event.Requested> requests(Fairness fairness) {
        var deadlines = seconds(-600, 3600).map(d -> Course.START.plus(d));
        var latest = seconds(-600, 7200).map(d -> Course.START.plus(d)).optional();
        var graces = Combinators.combine(Arbitraries.integers().between(0, 3), seconds(0, 1800), latest)
                .as(Grace::new);
        return Combinators.combine(Arbitraries.of(IDS), actions(), deadlines, graces, Arbitraries.of(true, false))
                .as((id, action, deadline, grace, force) -> {
                    String time =
                            Duration.between(Course.START, deadline).toString().substring(2);
                    return new Ask(id, action, time, grace, force, fairness).event();
                });
    }

    private static Arbitrary<Life.Step> steps(Fairness fairness) {
        var pauses = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Duration.ZERO)),
                Tuple.of(4, seconds(1, 30)),
                Tuple.of(3, seconds(30, 900)),
                Tuple.of(1, seconds(900, 90_000)));
        return Combinators.combine(pauses, events(fairness)).as(Life.Step::new);
    }

    private static Arbitrary<Event> events(Fairness fairness) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(new Event.Shown("window"), new Event.CameBack(), new Event.Tick())),
                Tuple.of(3, Arbitraries.of(State.Waiting.Reason.class).map(Event.WentAway::new)),
                Tuple.of(3, Arbitraries.just(new Event.AnsweredNow())),
                Tuple.of(3, lengths().map(Event.AnsweredPostpone::new)),
                Tuple.of(2, seconds(-600, 7200).map(d -> new Event.AnsweredUntil(Course.START.plus(d)))),
                Tuple.of(5, reports()),
                Tuple.of(3, closings()),
                Tuple.of(2, requests(fairness)),
                Tuple.of(1, Arbitraries.of(IDS).map(Event.RequestCancelled::new)),
                Tuple.of(1, Combinators.combine(Arbitraries.of(IDS), lengths()).as(Event.RequestExtended::new)),
                Tuple.of(1, Arbitraries.of(new Event.LogoutRefused("no"), new Event.Noted("a note"))));
    }

    private static Arbitrary<Event> reports() {
        var rounds = Arbitraries.of(0, 0, 0, -1, 1);
        var unsaved = Arbitraries.of(List.<String>of(), List.of("report.odt"));
        return Combinators.combine(rounds, unsaved)
                .as((round, names) -> new Event.SaveFinished(round, List.of(), names));
    }

    private static Arbitrary<Event> closings() {
        var rounds = Arbitraries.of(0, 0, 0, -1, 1);
        var left = Arbitraries.of(List.<String>of(), List.of("Office is still open"));
        var names = Arbitraries.of(APPLICATIONS);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(rounds, left)
                                .as((round, rest) -> new Event.CloseFinished(round, List.of(), rest))),
                Tuple.of(1, names.map(name -> new Event.NotRunning(name, name + " is not running"))),
                Tuple.of(1, names.map(name -> new Event.CannotClose(name, "No agent"))));
    }

    private static Arbitrary<Action> actions() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(new Action.SignOut())),
                Tuple.of(1, Arbitraries.of(APPLICATIONS).map(Action.Close::new)));
    }

    private static Arbitrary<Duration> lengths() {
        var extreme = Arbitraries.of(
                Duration.ZERO, Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
        return Arbitraries.frequencyOf(
                Tuple.of(8, seconds(1, 1800)), Tuple.of(1, seconds(-600, 0)), Tuple.of(1, extreme));
    }

    private static Arbitrary<Duration> seconds(int from, int to) {
        return Arbitraries.integers().between(from, to).map(Duration::ofSeconds);
    }
}
