"""Saves, and closes, every Neovim of this session over the socket that each one listens on."""

import socket

import lastcall_processes
from lastcall_hook import Result, run
from lastcall_mailbox import Mailbox, Nudge
from lastcall_others import of_others
from lastcall_processes import Process
from lastcall_vim import LIBRARY, ask_all

SECONDS_TO_CONNECT = 3
WAITS_FOR_A_KEY = b"\xa8blocking\xc3"  # nvim_get_mode: "blocking": true
_open: list[socket.socket] = []  # Neovim may drop a request whose sender has gone


def save(result: Result) -> None:
    ask_all("Neovim", "save", _editors(), _way_to, result)
    result.unsaved += of_others("Neovim", {"nvim"})


def close(result: Result) -> None:
    ask_all("Neovim", "close", [process for process in _editors() if process.here], _way_to, result)


def _editors() -> list[Process]:
    """Without the windows that only show what another Neovim, started by them, does."""
    running = lastcall_processes.of_this_session({"nvim"})
    shown = {process.parent for process in running if "--embed" in process.arguments}
    return [process for process in running if process.pid not in shown and "-es" not in process.arguments]


def _way_to(process: Process) -> tuple[Mailbox, Nudge] | None:
    for path in lastcall_processes.listening_sockets(process.pid):
        connection = _connected(path)
        if connection and _is_free(connection):
            return Mailbox("nvim", process), lambda mailbox: _nudge(mailbox, connection)
    return None


def _connected(path: str) -> socket.socket | None:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(SECONDS_TO_CONNECT)
    try:
        connection.connect(path)
    except OSError:
        return None
    _open.append(connection)
    return connection


def _is_free(connection: socket.socket) -> bool:
    """Whether Neovim answers at once and does not wait for an answer of its user's."""
    try:
        connection.sendall(packed([0, 1, "nvim_get_mode", []]))
        return WAITS_FOR_A_KEY not in connection.recv(4096)
    except OSError:
        return False


def _nudge(mailbox: Mailbox, connection: socket.socket) -> None:
    library, request, answer = (_quoted(str(path)) for path in (LIBRARY, mailbox.request, mailbox.answer))
    expression = f"execute('source ' . fnameescape({library})) . LastcallAnswer({request}, {answer})"
    connection.sendall(packed([2, "nvim_eval", [expression]]))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def packed(value: list | str | int) -> bytes:
    """MessagePack for what we send: short lists, strings, small numbers."""
    if isinstance(value, list):
        return bytes([0x90 | len(value)]) + b"".join(map(packed, value))
    if isinstance(value, str):
        text = value.encode()
        return b"\xda" + len(text).to_bytes(2, "big") + text
    return bytes([value])


if __name__ == "__main__":
    run({"save": save, "close": close})
