package dev.lastcall.platform.linux.desktop;

import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.Pixels;
import dev.lastcall.platform.linux.desktop.BusLine.Answer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The icon as the desktop's tray asks for it, see
 * <a href="https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierItem/">StatusNotifierItem</a>.
 */
record StatusNotifierItem(DesktopIcon.Look look) {
    static final String NAME = "org.kde.StatusNotifierItem";
    static final String PATH = "/StatusNotifierItem";

    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";

    /** Answers what is asked about the icon; what is done to it is the listener's. */
    Optional<Answer> answer(BusMessage call, DesktopIcon.Listener listener) {
        if (call.isCalled(PROPERTIES, "GetAll")) {
            return Optional.of(Answer.of("a{sv}", properties()));
        }
        if (call.isCalled(PROPERTIES, "Get")) {
            return Optional.ofNullable(properties().get(call.text(1))).map(value -> Answer.of("v", value));
        }
        return call.text(BusMessage.Field.INTERFACE).equals(NAME) ? done(call, listener) : Optional.empty();
    }

    /** Tells the tray what is not any more what it was. */
    void changed(StatusNotifierItem before, BusLine line) throws IOException {
        if (!look.pictures().equals(before.look.pictures()) || !look.name().equals(before.look.name())) {
            line.signal(PATH, NAME, "NewIcon", "");
            line.signal(PATH, NAME, "NewAttentionIcon", "");
        }
        if (!look.title().equals(before.look.title()) || !look.text().equals(before.look.text())) {
            line.signal(PATH, NAME, "NewToolTip", "");
        }
        if (look.urgent() != before.look.urgent()) {
            line.signal(PATH, NAME, "NewStatus", "s", status());
        }
    }

    /** A menu that the tray opens itself is asked for elsewhere; a tray that cannot has us shown. */
    private static Optional<Answer> done(BusMessage call, DesktopIcon.Listener listener) {
        switch (call.text(BusMessage.Field.MEMBER)) {
            case "Activate", "SecondaryActivate", "ContextMenu" -> listener.activated();
            case "Scroll", "ProvideXdgActivationToken" -> {}
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(Answer.NOTHING);
    }

    private String status() {
        return look.urgent() ? "NeedsAttention" : "Active";
    }

    /** Where there are pictures, no name is told: a tray would prefer it. */
    private Map<String, Variant> properties() {
        Variant name = Variant.text(look.pictures().isEmpty() ? look.name() : "");
        Variant pictures = Variant.list("a(iiay)", pixmaps());
        var all = new LinkedHashMap<String, Variant>();
        all.put("Category", Variant.text("SystemServices"));
        all.put("Id", Variant.text("lastcall"));
        all.put("Title", Variant.text("Last Call"));
        all.put("Status", Variant.text(status()));
        all.put("WindowId", Variant.number(0));
        all.put("IconThemePath", Variant.text(""));
        all.put("IconName", name);
        all.put("IconPixmap", pictures);
        all.put("OverlayIconName", Variant.text(""));
        all.put("OverlayIconPixmap", Variant.list("a(iiay)", List.of()));
        all.put("AttentionIconName", name);
        all.put("AttentionIconPixmap", pictures);
        all.put("AttentionMovieName", Variant.text(""));
        all.put("ToolTip", new Variant("(sa(iiay)ss)", List.of("", List.of(), look.title(), look.text())));
        all.put("ItemIsMenu", Variant.flag(false));
        all.put("Menu", new Variant("o", DesktopMenu.PATH));
        return all;
    }

    private List<List<Object>> pixmaps() {
        return look.pictures().stream().map(StatusNotifierItem::pixmap).toList();
    }

    private static List<Object> pixmap(Pixels picture) {
        return List.of(picture.size(), picture.size(), picture.bytes());
    }
}
