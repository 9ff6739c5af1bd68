"""Builds up again what the tmux hook has noted: python3 tmux_restore.py [SERVER | FILE]

Sessions that are there already are left alone. Programs are not started, only named.
"""

import re
import subprocess
import sys
from pathlib import Path

import tmux
from lastcall_tmux import Layout, Pane, Window


class Server:
    """A tmux server that is told what to build; it starts with the first session."""

    def __init__(self, name: str) -> None:
        self.way = ["tmux", "-u", "-S" if "/" in name else "-L", name]

    def tell(self, *command: str) -> str:
        done = subprocess.run([*self.way, *command], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            print(f"tmux {command[0]}: {done.stderr.strip()}", file=sys.stderr)
        return done.stdout.strip()

    def has(self, session: str) -> bool:
        return subprocess.run([*self.way, "has-session", "-t", "=" + session], capture_output=True).returncode == 0


def restore(layout: Layout) -> None:
    server = Server(layout.server)
    for session in layout.sessions():
        if server.has(session):
            print(f"{session}: is there already, left as it is")
        else:
            _build(server, layout, session)
    for name, original in layout.twins:
        if not server.has(name):
            server.tell("new-session", "-d", "-s", name, "-t", "=" + original)


def _build(server: Server, layout: Layout, session: str) -> None:
    windows = [window for window in layout.windows if window.session == session]
    built = [_window(server, window, _panes(layout, window), first=window is windows[0]) for window in windows]
    for identity, window in zip(built, windows, strict=True):
        if window.active:
            server.tell("select-window", "-t", identity)
    print(f"{session}: {len(windows)} window(s)")


def _panes(layout: Layout, window: Window) -> list[Pane]:
    mine = [pane for pane in layout.panes if (pane.session, pane.window) == (window.session, window.index)]
    return sorted(mine, key=lambda pane: pane.index)


def _window(server: Server, window: Window, panes: list[Pane], first: bool) -> str:
    options = ["-d", "-n", window.name, "-c", panes[0].folder, "-P", "-F", "#{window_id} #{pane_id}"]
    if first:
        width, height = re.findall(r"\d+", window.layout.partition(",")[2])[:2]
        made = server.tell("new-session", "-s", window.session, "-x", width, "-y", height, *options)
        identity, pane = made.split()
        _move(server, identity, window)
    else:
        identity, pane = server.tell("new-window", "-t", f"={window.session}:{window.index}", *options).split()
    identities = _split(server, identity, pane, panes)
    _arrange(server, identity, window, panes, identities)
    return identity


def _move(server: Server, identity: str, window: Window) -> None:
    if server.tell("display-message", "-p", "-t", identity, "#{window_index}") != str(window.index):
        server.tell("move-window", "-s", identity, "-t", f"={window.session}:{window.index}")


def _split(server: Server, window: str, first: str, panes: list[Pane]) -> list[str]:
    identities = [first]
    for pane in panes[1:]:
        identities.append(server.tell("split-window", "-d", "-t", identities[-1], "-c", pane.folder, "-P", "-F", "#{pane_id}"))
        server.tell("select-layout", "-t", window, "tiled")  # makes room for the next one
    return identities


def _arrange(server: Server, identity: str, window: Window, panes: list[Pane], identities: list[str]) -> None:
    server.tell("select-layout", "-t", identity, window.layout)
    for pane, pane_identity in zip(panes, identities, strict=True):
        server.tell("select-pane", "-t", pane_identity, "-T", pane.title)
        if pane.command:
            print(f"{pane.session}:{pane.window}.{pane.index} ran: {pane.command}")
    active = next((own for pane, own in zip(panes, identities, strict=True) if pane.active), identities[0])
    server.tell("select-pane", "-t", active)
    if "Z" in window.flags:
        server.tell("resize-pane", "-Z", "-t", active)
    server.tell("set-option", "-w", "-t", identity, "automatic-rename", window.renames_itself)


def _noted(name: str) -> Layout | None:
    file = Path(name) if name.endswith((".layout", ".previous")) else tmux.file_of(name)
    return tmux.read(file) or tmux.read(tmux.previous(file))


if __name__ == "__main__":
    noted = _noted(sys.argv[1] if len(sys.argv) > 1 else "default")
    if noted is None:
        sys.exit(f"No layout of tmux is in {tmux.folder()}")
    restore(noted)
