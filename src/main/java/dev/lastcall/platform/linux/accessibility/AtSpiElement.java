package dev.lastcall.platform.linux.accessibility;

import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.PlatformException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;

/** One element on the accessibility bus; roles and states have the numbers of AT-SPI. */
final class AtSpiElement implements AccessibleElement {
    private static final int MOST_CHILDREN = 500;
    private static final int LONGEST_TEXT = 4096;
    private static final Map<Integer, Role> ROLES = Map.ofEntries(
            Map.entry(23, Role.WINDOW), // frame
            Map.entry(69, Role.WINDOW),
            Map.entry(16, Role.DIALOG),
            Map.entry(2, Role.DIALOG), // alert
            Map.entry(19, Role.FILE_CHOOSER),
            Map.entry(101, Role.MESSAGE), // notification
            Map.entry(102, Role.MESSAGE), // info bar
            Map.entry(34, Role.MENU_BAR),
            Map.entry(33, Role.MENU),
            Map.entry(35, Role.MENU_ITEM),
            Map.entry(43, Role.BUTTON),
            Map.entry(29, Role.LABEL),
            Map.entry(61, Role.TEXT),
            Map.entry(79, Role.TEXT), // entry
            Map.entry(38, Role.TAB_LIST),
            Map.entry(37, Role.TAB),
            Map.entry(53, Role.SPLIT_PANE),
            Map.entry(31, Role.CONTENT), // list
            Map.entry(98, Role.CONTENT), // list box
            Map.entry(55, Role.CONTENT), // table
            Map.entry(65, Role.CONTENT), // tree
            Map.entry(66, Role.CONTENT), // tree table
            Map.entry(60, Role.CONTENT), // terminal
            Map.entry(82, Role.CONTENT), // document frame
            Map.entry(94, Role.CONTENT), // document text
            Map.entry(95, Role.CONTENT)); // document web
    private static final Map<State, List<Integer>> STATES = Map.of(
            State.SHOWING, List.of(25),
            State.ENABLED, List.of(24), // sensitive
            State.EDITABLE, List.of(7),
            State.MODAL, List.of(16),
            State.SELECTED, List.of(23, 12)); // selected, or focused, as Qt has it

    private final AtSpiBus bus;
    private final AtSpi.Reference place;

    AtSpiElement(AtSpiBus bus, AtSpi.Reference place) {
        this.bus = bus;
        this.place = place;
    }

    @Override
    public Role role() throws PlatformException {
        UInt32 number = bus.ask(place, AtSpi.Accessible.class, AtSpi.Accessible::role, new UInt32(0));
        return ROLES.getOrDefault(number.intValue(), Role.OTHER);
    }

    @Override
    public String name() throws PlatformException {
        return bus.ask(place, Properties.class, its -> its.<String>Get(AtSpi.Accessible.NAME, "Name"), "");
    }

    @Override
    public Set<State> states() throws PlatformException {
        List<UInt32> bits = bus.ask(place, AtSpi.Accessible.class, AtSpi.Accessible::state, List.of());
        var states = EnumSet.noneOf(State.class);
        STATES.forEach((state, numbers) -> {
            if (numbers.stream().anyMatch(number -> isSet(bits, number))) {
                states.add(state);
            }
        });
        return states;
    }

    @Override
    public List<AccessibleElement> children() throws PlatformException {
        return bus.ask(place, AtSpi.Accessible.class, AtSpi.Accessible::children, List.<AtSpi.Reference>of()).stream()
                .filter(child -> !child.path.getPath().endsWith("/null"))
                .limit(MOST_CHILDREN)
                .<AccessibleElement>map(child -> new AtSpiElement(bus, child))
                .toList();
    }

    @Override
    public String keys() throws PlatformException {
        List<AtSpi.Act> actions = actions();
        return actions.isEmpty() ? "" : AtSpiKeys.read(actions.getFirst().keys);
    }

    @Override
    public void press() throws PlatformException {
        bus.press(place);
    }

    /** Qt's tabs can be pressed; GTK's are chosen by their list. */
    @Override
    public void choose(int child) throws PlatformException {
        List<AccessibleElement> children = children();
        if (child < children.size()
                && children.get(child) instanceof AtSpiElement tab
                && !tab.actions().isEmpty()) {
            tab.press();
        } else {
            bus.ask(place, AtSpi.Selection.class, its -> its.select(child), false);
        }
    }

    @Override
    public String text() throws PlatformException {
        return bus.ask(place, AtSpi.Text.class, its -> its.text(0, LONGEST_TEXT), "");
    }

    @Override
    public void write(String text) throws PlatformException {
        bus.ask(place, AtSpi.EditableText.class, its -> its.write(text), false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AtSpiElement element
                && element.place.owner.equals(place.owner)
                && element.place.path.equals(place.path);
    }

    @Override
    public int hashCode() {
        return place.path.hashCode();
    }

    /** GTK takes the actions away from what cannot be used just now. */
    private List<AtSpi.Act> actions() throws PlatformException {
        return bus.ask(place, AtSpi.Action.class, AtSpi.Action::actions, List.of());
    }

    private static boolean isSet(List<UInt32> bits, int number) {
        return number / 32 < bits.size() && (bits.get(number / 32).longValue() >> number % 32 & 1) == 1;
    }
}
