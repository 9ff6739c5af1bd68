package dev.lastcall.platform.linux.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.DesktopIcon.Entry;
import dev.lastcall.platform.linux.desktop.BusMessage.Field;
import dev.lastcall.platform.linux.desktop.BusMessage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The icon's menu on the bus")
class DesktopMenuTest {
    private final List<String> chosen = new ArrayList<>();
    private final DesktopMenu menu = new DesktopMenu(chosen::add);

    @Test
    @DisplayName("tells its lines in their order, with underscores that are no mnemonics")
    void layout() {
        menu.show(List.of(new Entry("open", "Show_it"), Entry.LINE, new Entry("now", "Sign out now")));

        List<?> children = children();

        assertThat(children).hasSize(3);
        assertThat(about(children.get(0))).containsEntry("label", Variant.text("Show__it"));
        assertThat(about(children.get(1))).containsEntry("type", Variant.text("separator"));
    }

    @Test
    @DisplayName("keeps the number of a choice, so that an older menu that is still open chooses the same or nothing")
    void olderMenu() {
        menu.show(List.of(new Entry("open", "Show"), new Entry("postpone", "Postpone"), new Entry("now", "Now")));
        int postpone = number(children().get(1));
        int now = number(children().get(2));

        menu.show(List.of(new Entry("open", "Show"), new Entry("now", "Now")));
        click(postpone);
        click(now);

        assertThat(chosen).containsExactly("now");
    }

    @Test
    @DisplayName("does nothing for a line, for itself, for numbers it never had, or when only pointed at")
    void nothing() {
        menu.show(List.of(Entry.LINE, new Entry("now", "Now")));

        click(number(children().get(0)));
        click(0);
        click(-1);
        call("Event", "isvu", number(children().get(1)), "hovered", Variant.number(0), 0);
        call("Event", "s", "clicked");
        call("EventGroup", "i", 1);

        assertThat(chosen).isEmpty();
    }

    @Test
    @DisplayName("hears of several clicks at once")
    void group() {
        menu.show(List.of(new Entry("now", "Now")));

        var event = List.of(number(children().get(0)), "clicked", Variant.number(0), 0);
        call("EventGroup", "a(isvu)", List.of(event));

        assertThat(chosen).containsExactly("now");
    }

    private void click(int number) {
        call("Event", "isvu", number, "clicked", Variant.number(0), 0);
    }

    private List<?> children() {
        List<?> item = (List<?>) call("GetLayout", "iias", 0, -1, List.of()).get(1);
        return (List<?>) item.get(2);
    }

    private static int number(Object child) {
        return (Integer) item(child).get(0);
    }

    private static Map<Object, Object> about(Object child) {
        return Map.copyOf((Map<?, ?>) item(child).get(1));
    }

    private static List<?> item(Object child) {
        return (List<?>) ((Variant) child).value();
    }

    private List<?> call(String member, String signature, Object... body) {
        var about = Map.<Field, Object>of(Field.INTERFACE, DesktopMenu.NAME, Field.MEMBER, member);
        return menu.answer(BusMessage.of(Kind.CALL, about, signature, List.of(body)))
                .map(BusLine.Answer::body)
                .orElseThrow();
    }
}
