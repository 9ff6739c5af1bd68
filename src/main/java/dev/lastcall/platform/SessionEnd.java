package dev.lastcall.platform;

/** The end of one's own session, whoever has begun it; for any thread, and nothing here waits. */
public interface SessionEnd {
    /** Where a system says nothing that a process does not hear anyway. */
    SessionEnd UNANNOUNCED = new SessionEnd() {
        @Override
        public void follow(Runnable told) {}

        @Override
        public Delay delay(String why) {
            return () -> {};
        }
    };

    /** Tells, on a thread of the system's, once it is certain that the session ends now: an attempt that was refused is none. */
    void follow(Runnable told);

    /** Has the end wait until this is closed, but never for longer than some seconds; its user is told why, if anybody is. */
    Delay delay(String why);

    /** Something that wants to be finished. */
    interface Delay extends AutoCloseable {
        @Override
        void close();
    }
}
