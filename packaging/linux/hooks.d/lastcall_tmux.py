"""The layout of a tmux server: its sessions, windows and panes, in the lines that tmux-resurrect uses."""

import os
import subprocess
from dataclasses import dataclass

import lastcall_processes

SECONDS_TO_ANSWER = 5
SHELLS = {"sh", "ash", "bash", "dash", "fish", "ksh", "mksh", "tcsh", "zsh"}
PANE = "#{session_name} #{window_index} #{window_active} :#{window_flags} #{pane_index} #{pane_title} #{pane_current_path} " \
    "#{pane_active} #{pane_current_command} #{pane_pid}".replace(" ", "\t")
WINDOW = "#{session_name} #{window_index} :#{window_name} #{window_active} :#{window_flags} #{window_layout} " \
    "#{?automatic-rename,on,off}".replace(" ", "\t")
SESSION = "#{session_name} #{session_group}".replace(" ", "\t")


@dataclass(frozen=True)
class Pane:
    """One pane; `command` is what runs in it, empty for a shell that waits."""

    session: str
    window: int
    window_active: str
    flags: str
    index: int
    title: str
    folder: str
    active: bool
    program: str
    command: str

    def line(self) -> str:
        where = ["pane", self.session, str(self.window), self.window_active, self.flags, str(self.index), self.title]
        return "\t".join([*where, ":" + self.folder, str(int(self.active)), self.program, ":" + self.command])


@dataclass(frozen=True)
class Window:
    """One window, with its layout as tmux writes it."""

    session: str
    index: int
    name: str
    active: bool
    flags: str
    layout: str
    renames_itself: str

    def line(self) -> str:
        name = ["window", self.session, str(self.index), ":" + self.name]
        return "\t".join([*name, str(int(self.active)), self.flags, self.layout, self.renames_itself])


@dataclass(frozen=True)
class Layout:
    """All of one server; `twins` are sessions that share the windows of another."""

    server: str
    panes: tuple[Pane, ...]
    windows: tuple[Window, ...]
    twins: tuple[tuple[str, str], ...]

    def text(self) -> str:
        twins = [f"grouped_session\t{name}\t{original}\t:\t:" for name, original in self.twins]
        lines = [f"server\t{self.server}", *twins, *(pane.line() for pane in self.panes), *(window.line() for window in self.windows)]
        return "\n".join(lines) + "\n"

    def sessions(self) -> list[str]:
        return list(dict.fromkeys(window.session for window in self.windows))

    def running(self) -> list[str]:
        """The programs in its panes besides shells, each once."""
        return list(dict.fromkeys(pane.program for pane in self.panes if pane.command))


def parse(text: str) -> Layout:
    """The layout in a file; raises ValueError if it is damaged or holds no session."""
    rows = [line.split("\t") for line in text.split("\n")]
    twins = tuple((row[1], row[2]) for row in rows if row[0] == "grouped_session")
    server = next((row[1] for row in rows if row[0] == "server" and len(row) == 2), "default")
    panes = tuple(_pane(row[1:]) for row in rows if row[0] == "pane")
    return _whole(Layout(server, panes, tuple(_window(row[1:]) for row in rows if row[0] == "window"), twins))


def of_server(socket: str) -> Layout | None:
    """What the server on this socket shows, or nothing if it has no sessions."""
    names = [_fields(line, 2) for line in ask(socket, "list-sessions", "-F", SESSION)]
    if not names:
        return None
    originals = {group: name for name, group in reversed(names) if group}
    twins = tuple((name, originals[group]) for name, group in names if group and originals[group] != name)
    hidden = {name for name, _ in twins}
    panes = [_seen_pane(_fields(line, 10)) for line in ask(socket, "list-panes", "-a", "-F", PANE)]
    windows = [_window(_fields(line, 7)) for line in ask(socket, "list-windows", "-a", "-F", WINDOW)]
    shown = tuple(window for window in windows if window.session not in hidden)
    return _whole(Layout(server_name(socket), tuple(pane for pane in panes if pane.session not in hidden), shown, twins))


def server_name(socket: str) -> str:
    """What `tmux -L` calls it, or the whole path of a socket elsewhere."""
    usual = os.path.basename(os.path.dirname(socket)) == f"tmux-{os.getuid()}"
    return os.path.basename(socket) if usual else socket


def ask(socket: str, *command: str) -> list[str]:
    """The lines that a command prints, none where tmux has nothing to show."""
    tmux = ["tmux", "-u", "-S", socket, *command]
    done = subprocess.run(tmux, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=SECONDS_TO_ANSWER)
    if done.returncode != 0 and not done.stderr.startswith("no "):
        raise OSError(done.stderr.strip() or f"tmux ended with {done.returncode}")
    return done.stdout.split("\n")[:-1]


def _fields(line: str, number: int) -> list[str]:
    fields = line.split("\t")
    if len(fields) != number:
        raise ValueError(f"a name or a folder that cannot be noted: {line!r}")
    return fields


def _seen_pane(row: list[str]) -> Pane:
    programs = _programs(int(row[9]))
    name = os.path.basename(programs[0][0]) if programs else row[8]
    command = " ".join(programs[0]) if programs else ""
    return Pane(row[0], int(row[1]), row[2], row[3], int(row[4]), row[5], row[6], row[7] == "1", name, _on_one_line(command))


def _programs(pid: int) -> list[tuple[str, ...]]:
    """What runs under this process, looking through shells that only wait for it."""
    arguments = lastcall_processes.arguments_of(pid)
    if not arguments:
        return []
    children = lastcall_processes.children_of(pid)
    below = [program for child in children for program in _programs(child)]
    return below or ([] if _is_idle_shell(arguments) else [arguments])


def _is_idle_shell(arguments: tuple[str, ...]) -> bool:
    return os.path.basename(arguments[0]).lstrip("-") in SHELLS and all(word.startswith("-") for word in arguments[1:])


def _on_one_line(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)


def _pane(row: list[str]) -> Pane:
    session, window, window_active, flags, index, title, folder, active, program, command = row
    place = (session, int(window), window_active, flags, int(index))
    return Pane(*place, title, folder[1:], active == "1", program, command[1:])


def _window(row: list[str]) -> Window:
    session, index, name, active, flags, layout, renames_itself = row
    return Window(session, int(index), name[1:], active == "1", flags, layout, renames_itself)


def _whole(layout: Layout) -> Layout:
    with_panes = {(pane.session, pane.window) for pane in layout.panes}
    if not layout.windows or with_panes != {(window.session, window.index) for window in layout.windows}:
        raise ValueError("not a whole layout")
    return layout
