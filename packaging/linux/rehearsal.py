#!/usr/bin/env python3
"""rehearsal.py SOCKET: plays a session's bus with a tray on it for one agent, so that the class archive knows what an agent needs for its icon.

Nothing is real here but the format: https://dbus.freedesktop.org/doc/dbus-specification.html
"""
import os
import socket
import struct
import sys

NAME = ":1.1"
LONGEST = 1 << 20
YES = struct.pack("<I", 1)
# What is answered to a call, by its name: a signature and what stands there.
ANSWERS = {
    "Hello": ("s", struct.pack("<I", len(NAME)) + NAME.encode() + b"\0"),
    "NameHasOwner": ("b", YES),
    "GetNameOwner": ("s", struct.pack("<I", len(NAME)) + NAME.encode() + b"\0"),
    "GetConnectionUnixProcessID": ("u", struct.pack("<I", os.getpid())),
    "RequestName": ("u", YES),
    "Get": ("v", b"\1b\0\0" + YES),
}


def padded(data, multiple=8):
    return data + b"\0" * (-len(data) % multiple)


def field(number, kind, value):
    if kind == "u":
        return struct.pack("<B3sI", number, b"\1u\0", value)
    raw = value.encode()
    if kind == "g":
        return struct.pack("<B3sB", number, b"\1g\0", len(raw)) + raw + b"\0"
    return struct.pack("<B3sI", number, b"\1" + kind.encode() + b"\0", len(raw)) + raw + b"\0"


def message(kind, serial, fields, signature="", body=b""):
    if signature:
        fields = [*fields, field(8, "g", signature)]
    known = b""
    for each in fields:
        known = padded(known) + each
    return padded(struct.pack("<BBBBIII", ord("l"), kind, 0, 1, len(body), serial, len(known)) + known) + body


def reply(serial, to, member):
    signature, body = ANSWERS.get(member, ("", b""))
    return message(2, serial, [field(5, "u", to), field(7, "s", "org.freedesktop.DBus")], signature, body)


def call(serial, path, name, member, signature="", body=b""):
    return message(1, serial, [field(1, "o", path), field(2, "s", name), field(3, "s", member), field(7, "s", NAME)], signature, body)


def text(value):
    return padded(struct.pack("<I", len(value)) + value.encode() + b"\0", 4)


def tray(serial):
    """What a panel asks of a new icon."""
    item = "org.kde.StatusNotifierItem"
    yield call(serial, "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll", "s", text(item))
    yield call(serial + 1, "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "ss", text(item) + text("Menu"))
    layout = struct.pack("<iiI", 0, -1, 0)
    yield call(serial + 2, "/MenuBar", "com.canonical.dbusmenu", "GetLayout", "iias", layout)
    yield call(serial + 3, "/MenuBar", "com.canonical.dbusmenu", "GetGroupProperties", "aias", struct.pack("<II", 0, 0))


def exactly(stream, count):
    data = stream.read(count)
    if len(data) < count:
        raise EOFError
    return data


def member_of(known):
    """The third field, which is the member's name; as far as our own agent writes it."""
    at = known.find(b"\3\1s\0")
    while at % 8:
        at = known.find(b"\3\1s\0", at + 1)
    length = struct.unpack_from("<I", known, at + 4)[0]
    return known[at + 8:at + 8 + length].decode()


def converse(connection):
    stream = connection.makefile("rb")
    for answer in (b"", b"DATA\r\n", b"OK 0123456789abcdef0123456789abcdef\r\n"):
        if answer:
            stream.readline(512)
            connection.sendall(answer)
    stream.readline(512)
    serial = 1
    while True:
        start = exactly(stream, 16)
        body, to, fields = struct.unpack("<III", start[4:])
        rest = exactly(stream, min(LONGEST, fields + -fields % 8 + body))
        if start[1] != 1:
            continue
        member = member_of(rest[:fields])
        connection.sendall(reply(serial, to, member))
        serial += 1
        if member == "RegisterStatusNotifierItem":
            for asked in tray(serial):
                connection.sendall(asked)
                serial += 1


def main():
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(sys.argv[1])
        listener.listen(1)
        connection, _ = listener.accept()
        try:
            with connection:
                converse(connection)
        except (EOFError, OSError):
            pass


if __name__ == "__main__":
    main()
