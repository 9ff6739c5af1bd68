"""What the browsers' hooks share: their tabs as noted on disk, their windows on the screen, downloads, and a polite end."""

import os
import re
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, replace

import lastcall_processes
from lastcall_hook import Result
from lastcall_processes import Process

SECONDS_TO_END = 10


@dataclass(frozen=True)
class Tabs:
    """How much of a browser is noted on disk."""

    tabs: int
    windows: int

    def __str__(self) -> str:
        return f"{counted(self.tabs, 'tab')} in {counted(self.windows, 'window')}"


def main_processes(names: set[str], child: str) -> list[Process]:
    """The browsers themselves, without the processes they start for pages, which have an argument that begins like `child`."""
    running = lastcall_processes.of_this_session(names)
    return [_placed(process, running) for process in running if not _has_argument(process, child)]


def _placed(process: Process, running: list[Process]) -> Process:
    """Chromium may leave its session's control group and wipe its environment; then its children and its windows tell."""
    if process.here is not None:
        return process
    by_children = any(other.here for other in running if other.parent == process.pid)
    return replace(process, here=by_children or windows_on_screen(process.pid) > 0 or None)


def _has_argument(process: Process, beginning: str) -> bool:
    """Some browsers write all their arguments into one, with blanks between."""
    return any(word.startswith(beginning) for argument in process.arguments for word in argument.split())


def report_windows(browser: str, process: Process, noted: Tabs, result: Result) -> None:
    """A window on the screen that is not noted, such as a private one, is lost when the browser ends."""
    lost = windows_on_screen(process.pid) - noted.windows
    if lost > 0:
        result.unsaved.append(f"{browser} keeps nothing of {counted(lost, 'window')}: close what you no longer need")


def report_downloads(process: Process, ending: str, result: Result) -> None:
    """A file that the browser is still writing."""
    for file in lastcall_processes.open_files(process.pid):
        if file.endswith(ending):
            name = os.path.basename(file).removesuffix(ending)
            result.unsaved.append(f"{'A file' if name.startswith('Unconfirmed ') else name} is still being downloaded")


def windows_on_screen(pid: int) -> int:
    """How many browser windows the window manager lists for this process; 0 where nobody can tell (Wayland, no xprop)."""
    return len(titles(pid, role="browser"))


def titles(pid: int, role: str) -> list[str]:
    """The titles of this process's windows of one role, in whatever order."""
    listed = re.findall(r"0x[0-9a-f]+", _property("-root", "_NET_CLIENT_LIST"))
    seen = (_property("-id", window, "_NET_WM_PID", "WM_WINDOW_ROLE", "_NET_WM_NAME") for window in listed)
    return [_title(window) for window in seen if f"= {pid}\n" in window and f'= "{role}"\n' in window]


def active_process() -> int | None:
    """The process whose window has the focus; None where nobody can tell."""
    window = re.search(r"0x[0-9a-f]+", _property("-root", "_NET_ACTIVE_WINDOW"))
    found = re.search(r"= (\d+)$", _property("-id", window.group(), "_NET_WM_PID"), re.MULTILINE) if window else None
    return int(found.group(1)) if found else None


def _title(properties: str) -> str:
    found = re.search(r'^_NET_WM_NAME = "(.*)"$', properties, re.MULTILINE)
    return found.group(1) if found else ""


def end(process: Process) -> bool:
    """Asks the process to end; tells whether it has."""
    if lastcall_processes.started(process.pid) == process.started:
        os.kill(process.pid, signal.SIGTERM)
    deadline = time.monotonic() + SECONDS_TO_END
    while time.monotonic() < deadline:
        if not lastcall_processes.arguments_of(process.pid):
            return True
        time.sleep(0.05)
    return False


def counted(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")


def _property(*arguments: str) -> str:
    if not shutil.which("xprop"):
        return ""
    try:
        command = ["xprop", "-notype", *arguments]
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=2).stdout
    except subprocess.TimeoutExpired:
        return ""
