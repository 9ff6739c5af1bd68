"""Makes sure that Firefox has noted its tabs, with what is typed into forms, so that it opens them again at its next start."""

import time
from pathlib import Path

import lastcall_browser
import lastcall_mozilla
import lastcall_processes
from lastcall_browser import Tabs
from lastcall_hook import Result, is_on_disk, run
from lastcall_processes import Process

NAMES = {"firefox", "firefox-esr", "firefox-bin"}
SECONDS_TO_WRITE = 4  # a page tells what is typed after one second, Firefox writes two seconds later, unless it has just written
SECONDS_TO_START = 8  # it counts the interval from when it is ready
SECONDS_TO_WAIT = 25
USUAL_INTERVAL = 15_000


def save(result: Result) -> None:
    for process in _browsers():
        _save(process, result)


def close(result: Result) -> None:
    """Ended by a signal, Firefox takes up its tabs at the next start without being asked to; no setting is changed for that."""
    for process in _browsers():
        before = len(result.unsaved)
        tabs = _save(process, result)
        if tabs and process.here and len(result.unsaved) == before:
            _end(process, tabs, result)


def _browsers() -> list[Process]:
    return lastcall_browser.main_processes(NAMES, child="-contentproc")


def _save(process: Process, result: Result) -> tuple[Path, Tabs] | None:
    """The profile and what is noted in it, if it is up to date."""
    profile = lastcall_mozilla.profile_of(process.pid)
    if profile is None:
        return None  # it starts, ends, or hands a page over to another one
    if process.stopped:
        result.unsaved.append(f"Firefox (process {process.pid}) is stopped: its tabs may not be noted")
        return None
    settings = lastcall_mozilla.settings(profile)
    file = lastcall_mozilla.running_session(profile)
    interval = settings.get("browser.sessionstore.interval", USUAL_INTERVAL) / 1000
    if not _is_up_to_date(file, lastcall_processes.began(process), interval):
        result.unsaved.append(f"Firefox notes its tabs only every {interval:.0f} seconds")
    return profile, _report(process, settings, file, result)


def _report(process: Process, settings: dict, file: Path, result: Result) -> Tabs:
    opens_again = settings.get("browser.sessionstore.resume_from_crash", True)
    tabs = lastcall_mozilla.tabs_in(file) if opens_again and is_on_disk(file) else Tabs(0, 0)
    if tabs.tabs:
        result.kept.append(f"{tabs}, {_forms(settings)}")
    lastcall_browser.report_windows("Firefox", process, tabs, result)
    lastcall_browser.report_downloads(process, ".part", result)
    return tabs


def _forms(settings: dict) -> str:
    return "not what is typed into forms" if settings.get("browser.sessionstore.privacy_level", 0) else "with what is typed into forms"


def _is_up_to_date(file: Path, started: float, interval: float) -> bool:
    """Waits until Firefox has written, or would have if there were anything new."""
    began = time.time()
    while time.time() < began + SECONDS_TO_WAIT:
        written = file.stat().st_mtime if file.exists() else 0
        due = max(written + 1, started + SECONDS_TO_START) + interval
        if written > began + 1 or time.time() > max(due, began + SECONDS_TO_WRITE):
            return True
        time.sleep(0.1)
    return False


def _end(process: Process, noted: tuple[Path, Tabs], result: Result) -> None:
    profile, tabs = noted
    if not lastcall_browser.end(process):
        result.unsaved.append(f"Firefox (process {process.pid}) does not end: answer what it asks, or close it")
        return
    files = (lastcall_mozilla.running_session(profile), lastcall_mozilla.ended_session(profile))
    if not any(is_on_disk(file) and lastcall_mozilla.tabs_in(file).tabs >= tabs.tabs for file in files):
        result.unsaved.append("Firefox has ended, and its tabs are not found on disk")


if __name__ == "__main__":
    run({"save": save, "close": close}, limit=35)
