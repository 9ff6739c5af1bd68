"""Reaching a running LibreOffice: the pipe that a second start of it would talk to, and UNO through a pipe of ours.

No second LibreOffice is started for this, so none can come up by mistake. The words on the pipe are those of
LibreOffice's desktop/source/app/officeipcthread.cxx.
"""

import contextlib
import os
import secrets
import socket
import time
from collections.abc import Iterator
from typing import Any

import lastcall_processes
from lastcall_processes import Process
from lastcall_uno import desktop_at

SECONDS_TO_CONNECT = 5
QUIETLY = ["--nodefault", "--norestore", "--nologo"]  # no start centre, no recovery window, no splash


class OfficeDoesNotAnswer(Exception):
    """A LibreOffice that does not take our words, as one sentence."""


@contextlib.contextmanager
def desktop_of(office: Process) -> Iterator[Any]:
    """The UNO desktop of this LibreOffice; the way in is closed again at the end."""
    instance = _instance_pipe(office)
    pipe = f"lastcall-{secrets.token_hex(16)}"
    _tell(instance, f"--accept=pipe,name={pipe};urp;")
    try:
        _wait_until_open(office, pipe)
        yield desktop_at(pipe)
    finally:
        with contextlib.suppress(OSError, OfficeDoesNotAnswer):  # it may have ended, as close asks it to
            _tell(instance, f"--unaccept=pipe,name={pipe};urp;")


def _instance_pipe(office: Process) -> str:
    for path in lastcall_processes.listening_sockets(office.pid):
        if "_SingleOfficeIPC_" in os.path.basename(path):
            return path
    raise OfficeDoesNotAnswer("it cannot be reached from here")


def _tell(pipe: str, argument: str) -> None:
    """Hands the arguments of a second start to the LibreOffice that listens on the pipe."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(SECONDS_TO_CONNECT)
        try:
            connection.connect(pipe)
            _expect(connection, b"InternalIPC::SendArguments\0")
            escaped = (text.replace("\\", "\\\\").replace(",", "\\,") for text in [argument, *QUIETLY])
            connection.sendall(f"InternalIPC::Arguments0,{','.join(escaped)}\0".encode())
            _expect(connection, b"InternalIPC::ProcessingDone\0")
        except TimeoutError as silence:
            raise OfficeDoesNotAnswer("it does not answer") from silence


def _expect(connection: socket.socket, words: bytes) -> None:
    received = b""
    while len(received) < len(words) and (more := connection.recv(len(words) - len(received))):
        received += more
    if received != words:
        raise OfficeDoesNotAnswer("it answers in words we do not know")


def _wait_until_open(office: Process, pipe: str) -> None:
    """Until exactly this process listens, so that we never talk to another one."""
    deadline = time.monotonic() + SECONDS_TO_CONNECT
    while not any(path.endswith(pipe) for path in lastcall_processes.listening_sockets(office.pid)):
        if time.monotonic() > deadline:
            raise OfficeDoesNotAnswer("it does not answer")
        time.sleep(0.02)
