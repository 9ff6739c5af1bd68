package dev.lastcall.agent;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of the agent that do one thing after the other. */
final class Workers {
    private static final long KEPT_SECONDS = 10;

    private Workers() {}

    /** One that ends when nothing has come for a while, and begins again with the next. */
    static ScheduledThreadPoolExecutor named(String name) {
        var worker = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory());
        worker.setKeepAliveTime(KEPT_SECONDS, TimeUnit.SECONDS);
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }
}
