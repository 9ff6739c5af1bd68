"""Notes the layout of every tmux server of this session, for tmux_restore.py to build it up again."""

import contextlib
import os
import secrets
import subprocess
from pathlib import Path

import lastcall_processes
import lastcall_tmux
from lastcall_hook import Result, is_on_disk, run, safe_name
from lastcall_processes import Process
from lastcall_tmux import Layout

PROGRAMS_TO_NAME = 5


def save(result: Result) -> None:
    for server in lastcall_processes.of_this_session({"tmux: server"}):
        try:
            _save(server, result)
        except subprocess.TimeoutExpired:
            result.unsaved.append(f"tmux (process {server.pid}) does not answer: its layout is not noted")
        except (OSError, ValueError) as failure:
            result.unsaved.append(f"The layout of tmux (process {server.pid}) is not noted: {failure}")


def _save(server: Process, result: Result) -> None:
    socket = next(iter(lastcall_processes.listening_sockets(server.pid)), None)
    if socket is None:
        raise OSError("it cannot be reached")
    layout = lastcall_tmux.of_server(socket)
    if layout:
        replace(file_of(layout.server), layout)
        result.kept.append(_told(layout))


def folder() -> Path:
    """Where layouts are kept; only their user may look into it."""
    state = os.environ.get("XDG_STATE_HOME", "")
    place = (Path(state) if state.startswith("/") else Path.home() / ".local/state") / "lastcall/tmux"
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    place.mkdir(mode=0o700, exist_ok=True)
    return place


def file_of(server: str) -> Path:
    return folder() / safe_name(server, ".layout")


def previous(file: Path) -> Path:
    return file.with_suffix(".previous")


def read(file: Path) -> Layout | None:
    """The layout in a file, or nothing where it is missing or damaged."""
    try:
        return lastcall_tmux.parse(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def replace(file: Path, layout: Layout) -> None:
    """Writes a new file, reads it again, and only then lets it take the place of the older one, which stays as `previous`."""
    older = read(file)
    if older == layout:
        return
    draft = file.with_suffix("." + secrets.token_hex(8))
    try:
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as new:
            new.write(layout.text())
        if not is_on_disk(draft) or read(draft) != layout:
            raise OSError("not found on disk after writing")
        if older:
            _keep(file)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def _keep(file: Path) -> None:
    link = file.with_suffix("." + secrets.token_hex(8))
    link.hardlink_to(file)  # so that at no moment there is none
    with contextlib.suppress(FileNotFoundError):
        link.replace(previous(file))
        link.unlink()  # a rename between two names of one file leaves both


def _told(layout: Layout) -> str:
    sessions, windows, panes = len(layout.sessions()), len(layout.windows), len(layout.panes)
    told = f"the layout of tmux ({_counted(sessions, 'session')}, {_counted(windows, 'window')}, {_counted(panes, 'pane')})"
    running = layout.running()
    names = ", ".join(running[:PROGRAMS_TO_NAME]) + (" and others" if len(running) > PROGRAMS_TO_NAME else "")
    return told + (f", but not what runs in it: {names}" if running else "")


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")


if __name__ == "__main__":
    run({"save": save})
