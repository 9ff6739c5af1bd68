package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.Sessions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From who hears of changes, the service, to who wants to know. What happens before anybody listens is told by the first listing. */
public final class SessionChanges {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("session changes").factory());
    private final Set<Integer> signedOut = ConcurrentHashMap.newKeySet();
    private volatile Sessions.@Nullable Listener listener;

    /** A session came, went, was locked, connected. Returns at once. */
    public void changed() {
        tell(Sessions.Listener::sessionsChanged);
    }

    /** The computer is awake again. Returns at once. */
    public void resumed() {
        tell(Sessions.Listener::resumed);
    }

    /** Nobody is signed in there any more, though it may be listed for a while. */
    public void signedOut(int session) {
        signedOut.add(session);
    }

    /** Somebody is, perhaps anew. */
    public void signedIn(int session) {
        signedOut.remove(session);
    }

    boolean isSignedOut(int session) {
        return signedOut.contains(session);
    }

    void tell(Sessions.Listener told) {
        listener = told;
    }

    void close() {
        thread.shutdownNow();
    }

    private void tell(Consumer<Sessions.Listener> news) {
        Sessions.Listener told = listener;
        if (told != null && !thread.isShutdown()) {
            thread.execute(() -> news.accept(told));
        }
    }
}
