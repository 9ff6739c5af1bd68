package dev.lastcall.client;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.ToCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Talks to the host of this computer, or of {@code --home}; each question on a connection of its own. */
public final class HostClient {
    /** How long a healthy host may take for what it can answer at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** More parts than any computer has sessions. */
    private static final int MOST = 10_000;

    private final Channel channel;
    private final Optional<Path> home;
    private final Duration patience;

    public HostClient(Channel channel, Optional<Path> home) {
        this(channel, home, PATIENCE);
    }

    public HostClient(Channel channel, Optional<Path> home, Duration patience) {
        this.channel = channel;
        this.home = home;
        this.patience = patience;
    }

    /** Whether the host takes this process for an administrator's. */
    public boolean administrator() throws IOException, CommandException {
        try (var conversation = open()) {
            return conversation.asAdministrator();
        }
    }

    /** Asks, and collects the whole answer. */
    public List<Message> ask(Message question) throws IOException, CommandException {
        try (var conversation = open()) {
            return collect(conversation, question, part -> part);
        }
    }

    /** What has been, the newest first. */
    public List<ToCommand.Past> history(FromCommand.History question) throws IOException, CommandException {
        return Answers.all(ToCommand.Past.class, ask(question));
    }

    /** How requests stand. */
    public List<StatusReport> status(Optional<String> id) throws IOException, CommandException {
        try (var conversation = open()) {
            return collect(conversation, new FromCommand.Status(id, false), part -> report(part, conversation));
        }
    }

    /** Hands on how requests stand, at once and at each change, until they have ended or the watcher has seen enough. */
    public void watch(Optional<String> id, Optional<Duration> longest, Watcher watcher)
            throws IOException, CommandException {
        try (var conversation = open()) {
            conversation.waitFor(longest);
            listen(conversation, new FromCommand.Status(id, true), part -> watcher.changed(report(part, conversation)));
        }
    }

    /** Hands on who is signed in and then what changes, with figures, until the watcher has seen enough. */
    public void watchSessions(SessionWatcher watcher) throws IOException, CommandException {
        try (var conversation = open()) {
            conversation.waitFor(Optional.empty());
            listen(conversation, new FromCommand.ListSessions(true, true), part -> watcher.told(news(part)));
        }
    }

    /** Hands on each part of an answer that goes on for as long as the host is there, or until the thread is interrupted. */
    public void follow(Message question, Consumer<Message> heard) throws IOException, CommandException {
        try (var conversation = open()) {
            conversation.waitFor(Optional.empty());
            listen(conversation, question, part -> {
                heard.accept(part);
                return true;
            });
        }
    }

    /** What is made of one part of an answer; may read more of it. */
    private interface Reading<T> {
        T of(Message part) throws IOException, CommandException;
    }

    private static <T> List<T> collect(Conversation conversation, Message question, Reading<T> reading)
            throws IOException, CommandException {
        var all = new ArrayList<T>();
        listen(conversation, question, part -> {
            all.add(reading.of(part));
            bound(all.size());
            return true;
        });
        return all;
    }

    /** @param goOn hears each part, and says whether to hear the next */
    private static void listen(Conversation conversation, Message question, Reading<Boolean> goOn)
            throws IOException, CommandException {
        conversation.say(question);
        var next = conversation.next();
        while (next.isPresent() && goOn.of(next.get())) {
            next = conversation.next();
        }
    }

    private Conversation open() throws IOException, CommandException {
        try {
            return Conversation.open(channel, patience);
        } catch (NoHostException e) {
            String start =
                    home.map(dir -> "lastcall --home " + dir + " host").orElse("lastcall host (as administrator)");
            throw new CommandException.NoHost("No host is running. Start it with: " + start);
        }
    }

    private static StatusReport report(Message first, Conversation conversation) throws IOException, CommandException {
        if (!(first instanceof ToCommand.RequestHead head)) {
            throw unexpected();
        }
        bound(head.sessions());
        var rows = new ArrayList<ToCommand.RequestRow>();
        while (rows.size() < head.sessions()) {
            if (!(conversation.next().orElse(null) instanceof ToCommand.RequestRow row)) {
                throw unexpected();
            }
            rows.add(row);
        }
        return new StatusReport(head, rows);
    }

    private static ToCommand.SessionNews news(Message part) throws ProtocolException {
        if (part instanceof ToCommand.SessionNews news) {
            return news;
        }
        throw unexpected();
    }

    private static void bound(int parts) throws ProtocolException {
        if (parts > MOST) {
            throw new ProtocolException("The host's answer does not end.");
        }
    }

    private static ProtocolException unexpected() {
        return new ProtocolException("The host's answer is not one to this question.");
    }
}
