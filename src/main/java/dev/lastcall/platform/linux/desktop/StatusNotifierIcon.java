package dev.lastcall.platform.linux.desktop;

import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.linux.desktop.BusLine.Answer;
import dev.lastcall.platform.linux.desktop.BusMessage.Field;
import dev.lastcall.platform.linux.process.ControlGroup;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The icon in the tray of a desktop that watches the bus for such icons; put there again whenever the tray comes back. */
final class StatusNotifierIcon implements DesktopIcon, DesktopBus.Party {
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";
    private static final String WATCHER_PATH = "/StatusNotifierWatcher";
    private static final String BUS = "org.freedesktop.DBus";
    private static final int DO_NOT_QUEUE = 4;

    private final DesktopBus bus;
    private final Errands errands = new Errands();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final DesktopMenu menu = new DesktopMenu(this::chosen);
    private final String name =
            StatusNotifierItem.NAME + "-" + ProcessHandle.current().pid() + "-1";
    private volatile boolean place;
    private String registered = "";
    private volatile @Nullable Listener listener;
    private volatile @Nullable StatusNotifierItem item;

    StatusNotifierIcon(DesktopBus bus) {
        this.bus = bus;
        bus.join(this);
    }

    @Override
    public void open(Listener told) {
        listener = told;
        errands.run(() -> {
            BusLine line = bus.line();
            line.bus(
                    "AddMatch",
                    "s",
                    "type='signal',sender='" + BUS + "',member='NameOwnerChanged',arg0='" + WATCHER + "'");
            line.bus("AddMatch", "s", "type='signal',sender='" + WATCHER + "',interface='" + WATCHER + "'");
            look();
        });
    }

    @Override
    public boolean hasPlace() {
        return place;
    }

    @Override
    public void show(Look look) {
        var next = new StatusNotifierItem(look);
        errands.run(() -> {
            StatusNotifierItem before = item;
            item = next;
            if (before == null || !before.look().menu().equals(look.menu())) {
                renew();
            }
            if (before == null) {
                register();
            } else {
                next.changed(before, bus.line());
            }
        });
    }

    /** A tray lets go of an icon whose name leaves the bus. */
    @Override
    public void hide() {
        errands.run(() -> {
            if (item != null) {
                item = null;
                registered = "";
                bus.line().bus("ReleaseName", "s", name);
            }
        });
    }

    @Override
    public void close() {
        errands.end();
        bus.close();
    }

    @Override
    public Optional<Answer> called(BusMessage call) {
        StatusNotifierItem shown = item;
        Listener told = listener;
        if (shown == null || told == null) {
            return Optional.empty();
        }
        return switch (call.text(Field.PATH)) {
            case StatusNotifierItem.PATH -> shown.answer(call, told);
            case DesktopMenu.PATH -> menu.answer(call);
            default -> Optional.empty();
        };
    }

    /** Whoever sent it, it is only a reason to look; many at once are one. */
    @Override
    public void signalled(BusMessage signal) {
        boolean owner =
                signal.isCalled(BUS, "NameOwnerChanged") && signal.text(0).equals(WATCHER);
        boolean host = signal.isCalled(WATCHER, "StatusNotifierHostRegistered");
        if ((owner || host) && looking.compareAndSet(false, true)) {
            errands.run(() -> {
                looking.set(false);
                look();
            });
        }
    }

    @Override
    public void ended() {
        errands.run(() -> registered = "");
        placed(false);
    }

    private void look() throws IOException {
        boolean there = isWatched();
        if (there && item != null) {
            register();
        }
        placed(there);
    }

    /** By this session's own desktop: another one of the same user has its own agent. */
    private boolean isWatched() {
        try {
            BusLine line = bus.line();
            if (!line.bus("NameHasOwner", "s", WATCHER).body().contains(true)) {
                return false;
            }
            int watcher = line.bus("GetConnectionUnixProcessID", "s", WATCHER)
                    .number(0)
                    .orElse(0);
            var hosted = BusLine.Call.property(WATCHER, WATCHER_PATH, WATCHER, "IsStatusNotifierHostRegistered");
            return ControlGroup.isOurs(watcher) && line.call(hosted).body().contains(new Variant("b", true));
        } catch (IOException e) {
            return false; // gone meanwhile, or no watcher at all
        }
    }

    /** Once with each watcher: some do not bear to be told twice. One that has begun anew knows nothing of us. */
    private void register() throws IOException {
        BusLine line = bus.line();
        String watcher = line.bus("GetNameOwner", "s", WATCHER).text(0);
        if (!watcher.equals(registered)) {
            line.bus("RequestName", "su", name, DO_NOT_QUEUE);
            line.call(
                    new BusLine.Call(WATCHER, WATCHER_PATH, WATCHER, "RegisterStatusNotifierItem", "s", List.of(name)));
            registered = watcher;
        }
    }

    private void renew() throws IOException {
        StatusNotifierItem shown = item;
        if (shown != null) {
            int revision = menu.show(shown.look().menu());
            bus.line().signal(DesktopMenu.PATH, DesktopMenu.NAME, "LayoutUpdated", "ui", revision, 0);
        }
    }

    private void placed(boolean there) {
        boolean other = place != there;
        place = there;
        Listener told = listener;
        if (other && told != null) {
            told.placeChanged();
        }
    }

    private void chosen(String key) {
        Listener told = listener;
        if (told != null) {
            told.chosen(key);
        }
    }
}
