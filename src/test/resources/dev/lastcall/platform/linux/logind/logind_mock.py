"""A bus of its own with a made-up logind on it. Prints the bus's address, then does each line it reads and answers "ok"."""

import os
import subprocess
import sys

import dbus
import dbusmock
from dbusmock import MOCK_IFACE


class Bus(dbusmock.DBusTestCase):
    pass


Bus.start_system_bus()
logind_process, logind = Bus.spawn_server_template("logind", {}, stdout=subprocess.DEVNULL)
bus = Bus.get_dbus(system_bus=True)
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"


def session(session_id):
    path = "/org/freedesktop/login1/session/" + session_id
    return dbus.Interface(bus.get_object("org.freedesktop.login1", path), MOCK_IFACE)


def belongs(code):
    manager.AddMethod(MANAGER, "GetSessionByPID", "u", "o", code)


def belongs_to(session_id):
    belongs('ret = "/org/freedesktop/login1/session/%s"' % session_id)


manager = dbus.Interface(logind, MOCK_IFACE)
belongs('raise dbus.exceptions.DBusException("not known", name="org.freedesktop.login1.NoSessionForPID")')
try:
    print(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], flush=True)
    for line in sys.stdin:
        exec(line)
        print("ok", flush=True)
finally:
    logind_process.terminate()
    logind_process.wait()
    Bus.tearDownClass()
