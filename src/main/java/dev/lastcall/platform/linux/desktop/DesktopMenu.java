package dev.lastcall.platform.linux.desktop;

import dev.lastcall.platform.DesktopIcon.Entry;
import dev.lastcall.platform.linux.desktop.BusLine.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The icon's menu as the tray asks for it, see
 * <a href="https://github.com/AyatanaIndicators/libdbusmenu/blob/master/libdbusmenu-glib/dbus-menu.xml">com.canonical.dbusmenu</a>. A choice keeps
 * its number for ever, so that nobody who has an older menu open chooses another one. For any thread.
 */
final class DesktopMenu {
    static final String NAME = "com.canonical.dbusmenu";
    static final String PATH = "/MenuBar";

    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";
    private static final String ITEM = "(ia{sv}av)";
    private static final int ROOT = 0;

    private final Consumer<String> chosen;
    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile Layout layout = new Layout(1, Map.of());
    private int last;

    /** One state of the menu. */
    private record Layout(int revision, Map<Integer, Entry> items) {}

    DesktopMenu(Consumer<String> chosen) {
        this.chosen = chosen;
    }

    /** The revision of the menu from now on. */
    synchronized int show(List<Entry> entries) {
        var items = new LinkedHashMap<Integer, Entry>();
        for (Entry entry : entries) {
            items.put(entry.isLine() ? ++last : numbers.computeIfAbsent(entry.key(), key -> ++last), entry);
        }
        layout = new Layout(layout.revision() + 1, items);
        return layout.revision();
    }

    Optional<Answer> answer(BusMessage call) {
        String member = call.text(BusMessage.Field.MEMBER);
        if (call.text(BusMessage.Field.INTERFACE).equals(PROPERTIES)) {
            return property(member, call.text(1));
        }
        return switch (member) {
            case "GetLayout" ->
                Optional.of(Answer.of(
                        "u" + ITEM, layout.revision(), item(call.number(0).orElse(ROOT))));
            case "GetGroupProperties" -> Optional.of(Answer.of("a(ia{sv})", group(numbers(call, 0))));
            case "GetProperty" ->
                Optional.ofNullable(about(call.number(0).orElse(ROOT)).get(call.text(1)))
                        .map(value -> Answer.of("v", value));
            case "Event" -> happened(call.number(0).orElse(ROOT), call.text(1));
            case "EventGroup" -> happened(call);
            case "AboutToShow" -> Optional.of(Answer.of("b", false));
            case "AboutToShowGroup" -> Optional.of(Answer.of("aiai", List.of(), List.of()));
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> property(String member, String name) {
        Map<String, Variant> all = Map.of(
                "Version", new Variant("u", 3),
                "Status", Variant.text("normal"),
                "TextDirection", Variant.text("ltr"),
                "IconThemePath", Variant.list("as", List.of()));
        return switch (member) {
            case "GetAll" -> Optional.of(Answer.of("a{sv}", all));
            case "Get" -> Optional.ofNullable(all.get(name)).map(value -> Answer.of("v", value));
            default -> Optional.empty();
        };
    }

    private List<Object> item(int number) {
        List<Variant> children = number == ROOT
                ? layout.items().keySet().stream()
                        .map(child -> new Variant(ITEM, item(child)))
                        .toList()
                : List.of();
        return List.of(number, about(number), children);
    }

    private Map<String, Variant> about(int number) {
        Entry entry = layout.items().get(number);
        if (entry == null) {
            return number == ROOT ? Map.of("children-display", Variant.text("submenu")) : Map.of();
        }
        return entry.isLine()
                ? Map.of("type", Variant.text("separator"))
                : Map.of("label", Variant.text(entry.text().replace("_", "__")));
    }

    /** No numbers are all of them. */
    private List<List<Object>> group(List<Integer> wanted) {
        var rows = new ArrayList<List<Object>>();
        for (int number : wanted.isEmpty() ? List.copyOf(layout.items().keySet()) : wanted) {
            if (number == ROOT || layout.items().containsKey(number)) {
                rows.add(List.of(number, about(number)));
            }
        }
        return rows;
    }

    private static List<Integer> numbers(BusMessage call, int at) {
        return at < call.body().size() && call.body().get(at) instanceof List<?> list
                ? list.stream()
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .toList()
                : List.of();
    }

    private Optional<Answer> happened(BusMessage call) {
        List<?> events = call.body().isEmpty() || !(call.body().getFirst() instanceof List<?> all) ? List.of() : all;
        IntStream.range(0, events.size()).forEach(at -> {
            if (events.get(at) instanceof List<?> event
                    && event.size() > 1
                    && event.get(0) instanceof Integer number
                    && event.get(1) instanceof String what) {
                happened(number, what);
            }
        });
        return Optional.of(Answer.of("ai", List.of()));
    }

    private Optional<Answer> happened(int number, String what) {
        Entry entry = layout.items().get(number);
        if (what.equals("clicked") && entry != null && !entry.isLine()) {
            chosen.accept(entry.key());
        }
        return Optional.of(Answer.NOTHING);
    }
}
