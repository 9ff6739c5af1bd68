package dev.lastcall.computer;

import dev.lastcall.cli.RequestObject;
import dev.lastcall.cli.StatusObject;
import io.avaje.jsonb.Jsonb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What root has asked for, followed live from the first moment; it takes a picture of each screen where something has changed. */
final class Asked {
    private static final Jsonb JSON = Jsonb.instance();
    private static final Set<String> WORTH_A_PICTURE =
            Set.of("asked", "postponed", "saving", "unsaved", "blocked", "closed");

    private final TestComputer computer;
    private final String id;
    private final Map<String, List<StatusObject.Row>> history = new LinkedHashMap<>();
    private final CompletableFuture<Ran> wait;
    private final CompletableFuture<Ran> watch;

    private Asked(TestComputer computer, String id) {
        this.computer = computer;
        this.id = id;
        this.wait = CompletableFuture.supplyAsync(() -> computer.lastcall("wait", id), TestComputer.BESIDE);
        this.watch = CompletableFuture.supplyAsync(
                () -> computer.follow(this::changed, "lastcall", "status", id, "--watch", "--json"),
                TestComputer.BESIDE);
    }

    static Asked by(TestComputer computer, String... words) {
        var request = new ArrayList<>(List.of("request", "--json"));
        request.addAll(List.of(words));
        String answer = computer.lastcall(request.toArray(String[]::new)).ok();
        return new Asked(
                computer, JSON.type(RequestObject.class).fromJson(answer).id());
    }

    /** Sees a user's countdown in this state within the time. */
    boolean comesTo(String user, String state, Duration patience) {
        try {
            until(user, state, patience);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    void until(String user, String state, Duration patience) {
        computer.until(user + " is " + state, patience, () -> states(user).contains(state));
    }

    /** How it stands now. */
    StatusObject.Row row(String user) {
        return status().sessions().stream()
                .filter(row -> row.user().equals(user))
                .findFirst()
                .orElseThrow();
    }

    /** All states that were seen, in their order. */
    synchronized List<String> states(String user) {
        return history.getOrDefault(user, List.of()).stream()
                .map(StatusObject.Row::state)
                .distinct()
                .toList();
    }

    /** What `wait`, begun with the request, has returned; once the watch has ended as well. */
    int exitOfWait() {
        watch.join().ok();
        return wait.join().exit();
    }

    StatusObject status() {
        return JSON.type(StatusObject.class)
                .fromJson(computer.lastcall("status", id, "--json").ok());
    }

    private void changed(String line) {
        for (StatusObject.Row row : JSON.type(StatusObject.class).fromJson(line).sessions()) {
            if (isNews(row) && WORTH_A_PICTURE.contains(row.state())) {
                computer.picture(row.user(), id + "-" + row.user() + "-" + row.state());
            }
        }
    }

    private synchronized boolean isNews(StatusObject.Row row) {
        List<StatusObject.Row> rows = history.computeIfAbsent(row.user(), user -> new ArrayList<>());
        boolean news = rows.isEmpty() || !rows.getLast().state().equals(row.state());
        rows.add(row);
        return news;
    }
}
