"""Talking D-Bus to a running program, and reading its accessibility tree, with a limit on every call."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

try:
    from gi.repository import Gio, GLib
except ImportError:  # without python3-gi nothing can be asked, and that is for the hook to say
    Gio = GLib = None

MILLISECONDS_FOR_A_CALL = 4000
SECONDS_TO_APPEAR = 10
DAEMON = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
ACCESSIBILITY = ("org.a11y.Bus", "/org/a11y/bus")
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE, TEXT, ACTION = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Text", "Action"))


def variant(signature: str, *values: Any) -> "GLib.Variant":
    """The arguments of a call."""
    return GLib.Variant(signature, values)


class NoAnswer(Exception):
    """A program that cannot be reached, or does not answer in time, as one sentence."""


class Bus:
    """One message bus."""

    def __init__(self, connection: "Gio.DBusConnection") -> None:
        self._connection = connection

    @staticmethod
    def of_the_session() -> "Bus":
        if Gio is None:
            raise NoAnswer("cannot be asked (python3-gi is missing)")
        try:
            return Bus(Gio.bus_get_sync(Gio.BusType.SESSION))
        except GLib.Error as failure:
            raise NoAnswer("cannot be asked (there is no message bus)") from failure

    def accessibility(self) -> "Bus":
        """The bus that carries the trees; programs of some toolkits come to it only once somebody has said that it is wanted."""
        wanted = variant("(ssv)", "org.a11y.Status", "IsEnabled", GLib.Variant("b", True))
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        try:
            self.call(*ACCESSIBILITY, "org.freedesktop.DBus.Properties", "Set", wanted)
            address = self.call(*ACCESSIBILITY, "org.a11y.Bus", "GetAddress")
            return Bus(Gio.DBusConnection.new_for_address_sync(address, flags, None, None))
        except (GLib.Error, NoAnswer) as failure:
            raise NoAnswer("cannot be asked (there is no accessibility bus)") from failure

    def call(self, name: str, path: str, interface: str, method: str, arguments: "GLib.Variant | None" = None) -> Any:
        """What a method returns; its first value alone."""
        limit = MILLISECONDS_FOR_A_CALL
        try:
            answer = self._connection.call_sync(name, path, interface, method, arguments, None, 0, limit, None).unpack()
        except GLib.Error as failure:
            raise NoAnswer("does not answer") from failure
        return answer[0] if answer else None

    def property(self, name: str, path: str, interface: str, key: str) -> Any:
        return self.call(name, path, "org.freedesktop.DBus.Properties", "Get", variant("(ss)", interface, key))

    def tree_of(self, pid: int) -> "Node":
        """The accessible application that is exactly this process."""
        deadline = time.monotonic() + SECONDS_TO_APPEAR
        while time.monotonic() < deadline:
            for name, path in self.call(*REGISTRY, ACCESSIBLE, "GetChildren"):
                if self.call(*DAEMON, "GetConnectionUnixProcessID", variant("(s)", name)) == pid:
                    return Node(self, name, path)
            time.sleep(0.1)
        raise NoAnswer("cannot be asked (it does not take part in accessibility)")


@dataclass(frozen=True)
class Node:
    """One element of what a program shows."""

    bus: Bus
    owner: str
    path: str

    @property
    def role(self) -> str:
        return self.bus.call(self.owner, self.path, ACCESSIBLE, "GetRoleName")

    @property
    def name(self) -> str:
        return self.bus.property(self.owner, self.path, ACCESSIBLE, "Name")

    @property
    def text(self) -> str:
        return self.bus.call(self.owner, self.path, TEXT, "GetText", variant("(ii)", 0, -1))

    def key(self) -> str:
        """The key that does the same as the first action, as the program's language writes it."""
        return self.bus.call(self.owner, self.path, ACTION, "GetKeyBinding", variant("(i)", 0))

    def press(self) -> None:
        self.bus.call(self.owner, self.path, ACTION, "DoAction", variant("(i)", 0))

    def children(self) -> list["Node"]:
        return [Node(self.bus, *child) for child in self.bus.call(self.owner, self.path, ACCESSIBLE, "GetChildren")]

    def find(self, role: str, without: frozenset[str] = frozenset()) -> Iterator["Node"]:
        """All with a role beneath this one, without looking beneath roles that cannot have any."""
        for child in self.children():
            found = child.role
            if found == role:
                yield child
            elif found not in without:
                yield from child.find(role, without)
