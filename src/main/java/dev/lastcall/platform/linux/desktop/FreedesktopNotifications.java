package dev.lastcall.platform.linux.desktop;

import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.Pixels;
import dev.lastcall.platform.linux.desktop.BusLine.Answer;
import dev.lastcall.platform.linux.desktop.BusMessage.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By the <a href="https://specifications.freedesktop.org/notification-spec/latest/">Desktop Notifications Specification</a>. */
final class FreedesktopNotifications implements Notifications, DesktopBus.Party {
    private static final System.Logger LOG = System.getLogger(FreedesktopNotifications.class.getName());
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final String OPEN = "default";
    private static final byte NORMAL = 1;
    private static final byte CRITICAL = 2;
    private static final int AS_LONG_AS_USUAL = -1;
    private static final int FOR_EVER = 0;

    private final DesktopBus bus;
    private volatile @Nullable Shown shown;
    private @Nullable BusLine listening;

    /**
     * What stands on the desktop.
     *
     * @param server who really shows it: from nobody else an answer is taken
     */
    private record Shown(int number, String server, Listener listener) {}

    FreedesktopNotifications(DesktopBus bus) {
        this.bus = bus;
        bus.join(this);
    }

    @Override
    public synchronized boolean show(Notice notice, Listener listener) {
        try {
            BusLine line = line();
            List<?> can = line.call(call("GetCapabilities", "")).body();
            Shown before = shown;
            int replaced = before == null ? 0 : before.number();
            var answer = line.call(call("Notify", "susssasa{sv}i", about(notice, can, replaced)));
            shown = new Shown(answer.number(0).orElse(0), answer.text(Field.SENDER), listener);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "There are no notifications here", e);
            return false;
        }
    }

    /** Few desktops are without buttons, and not all of those tell of a click. */
    @Override
    public boolean isAnsweredByClick() {
        return false;
    }

    @Override
    public synchronized void withdraw() {
        Shown present = shown;
        shown = null;
        if (present == null) {
            return;
        }
        try {
            line().call(call("CloseNotification", "u", present.number()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "A notification was gone already", e);
        }
    }

    @Override
    public Optional<Answer> called(BusMessage call) {
        return Optional.empty();
    }

    @Override
    public void signalled(BusMessage signal) {
        Shown present = shown;
        if (present == null
                || !signal.text(Field.SENDER).equals(present.server())
                || signal.number(0).filter(number -> number == present.number()).isEmpty()) {
            return;
        }
        if (signal.isCalled(NAME, "NotificationClosed")) {
            shown = null;
        } else if (signal.isCalled(NAME, "ActionInvoked")) {
            pressed(present.listener(), signal.text(1));
        }
    }

    @Override
    public void ended() {
        shown = null;
    }

    private static void pressed(Listener listener, String key) {
        if (key.equals(OPEN)) {
            listener.opened();
        } else {
            listener.pressed(key);
        }
    }

    /** Each connection must ask anew to be told. */
    private BusLine line() throws IOException {
        BusLine line = bus.line();
        if (line != listening) {
            line.bus("AddMatch", "s", "type='signal',sender='" + NAME + "',interface='" + NAME + "'");
            listening = line;
        }
        return line;
    }

    private static BusLine.Call call(String member, String signature, Object... body) {
        return new BusLine.Call(NAME, PATH, NAME, member, signature, List.of(body));
    }

    private static Object[] about(Notice notice, List<?> can, int replaced) {
        boolean buttons = can(can, "actions");
        String text = buttons ? notice.text() : notice.text() + "\n" + notice.hint();
        return new Object[] {
            "Last Call",
            replaced,
            "dev.lastcall",
            notice.title(),
            can(can, "body-markup") ? escaped(text) : text,
            buttons ? actions(notice) : List.of(),
            hints(notice),
            notice.urgent() ? FOR_EVER : AS_LONG_AS_USUAL
        };
    }

    private static boolean can(List<?> capabilities, String what) {
        return !capabilities.isEmpty() && capabilities.getFirst() instanceof List<?> all && all.contains(what);
    }

    private static List<String> actions(Notice notice) {
        var actions = new ArrayList<>(List.of(OPEN, ""));
        notice.buttons().forEach(button -> actions.addAll(List.of(button.key(), button.text())));
        return actions;
    }

    private static Map<String, Variant> hints(Notice notice) {
        var hints = new LinkedHashMap<String, Variant>();
        hints.put("urgency", new Variant("y", notice.urgent() ? CRITICAL : NORMAL));
        hints.put("desktop-entry", Variant.text("dev.lastcall.agent"));
        hints.put("image-data", picture(notice.picture()));
        hints.put("suppress-sound", Variant.flag(notice.quiet()));
        hints.put("transient", Variant.flag(notice.passing()));
        return hints;
    }

    /** Width, height, bytes a row, whether there is transparency, bits of a colour, how many of them, and the pixels. */
    private static Variant picture(Pixels picture) {
        int size = picture.size();
        List<Object> data = List.of(size, size, size * 4, true, 8, 4, picture.bytesAlphaLast());
        return new Variant("(iiibiiay)", data);
    }

    /** What a requester wrote is no markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
