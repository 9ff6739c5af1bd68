package dev.lastcall.host;

import dev.lastcall.client.HostClient;
import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PretendSession;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.Usage.Idle;
import dev.lastcall.platform.Usage.Source;
import dev.lastcall.platform.linux.LinuxPlatform;
import dev.lastcall.protocol.Wire;
import dev.lastcall.testing.MadeUpSessions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Prints what a host costs whose many sessions are watched, every one of them changing with every look. Run it by hand. */
final class ManySessions {
    private static final int ROUNDS = 6;

    private final MadeUpSessions sessions = new MadeUpSessions();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    private ManySessions() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("sessions  watchers  rows a round  KiB a round  ms of the host's thread a round");
        for (int[] load : new int[][] {{50, 1}, {500, 1}, {500, 5}}) {
            new ManySessions().measure(load[0], load[1]);
        }
    }

    private void measure(int count, int watchers) throws Exception {
        Path home = Files.createTempDirectory("lastcall-many");
        var platform = LinuxPlatform.under(home);
        var all = IntStream.range(0, count)
                .mapToObj(i -> Office.session("c" + i, new Peer(1, platform.account(), "user" + i, false)))
                .toArray(Session[]::new);
        sessions.are(all);
        try (Host host = open(platform, home, all[0])) {
            Thread.ofPlatform().daemon().start(host::serve);
            for (int i = 0; i < watchers; i++) {
                Thread.ofPlatform().daemon().start(() -> watch(platform));
            }
            rounds(all, 2); // what is only loaded and compiled once
            rows.set(0);
            bytes.set(0);
            long before = hostsNanos();
            rounds(all, ROUNDS);
            System.out.printf(
                    "%8d  %8d  %12d  %11d  %8.1f%n",
                    count,
                    watchers,
                    rows.get() / ROUNDS,
                    bytes.get() / ROUNDS / 1024,
                    (hostsNanos() - before) / 1e6 / ROUNDS);
        }
    }

    /** Everything of every session is another with each. */
    private void rounds(Session[] all, int number) throws InterruptedException {
        for (int round = 1; round <= number; round++) {
            long now = System.nanoTime();
            int seen = sessions.measured();
            for (Session session : all) {
                sessions.uses(
                        session,
                        new Usage(
                                Optional.of(new Idle(Duration.ofMinutes(now % 60), Source.DESKTOP)),
                                OptionalLong.of(now / (1 + Math.floorMod(session.hashCode(), 7))),
                                OptionalLong.of((now % 1000) << 21),
                                OptionalInt.of(round)));
            }
            while (sessions.measured() <= seen) {
                Thread.sleep(10);
            }
        }
        Thread.sleep(500);
    }

    private void watch(LinuxPlatform platform) {
        try {
            new HostClient(platform.channel(), Optional.empty()).watchSessions(news -> {
                rows.incrementAndGet();
                try {
                    bytes.addAndGet(Wire.write(news).length());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                return true;
            });
        } catch (Exception e) {
            // the host has ended
        }
    }

    private Host open(LinuxPlatform platform, Path home, Session own) throws Exception {
        var pretend = new PretendSession(own.key(), platform.account(), own.user());
        return Host.open(new Host.Surroundings(
                platform.channel(),
                sessions,
                pretend,
                pretend,
                pretend,
                new dev.lastcall.platform.NoAdmission(),
                (group, account) -> false,
                java.util.OptionalDouble::empty,
                file -> java.util.List.of(),
                home.resolve("journal.db"),
                Configuration.DEFAULT,
                new Clocks(InstantSource.system(), System::nanoTime, 1),
                true,
                new PrintStream(OutputStream.nullOutputStream())));
    }

    private static long hostsNanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().equals("host"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }
}
