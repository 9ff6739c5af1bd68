package dev.lastcall.platform.linux.accessibility;

import java.util.List;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.MethodNoReply;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** What we use of the accessibility bus, see <a href="https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml">AT-SPI's interfaces</a>. */
interface AtSpi {
    String REGISTRY = "org.a11y.atspi.Registry";
    String ROOT = "/org/a11y/atspi/accessible/root";

    /** Tells where the accessibility bus is. */
    @DBusInterfaceName("org.a11y.Bus")
    interface Launcher extends DBusInterface {
        @DBusMemberName("GetAddress")
        String address();
    }

    /** A program's root. */
    @DBusInterfaceName("org.a11y.atspi.Application")
    interface Application extends DBusInterface {
        /** Of a line to the program beside the bus; GTK has one. */
        @DBusMemberName("GetApplicationBusAddress")
        String address();
    }

    /** Every element. */
    @DBusInterfaceName("org.a11y.atspi.Accessible")
    interface Accessible extends DBusInterface {
        String NAME = "org.a11y.atspi.Accessible";

        @DBusMemberName("GetChildren")
        List<Reference> children();

        @DBusMemberName("GetRole")
        UInt32 role();

        /** 64 bits. */
        @DBusMemberName("GetState")
        List<UInt32> state();
    }

    /** An element that can be pressed. */
    @DBusInterfaceName("org.a11y.atspi.Action")
    interface Action extends DBusInterface {
        @DBusMemberName("GetActions")
        List<Act> actions();

        /** Qt answers only when the dialog that this opens is closed again. */
        @MethodNoReply
        @DBusMemberName("DoAction")
        void perform(int index);
    }

    /** An element of which one child is the current one. */
    @DBusInterfaceName("org.a11y.atspi.Selection")
    interface Selection extends DBusInterface {
        @DBusMemberName("SelectChild")
        boolean select(int index);
    }

    /** An element with a text. */
    @DBusInterfaceName("org.a11y.atspi.Text")
    interface Text extends DBusInterface {
        @DBusMemberName("GetText")
        String text(int start, int end);
    }

    /** An element with a text that can be changed. */
    @DBusInterfaceName("org.a11y.atspi.EditableText")
    interface EditableText extends DBusInterface {
        @DBusMemberName("SetTextContents")
        boolean write(String text);
    }

    /** Where an element is. */
    final class Reference extends Struct {
        @Position(0)
        public final String owner;

        @Position(1)
        public final DBusPath path;

        public Reference(String owner, DBusPath path) {
            this.owner = owner;
            this.path = path;
        }
    }

    /** One thing that can be done with an element. */
    final class Act extends Struct {
        @Position(0)
        public final String name;

        @Position(1)
        public final String description;

        @Position(2)
        public final String keys;

        public Act(String name, String description, String keys) {
            this.name = name;
            this.description = description;
            this.keys = keys;
        }
    }
}
