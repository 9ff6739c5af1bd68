package dev.lastcall.computer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** One request to one person, from asking to its end, with answers and troubles at moments that chance has chosen. */
final class SoakCourse {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Sitting sitting;
    private final Trouble trouble;
    private final Random random;
    private final Person person;
    private final int troubleAfter;
    private final int answerAfter;
    private boolean troubled;
    private boolean answered;

    SoakCourse(Sitting sitting, Trouble trouble, Random random) {
        this.sitting = sitting;
        this.trouble = trouble;
        this.random = random;
        this.person = sitting.person();
        this.troubleAfter = random.nextInt(20);
        this.answerAfter = random.nextInt(40);
    }

    WayOut.Ended run() {
        var request = Standing.ask(
                person.computer(), person.session(), "--in", (10 + random.nextInt(10)) + "s", "--postpone", "2x5s");
        Instant begun = Instant.now();
        var over = CompletableFuture.runAsync(() -> request.follow(change -> {}), TestComputer.BESIDE);
        while (!over.isDone()) {
            Duration passed = Duration.between(begun, Instant.now());
            if (passed.compareTo(PATIENCE) > 0) {
                throw new AssertionError("No end of " + request.whole());
            }
            happens(passed.toSeconds());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return new WayOut.Ended(request.row().state(), signingOut(begun));
    }

    private void happens(long second) {
        if (trouble == Trouble.LATE_TYPING) {
            sitting.typesOn();
        }
        if (!troubled && second >= troubleAfter) {
            troubled = true;
            troubles();
        }
        if (!answered && second >= answerAfter) {
            answered = true;
            answers();
        }
    }

    private void troubles() {
        var disk = new HomeDisk(person.computer(), person.name());
        switch (trouble) {
            case NOTHING, LATE_TYPING -> {}
            case CRASH -> sitting.aProgramCrashes();
            case FULL_DISK -> disk.fills();
            case READ_ONLY_HOME -> disk.becomesReadOnly();
        }
    }

    /** Refused answers are answers too: it may be too late, or too early. */
    private void answers() {
        switch (random.nextInt(4)) {
            case 0 -> person.computer().as(person.name(), "lastcall", "now");
            case 1 -> person.clicks(Person.Answer.SIGN_OUT_NOW);
            case 2 -> person.clicks(Person.Answer.POSTPONE);
            default -> person.computer().as(person.name(), "lastcall", "postpone", "5s");
        }
    }

    /** The host's own word on when it began, else now: a session that stayed was never being signed out. */
    private Instant signingOut(Instant begun) {
        List<Instant> moments = person.computer().loggedSince(begun, "of " + person.name() + ": signing-out");
        return moments.isEmpty() ? Instant.now() : moments.getLast();
    }
}
