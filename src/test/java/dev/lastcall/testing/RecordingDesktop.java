package dev.lastcall.testing;

import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.PlatformException;
import java.util.concurrent.atomic.AtomicInteger;

/** A desktop that counts how often it was asked to log out, and says what the test wants. */
public final class RecordingDesktop implements Desktop {
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Answer answer = Answer.ASKED;
    private volatile boolean broken;
    private volatile boolean waits;

    public RecordingDesktop withoutSessionManager() {
        answer = Answer.NO_SESSION_MANAGER;
        return this;
    }

    public RecordingDesktop asksBack() {
        answer = Answer.ASKED_AND_MAY_ASK;
        return this;
    }

    public RecordingDesktop broken() {
        broken = true;
        return this;
    }

    @Override
    public Answer logOut() throws PlatformException {
        asked.incrementAndGet();
        if (broken) {
            throw new PlatformException("The session manager refused");
        }
        return answer;
    }

    @Override
    public void keepWaiting() {
        waits = true;
    }

    public boolean waits() {
        return waits;
    }

    public int asked() {
        return asked.get();
    }
}
