package dev.lastcall.console;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.wording.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Follows the host for the window and has it do what the window wants; on threads of its own, until it is closed. */
public final class Console implements Orders {
    private final Known known;
    private final Way way;
    private final Feed sessions;
    private final List<Feed> feeds;
    private final Shown window;
    private final Errands errands;
    private final Questions previews = new Questions("previews", e -> {});
    private final Questions history;

    public Console(Way way, InstantSource clock, Shown window) {
        this.way = way;
        this.window = window;
        this.known = new Known(clock, way.mayRise(), window::show);
        this.sessions = new Feed("sessions", new SessionsFeed(way, known), known);
        this.feeds = List.of(
                sessions,
                new Feed("requests", new RequestsFeed(way, known), known),
                new Feed("keep-out", new KeepOutFeed(way, known), known));
        this.errands = new Errands(way, window);
        this.history = new Questions("history", e -> window.tell(Shown.Told.failed(e)));
    }

    /** Begins to follow. */
    public void open() {
        feeds.forEach(Feed::start);
    }

    @Override
    public void preview(Draft draft, Consumer<Preview> told) {
        previews.ask(() -> told.accept(previewed(draft)));
    }

    @Override
    public void history(Instant since, Optional<String> user, Consumer<History> told) {
        history.ask(() -> told.accept(told(since, user)));
    }

    @Override
    public void export(List<Past> pasts, Path file) {
        errands.run(host -> new CsvFile(file).write(pasts, ZoneId.systemDefault()));
    }

    @Override
    public void ask(Draft draft) {
        errands.run(host -> {
            var answers = host.ask(draft.message(false));
            String id = Answers.first(ToCommand.Accepted.class, answers).id();
            return Shown.Told.done("console.done.asked", id);
        });
    }

    @Override
    public void signOut(List<String> ids, String reason, boolean atOnce, boolean force) {
        ask(Draft.of(Draft.sessions(ids), reason).withoutPostponing(atOnce, force));
    }

    @Override
    public void tell(List<String> ids, String text) {
        errands.run(host -> {
            var answers =
                    Answers.all(ToCommand.Delivery.class, host.ask(new FromCommand.Tell(Draft.sessions(ids), text)));
            known.said(ids, text);
            long shown = answers.stream()
                    .filter(delivery -> delivery.shown().isPresent())
                    .count();
            return Shown.Told.done("console.done.told", shown, answers.size());
        });
    }

    @Override
    public void lock(List<String> ids) {
        errands.run(host -> Deeds.of(host, new FromCommand.Lock(Draft.sessions(ids)), "console.done.locked"));
    }

    @Override
    public void disconnect(List<String> ids) {
        errands.run(
                host -> Deeds.of(host, new FromCommand.Disconnect(Draft.sessions(ids)), "console.done.disconnected"));
    }

    @Override
    public void extend(String request, Duration length) {
        errands.run(host -> {
            host.ask(new FromCommand.Extend(request, length));
            return Shown.Told.done("console.done.extended", request);
        });
    }

    @Override
    public void cancel(String request) {
        errands.run(host -> {
            host.ask(new FromCommand.Cancel(request));
            return Shown.Told.done("console.done.cancelled", request);
        });
    }

    @Override
    public void keepOut(Draft.When until, String reason) {
        errands.run(host -> {
            host.ask(new FromCommand.KeepOut(until.in(), until.at(), reason));
            return Shown.Told.done("console.done.kept-out");
        });
    }

    @Override
    public void lift() {
        errands.run(host -> {
            host.ask(new FromCommand.Lift());
            return Shown.Told.done("console.done.lifted");
        });
    }

    @Override
    public void look() {
        sessions.again();
    }

    @Override
    public void administer() {
        errands.run(host -> {
            try {
                begin(way.rise());
                return Shown.Told.NOTHING;
            } catch (IOException e) {
                return new Shown.Told(Phrase.of("console.not-administrator"), true);
            }
        });
    }

    private void begin(Way.Risen risen) {
        switch (risen) {
            case THIS -> {
                known.forget();
                feeds.forEach(Feed::again);
            }
            case ANOTHER -> window.leave();
        }
    }

    @Override
    public void closed() {
        feeds.forEach(Feed::close);
        errands.close();
        previews.close();
        history.close();
        way.close();
    }

    private Preview previewed(Draft draft) {
        try {
            var report = RequestReport.of(way.host().ask(draft.message(true)));
            return new Preview(report.hits(), report.spared(), report.beyond(), Optional.empty(), report.confirm());
        } catch (IOException | CommandException e) {
            return Preview.refused(Shown.Told.sentence(e));
        }
    }

    private History told(Instant since, Optional<String> user) throws IOException, CommandException {
        var question = new FromCommand.History(
                Optional.of(since),
                Optional.empty(),
                user,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                History.MOST);
        List<Past> pasts = way.host().history(question);
        return new History(pasts, pasts.size() == History.MOST);
    }
}
