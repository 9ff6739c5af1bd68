package dev.lastcall.agent;

import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.DesktopIcon.Entry;
import dev.lastcall.platform.DesktopIcon.Look;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The icon in a tray that speaks the desktop's own protocol, from the agent's start to its end: idle, it only opens the tray's own window; while
 * a countdown runs, it shows that. Where the desktop has no such tray, the countdown is left to another one. For any thread.
 */
public final class StatusTray implements DesktopIcon.Listener {
    private final DesktopIcon icon;
    private final InstantSource time;
    private final Idle idle;
    private @Nullable CountdownTray countdown;

    /**
     * What the icon offers when nothing is asked.
     *
     * @param menu asked for only where there is a tray
     * @param chosen with the key of a choice; that of the first is what a click on the icon means
     */
    public record Idle(Supplier<List<Entry>> menu, Consumer<String> chosen) {}

    public StatusTray(DesktopIcon icon, InstantSource time, Idle idle) {
        this.icon = icon;
        this.time = time;
        this.idle = idle;
    }

    /** Puts the idle icon where there is a place for it, now or later. */
    public void open() {
        icon.open(this);
    }

    /** The tray of countdowns; {@code otherwise} is used for as long as the desktop has no place for ours. */
    public synchronized Tray of(Depiction depiction, Answers answers, Runnable open, Tray otherwise) {
        var seat = new CountdownTray.Seat(depiction, answers, open, otherwise);
        var made = new CountdownTray(icon, time, seat, this::rest);
        countdown = made;
        return made;
    }

    @Override
    public void placeChanged() {
        CountdownTray shown = running();
        if (shown == null) {
            rest();
        } else {
            shown.placeChanged();
        }
    }

    @Override
    public void activated() {
        CountdownTray shown = running();
        if (shown == null) {
            idle.menu().get().stream()
                    .findFirst()
                    .ifPresent(first -> idle.chosen().accept(first.key()));
        } else {
            shown.open();
        }
    }

    @Override
    public void chosen(String key) {
        CountdownTray shown = running();
        if (shown == null) {
            idle.chosen().accept(key);
        } else {
            shown.chosen(key);
        }
    }

    private void rest() {
        List<Entry> menu = icon.hasPlace() ? idle.menu().get() : List.of();
        if (menu.isEmpty()) {
            icon.hide();
        } else {
            icon.show(new Look("dev.lastcall-idle", List.of(), "Last Call", "", false, menu));
        }
    }

    private synchronized @Nullable CountdownTray running() {
        return countdown != null && countdown.isShown() ? countdown : null;
    }
}
