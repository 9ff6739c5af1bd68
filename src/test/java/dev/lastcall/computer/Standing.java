package dev.lastcall.computer;

import dev.lastcall.cli.RequestObject;
import dev.lastcall.cli.StatusObject;
import io.avaje.jsonb.Jsonb;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A request for one session and how it stands, read as a script reads it. */
record Standing(TestComputer computer, String id) {
    private static final Jsonb JSON = Jsonb.instance();

    /** Root asks for a session. */
    static Standing ask(TestComputer computer, String session, String... options) {
        var words = new ArrayList<>(List.of("--json", "request", "--session", session));
        words.addAll(List.of(options));
        String answer = computer.lastcall(words.toArray(String[]::new)).ok();
        return new Standing(
                computer, JSON.type(RequestObject.class).fromJson(answer).id());
    }

    StatusObject whole() {
        return JSON.type(StatusObject.class)
                .fromJson(computer.lastcall("--json", "status", id).ok());
    }

    /** Passes on each change until the request has ended, as {@code --watch} shows it. */
    void follow(Consumer<StatusObject> change) {
        computer.follow(
                        line -> change.accept(JSON.type(StatusObject.class).fromJson(line)),
                        "lastcall",
                        "status",
                        id,
                        "--watch",
                        "--json")
                .ok();
    }

    StatusObject.Row row() {
        return whole().sessions().getFirst();
    }

    void until(String state) {
        until(state, Duration.ofMinutes(2));
    }

    void until(String state, Duration patience) {
        computer.until(id + " is " + state, patience, () -> row().state().equals(state));
    }

    void untilAgent(boolean there) {
        computer.until(id + " has an agent: " + there, () -> row().agent() == there);
    }

    /** Waits for the clock to show the deadline and a little more. */
    void untilDeadlineHasPassed() {
        Instant over = row().deadline().plusSeconds(2);
        computer.until("the deadline of " + id, () -> !Instant.now().isBefore(over));
    }
}
