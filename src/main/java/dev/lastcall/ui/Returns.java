package dev.lastcall.ui;

import java.awt.Desktop;
import java.awt.desktop.SystemSleepEvent;
import java.awt.desktop.SystemSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;

/**
 * Hears from the toolkit that somebody is back: the session was unlocked or connected from elsewhere, or the computer woke. Only where the desktop
 * tells toolkits of that: on Linux none does, and asking would load a library. On Swing's thread.
 */
final class Returns implements UserSessionListener, SystemSleepListener {
    private final Runnable back;

    private Returns(Runnable back) {
        this.back = back;
    }

    /** Runs it at each return, until that is left. */
    static Returns follow(Runnable back) {
        var returns = new Returns(back);
        if (Desktop.isDesktopSupported()) {
            Desktop.getDesktop().addAppEventListener(returns);
        }
        return returns;
    }

    void leave() {
        if (Desktop.isDesktopSupported()) {
            Desktop.getDesktop().removeAppEventListener(this);
        }
    }

    @Override
    public void userSessionActivated(UserSessionEvent event) {
        back.run();
    }

    @Override
    public void userSessionDeactivated(UserSessionEvent event) {}

    @Override
    public void systemAwoke(SystemSleepEvent event) {
        back.run();
    }

    @Override
    public void systemAboutToSleep(SystemSleepEvent event) {}
}
