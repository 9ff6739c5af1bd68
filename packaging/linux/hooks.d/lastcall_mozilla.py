"""The profile of a Firefox or Thunderbird: its settings, and the tabs it notes while it runs."""

import json
import re
from pathlib import Path
from typing import Any

import lastcall_processes
from lastcall_browser import Tabs

MAGIC = b"mozLz40\0"
LONGEST_SESSION = 64 << 20


def profile_of(pid: int) -> Path | None:
    """The profile this process holds the lock of."""
    files = lastcall_processes.open_files(pid)
    return next((Path(file).parent for file in files if file.endswith("/.parentlock")), None)


def settings(profile: Path) -> dict[str, Any]:
    """What differs from the program's defaults."""
    found: dict[str, Any] = {}
    for file in (profile / "prefs.js", profile / "user.js"):
        text = file.read_text(errors="replace") if file.exists() else ""
        for name, value in re.findall(r'^user_pref\("([^"]+)", (.*)\);$', text, re.MULTILINE):
            try:
                found[name] = json.loads(value)
            except ValueError:  # one that we do not need
                continue
    return found


def running_session(profile: Path) -> Path:
    """Where the tabs are noted while Firefox runs; what it finds there at its next start, it opens again."""
    return profile / "sessionstore-backups" / "recovery.jsonlz4"


def ended_session(profile: Path) -> Path:
    """Where they are after it has ended by itself."""
    return profile / "sessionstore.jsonlz4"


def tabs_in(file: Path) -> Tabs:
    """How many tabs and windows are noted in this file; raises OSError or ValueError where it cannot be read."""
    windows = read(file).get("windows", [])
    return Tabs(sum(len(window.get("tabs", [])) for window in windows), len(windows))


def read(file: Path) -> dict[str, Any]:
    data = file.read_bytes()
    size = int.from_bytes(data[8:12], "little")
    if data[:8] != MAGIC or size > LONGEST_SESSION:
        raise ValueError(f"{file.name} is not what Firefox writes")
    session = json.loads(unpacked(data[12:], size))
    if not isinstance(session, dict):
        raise ValueError(f"{file.name} holds no session")
    return session


def unpacked(data: bytes, size: int) -> bytes:
    """An LZ4 block; see lz4_Block_format.md of the LZ4 project."""
    out, at = bytearray(), 0
    while at < len(data) and len(out) <= size:
        token, at = data[at], at + 1
        literals, at = _length(data, at, token >> 4)
        out += data[at : at + literals]
        at += literals
        if at < len(data):
            distance, at = int.from_bytes(data[at : at + 2], "little"), at + 2
            matched, at = _length(data, at, token & 15)
            _repeat(out, distance, matched + 4)
    if len(out) != size:
        raise ValueError("damaged")
    return bytes(out)


def _length(data: bytes, at: int, nibble: int) -> tuple[int, int]:
    length = nibble
    while nibble == 15 and at < len(data):
        length, at = length + data[at], at + 1
        if data[at - 1] != 255:
            break
    return length, at


def _repeat(out: bytearray, distance: int, length: int) -> None:
    if not 0 < distance <= len(out):
        raise ValueError("damaged")
    piece = bytes(out[-distance:])
    out += (piece * (length // distance + 1))[:length]
