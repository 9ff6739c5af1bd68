"""The tabs that Chromium and its kin note on disk while they run, in files called Session_ and a number."""

import json
import os
import struct
from collections.abc import Iterator
from pathlib import Path

import lastcall_processes
from lastcall_browser import Tabs

SIGNATURE = b"SNSS"
READABLE = {1, 3}  # the others are encrypted
SET_TAB_WINDOW, SET_WINDOW_TYPE, TAB_CLOSED, WINDOW_CLOSED = 0, 9, 16, 17
NORMAL = 0
LONGEST_SETTINGS = 64 << 20


def sessions_of(pid: int) -> list[Path]:
    """The files this browser notes its tabs in, one for each profile that is open."""
    files = (Path(file) for file in lastcall_processes.open_files(pid))
    return sorted({file for file in files if file.name.startswith("Session_") and file.parent.name == "Sessions"})


def data_folder(session: Path) -> Path:
    """The folder of all profiles, of which one has this session."""
    return session.parents[2]


def tabs_in(session: Path) -> Tabs:
    """What is open according to this file; raises OSError or ValueError where it cannot be read."""
    window_of: dict[int, int] = {}
    types: dict[int, int] = {}
    for command, content in commands(session.read_bytes()):
        if command == SET_TAB_WINDOW and len(content) >= 8:
            window, tab = struct.unpack_from("<ii", content)
            window_of[tab] = window
        elif command == SET_WINDOW_TYPE and len(content) >= 8:
            window, types[window] = struct.unpack_from("<ii", content)
        elif command == TAB_CLOSED and len(content) >= 4:
            window_of.pop(_id(content), None)
        elif command == WINDOW_CLOSED and len(content) >= 4:
            window_of = {tab: window for tab, window in window_of.items() if window != _id(content)}
    open_in = [window for window in window_of.values() if types.get(window, NORMAL) == NORMAL]
    return Tabs(len(open_in), len(set(open_in)))


def commands(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The entries of a session file, in the order they were written; a last one cut short is left out."""
    if data[:4] != SIGNATURE or int.from_bytes(data[4:8], "little") not in READABLE:
        raise ValueError("its tabs are noted in a form that is not known")
    at = 8
    while at + 2 < len(data):
        size = int.from_bytes(data[at : at + 2], "little")
        entry = data[at + 2 : at + 2 + size]
        if 0 < size == len(entry):
            yield entry[0], entry[1:]
        at += 2 + size


def restore_next_time(folder: Path) -> None:
    """Notes what Chromium itself notes before it starts anew: the next start, and only that, opens the tabs again."""
    file = folder / "Local State"
    with file.open("rb") as old:
        settings = json.loads(old.read(LONGEST_SETTINGS))
    settings.setdefault("was", {})["restarted"] = True
    draft = folder / f"Local State.{os.getpid()}.lastcall"
    try:
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as new:
            json.dump(settings, new)
            new.flush()
            os.fsync(new.fileno())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def _id(content: bytes) -> int:
    return struct.unpack_from("<i", content)[0]
