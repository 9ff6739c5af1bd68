package dev.lastcall.console;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.client.HostClient;
import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromCommand.Ask;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.wording.Phrase;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Follows the host for the window and has it do what the window wants; on threads of its own, until it is closed. */
public final class Console implements Orders {
    private final Shown window;
    private final Known known;
    private final Way way;
    private final Feed sessions;
    private final Feed requests;
    private final Feed keepOut;
    private final ExecutorService orders = Executors.newSingleThreadExecutor(named("orders"));
    private final ExecutorService previews = Executors.newSingleThreadExecutor(named("previews"));
    private final AtomicInteger asked = new AtomicInteger();

    public Console(Way way, InstantSource clock, Shown window) {
        this.window = window;
        this.way = way;
        this.known = new Known(clock, way.mayRise(), window::show);
        this.sessions = new Feed("sessions", new SessionsFeed(way, known), known);
        this.keepOut = new Feed("keep-out", new KeepOutFeed(way, known), known);
        this.requests = new Feed("requests", new RequestsFeed(way, known), known);
    }

    /** Begins to follow. */
    public void open() {
        sessions.start();
        requests.start();
        keepOut.start();
    }

    @Override
    public void preview(Draft draft, Consumer<Preview> told) {
        int number = asked.incrementAndGet();
        previews.execute(() -> {
            if (number == asked.get()) {
                told.accept(previewed(draft));
            }
        });
    }

    @Override
    public void ask(Draft draft) {
        order(host -> {
            List<Message> answers = host.ask(message(draft, false));
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
        order(host -> {
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
        order(host -> Deeds.of(host, new FromCommand.Lock(Draft.sessions(ids)), "console.done.locked"));
    }

    @Override
    public void disconnect(List<String> ids) {
        order(host -> Deeds.of(host, new FromCommand.Disconnect(Draft.sessions(ids)), "console.done.disconnected"));
    }

    @Override
    public void extend(String request, Duration length) {
        order(host -> {
            host.ask(new FromCommand.Extend(request, length));
            return Shown.Told.done("console.done.extended", request);
        });
    }

    @Override
    public void cancel(String request) {
        order(host -> {
            host.ask(new FromCommand.Cancel(request));
            return Shown.Told.done("console.done.cancelled", request);
        });
    }

    @Override
    public void keepOut(Draft.When until, String reason) {
        order(host -> {
            host.ask(new FromCommand.KeepOut(until.in(), until.at(), reason));
            return Shown.Told.done("console.done.kept-out");
        });
    }

    @Override
    public void lift() {
        order(host -> {
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
        orders.execute(() -> {
            try {
                way.rise();
                known.forget();
                sessions.again();
                requests.again();
                keepOut.again();
                window.tell(Shown.Told.NOTHING);
            } catch (IOException e) {
                window.tell(new Shown.Told(Phrase.of("console.not-administrator"), true));
            }
        });
    }

    @Override
    public void closed() {
        sessions.close();
        requests.close();
        keepOut.close();
        orders.shutdownNow();
        previews.shutdownNow();
        way.close();
    }

    private Preview previewed(Draft draft) {
        try {
            var report = RequestReport.of(way.host().ask(message(draft, true)));
            return new Preview(report.hits(), report.spared(), Optional.empty(), report.confirm());
        } catch (IOException | CommandException e) {
            return Preview.refused(sentence(e));
        }
    }

    private static Ask message(Draft draft, boolean dryRun) {
        return new Ask(
                draft.whom(),
                draft.when().in(),
                draft.when().at(),
                draft.reason(),
                draft.postponing(),
                draft.latest(),
                Optional.empty(),
                draft.force(),
                draft.atOnce(),
                draft.keepOut(),
                dryRun);
    }

    private interface Order {
        Shown.Told by(HostClient host) throws IOException, CommandException;
    }

    private void order(Order order) {
        orders.execute(() -> {
            try {
                window.tell(order.by(way.host()));
            } catch (IOException | CommandException e) {
                window.tell(Shown.Told.failed(sentence(e)));
            }
        });
    }

    private static String sentence(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }
}
