"""The running programs of this user in this session, read from /proc."""

import os
import re
import time
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True)
class Process:
    """One running program; `here` is None where nothing tells which session it belongs to."""

    pid: int
    arguments: tuple[str, ...]
    environment: dict[str, str]
    parent: int
    started: str
    stopped: bool
    catches_sigusr1: bool
    here: bool | None


def of_this_session(names: set[str]) -> list[Process]:
    """The processes with one of these names that belong, or may belong, to this user's session."""
    found = [_read(directory, names) for directory in PROC.iterdir() if directory.name.isdigit()]
    return sorted((process for process in found if process and process.here is not False), key=lambda p: p.pid)


def listening_sockets(pid: int) -> list[str]:
    """The paths of the Unix sockets this process listens on."""
    inodes = {target[8:-1] for target in open_files(pid) if target.startswith("socket:[")}
    rows = (line.split() for line in (PROC / "net/unix").read_text(errors="surrogateescape").splitlines()[1:])
    accepting = "00010000"
    return [row[7] for row in rows if len(row) == 8 and row[3] == accepting and row[6] in inodes and row[7][0] == "/"]


def open_files(pid: int) -> list[str]:
    """What the file descriptors of this process lead to."""
    try:
        links = list((PROC / str(pid) / "fd").iterdir())
    except OSError:  # it has just ended
        return []
    return [target for link in links if (target := _target(link))]


def _target(link: Path) -> str:
    try:
        return os.readlink(link)
    except OSError:  # closed since; the others still count
        return ""


def arguments_of(pid: int) -> tuple[str, ...]:
    """The command line of a process, none if it has ended."""
    try:
        return _strings(PROC / str(pid) / "cmdline")
    except OSError:
        return ()


def children_of(pid: int) -> list[int]:
    """The processes that this one started and that still run under it."""
    try:
        return [int(child) for child in (PROC / str(pid) / "task" / str(pid) / "children").read_text().split()]
    except OSError:
        return []


def started(pid: int) -> str | None:
    """When the process started, in clock ticks; with its number it names one process for good."""
    try:
        return start_of((PROC / str(pid) / "stat").read_text(errors="replace"))
    except OSError:
        return None


def began(process: Process) -> float:
    """When the process started, in seconds since the epoch."""
    up = float((PROC / "uptime").read_text().split()[0])
    return time.time() - up + int(process.started or 0) / os.sysconf("SC_CLK_TCK")


def start_of(stat_line: str) -> str | None:
    """The start time in a line of /proc/PID/stat; the name in it may hold blanks and brackets."""
    fields = stat_line.rpartition(")")[2].split()
    return fields[19] if len(fields) > 19 else None


def session_of(group: str, environment: dict[str, str]) -> dict[str, str]:
    """Everything that tells sessions apart, the most reliable first."""
    scope = re.search(r"/session-([^/]+)\.scope", group)
    clues = {"scope": scope.group(1) if scope else ""}
    return clues | {name: environment.get(name, "") for name in ("XDG_SESSION_ID", "WAYLAND_DISPLAY", "DISPLAY")}


def same_session(one: dict[str, str], other: dict[str, str]) -> bool | None:
    """Decided by the first clue that both have; None where they share none."""
    for clue, value in one.items():
        if value and other[clue]:
            return _display(value) == _display(other[clue])
    return None


def _display(value: str) -> str:
    return re.sub(r"^(:\d+)\.\d+$", r"\1", value)  # :0 and :0.0 are one display


def _read(directory: Path, names: set[str]) -> Process | None:
    try:
        if directory.stat().st_uid != os.getuid() or int(directory.name) == os.getpid():
            return None
        arguments = _strings(directory / "cmdline")
        if not names & _names(directory, arguments):
            return None
        return _process(directory, arguments)
    except (OSError, ValueError, IndexError):  # it ended while we looked, or is not ours to look at
        return None


def _process(directory: Path, arguments: tuple[str, ...]) -> Process | None:
    line = (directory / "stat").read_text(errors="replace")
    state, parent = line.rpartition(")")[2].split()[:2]
    environment = _environment(directory)
    caught = re.search(r"^SigCgt:\s*([0-9a-f]+)", (directory / "status").read_text(errors="replace"), re.MULTILINE)
    sigusr1 = bool(caught and int(caught.group(1), 16) >> 9 & 1)
    if state in "ZX":
        return None
    here = same_session(_own_session(), session_of((directory / "cgroup").read_text(), environment))
    return Process(int(directory.name), arguments, environment, int(parent), start_of(line) or "", state in "Tt", sigusr1, here)


def _names(directory: Path, arguments: tuple[str, ...]) -> set[str]:
    names = {(directory / "comm").read_text(errors="replace").rstrip("\n")}
    names |= {os.path.basename(arguments[0])} if arguments else set()
    return names | {os.path.basename(os.readlink(directory / "exe")).removesuffix(" (deleted)")}


def _own_session() -> dict[str, str]:
    return session_of((PROC / "self/cgroup").read_text(), dict(os.environ))


def _environment(directory: Path) -> dict[str, str]:
    pairs = (entry.partition("=") for entry in _strings(directory / "environ"))
    return {name: value for name, _, value in pairs}


def _strings(file: Path) -> tuple[str, ...]:
    return tuple(os.fsdecode(part) for part in file.read_bytes().split(b"\0") if part)
