package dev.lastcall.host;

import dev.lastcall.platform.Holder;
import dev.lastcall.platform.Holders;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.request.PlainText;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds out who has files open, while the one who asks waits; never on the host's thread, since a file system may not answer. */
final class Search {
    private static final int MOST_FILES = 16;
    /** A search that no file system answers stays behind; so many may. */
    private static final int MOST_AT_ONCE = 4;

    private static final int LONGEST_PATH = 4096;

    private final Holders holders;
    private final Duration limit;
    private final Log log;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    Search(Holders holders, Duration limit, Log log) {
        this.holders = holders;
        this.limit = limit;
        this.log = log;
    }

    /** Who holds what this message names; only administrators hear of it, also whether a file is there. */
    Held of(Peer peer, FromCommand message) throws Refused {
        List<String> files =
                switch (message) {
                    case FromCommand.Ask ask -> ask.whom().holding();
                    case FromCommand.Tell tell -> tell.whom().holding();
                    default -> List.of();
                };
        if (files.isEmpty()) {
            return Held.NOTHING;
        }
        Rights.mustBeAdministrator(peer, "see who has files open");
        return new Held(look(files));
    }

    private Map<String, List<Holder>> look(List<String> files) throws Refused {
        if (files.size() > MOST_FILES || files.stream().anyMatch(file -> file.length() > LONGEST_PATH)) {
            throw Refused.usage(
                    "At most " + MOST_FILES + " files can be asked for at once, by paths of a usual length");
        }
        var task = new FutureTask<>(() -> {
            try {
                return all(files);
            } finally {
                room.release();
            }
        });
        if (!room.tryAcquire()) {
            throw new Refused(Kind.UNEXPECTED, "Others are being looked for: try again in a minute");
        }
        Thread.ofPlatform().daemon().name("search").start(task);
        return result(task);
    }

    private Map<String, List<Holder>> all(List<String> files) throws Exception {
        var held = new HashMap<String, List<Holder>>();
        for (String file : files) {
            try {
                held.put(file, holders.of(file));
            } catch (NoSuchFileException e) {
                throw Refused.notFound("There is no file " + PlainText.clean(file) + " on this computer.");
            }
        }
        return held;
    }

    private <T> T result(FutureTask<T> task) throws Refused {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            log.problem("Who has a file open could not be found out", e);
            String told = e.getCause() instanceof PlatformException cause ? cause.getMessage() : null;
            throw new Refused(Kind.UNEXPECTED, told == null ? "It cannot be found out" : PlainText.clean(told));
        } catch (TimeoutException e) {
            throw new Refused(
                    Kind.UNEXPECTED, "Who has it open could not be found out: a file system does not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Kind.UNEXPECTED, "The host is ending.");
        }
    }
}
