"""Makes sure that Chromium has noted its tabs, and lets it open them again at its next start."""

import time
from pathlib import Path

import lastcall_browser
import lastcall_chromium
from lastcall_browser import Tabs
from lastcall_hook import Result, is_on_disk, run
from lastcall_processes import Process

NAMES = {"chromium": "Chromium", "chrome": "Chrome", "msedge": "Edge", "brave": "Brave", "vivaldi-bin": "Vivaldi"}
SECONDS_TO_WRITE = 4.5  # a page tells what is typed after one second, Chromium writes two and a half seconds later


def save(result: Result) -> None:
    _save(_browsers(), result)


def close(result: Result) -> None:
    for process, sessions in _save(_browsers(), result):
        if process.here:
            _end(process, sessions, result)


def _browsers() -> list[Process]:
    return lastcall_browser.main_processes(set(NAMES), child="--type=")


def _save(browsers: list[Process], result: Result) -> list[tuple[Process, list[Path]]]:
    """Those whose tabs are all on disk, with the files they are in."""
    if any(not process.stopped for process in browsers):
        time.sleep(SECONDS_TO_WRITE)
    kept = []
    for process in browsers:
        before = len(result.unsaved)
        sessions = lastcall_chromium.sessions_of(process.pid)
        _report(process, sessions, result)
        if sessions and len(result.unsaved) == before:
            kept.append((process, sessions))
    return kept


def _report(process: Process, sessions: list[Path], result: Result) -> None:
    if process.stopped:
        result.unsaved.append(f"{_name(process)} (process {process.pid}) is stopped: its tabs may not be noted")
        return
    tabs = _tabs(sessions)
    if tabs.tabs:
        result.kept.append(str(tabs))
    lastcall_browser.report_windows(_name(process), process, tabs, result)
    lastcall_browser.report_downloads(process, ".crdownload", result)


def _tabs(sessions: list[Path]) -> Tabs:
    each = [lastcall_chromium.tabs_in(session) for session in sessions if is_on_disk(session)]
    return Tabs(sum(one.tabs for one in each), sum(one.windows for one in each))


def _end(process: Process, sessions: list[Path], result: Result) -> None:
    before = _tabs(sessions)
    if not lastcall_browser.end(process):
        result.unsaved.append(f"{_name(process)} (process {process.pid}) does not end: answer what it asks, or close it")
    elif _tabs(sessions).tabs < before.tabs:
        result.unsaved.append(f"{_name(process)} has ended, and its tabs are not found on disk")
    else:
        for folder in {lastcall_chromium.data_folder(session) for session in sessions}:
            lastcall_chromium.restore_next_time(folder)


def _name(process: Process) -> str:
    program = Path(process.arguments[0].split()[0]).name  # it writes all its arguments into one
    return NAMES.get(program, "The browser")


if __name__ == "__main__":
    run({"save": save, "close": close}, limit=35)
