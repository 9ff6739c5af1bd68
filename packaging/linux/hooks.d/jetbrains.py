"""Tells whether a JetBrains IDE has had reason to save by itself: it does so when its window loses the focus.

Not yet tried on the real programs. Nothing is looked at on disk, since nothing tells which files an IDE has open.
"""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import lastcall_browser
from lastcall_hook import Result, run
from lastcall_processes import Process

NAMES = {"idea", "pycharm", "webstorm", "phpstorm", "goland", "clion", "rubymine", "rider", "datagrip", "rustrover", "studio"}


def save(result: Result) -> None:
    for process in lastcall_browser.main_processes(NAMES, child="--type="):
        name = Path(process.arguments[0]).name
        if why := _objection(process):
            result.unsaved.append(f"{name} (process {process.pid}) {why}: save all there")
        else:
            result.kept.append(f"what is open in {name}, which saves when its window loses the focus")


def _objection(process: Process) -> str:
    """Why it may hold something that it has not saved, or nothing."""
    if process.stopped:
        return "is stopped"
    if is_told_not_to_save(_settings(process)):
        return "is set not to save by itself"
    active = lastcall_browser.active_process()
    if active is None:
        return "may have the focus still"
    return "has the focus still" if active == process.pid else ""


def is_told_not_to_save(settings: Path | None) -> bool:
    """Whether saving when the window loses the focus is turned off; it is on unless the settings say otherwise."""
    if settings is None or not settings.exists():
        return False
    try:
        options = ElementTree.parse(settings).iter("option")
    except (OSError, ElementTree.ParseError):
        return True
    return any(option.get("name") == "autoSaveFiles" and option.get("value") == "false" for option in options)


def _settings(process: Process) -> Path | None:
    """In the folder the IDE was told to use, else in the one used last."""
    said = re.search(r"-Didea\.paths\.selector=(\S+)", " ".join(process.arguments))
    folders = sorted((Path.home() / ".config" / "JetBrains").glob(said.group(1) if said else "*"), key=_last_used)
    return folders[-1] / "options" / "ide.general.xml" if folders else None


def _last_used(folder: Path) -> float:
    return folder.stat().st_mtime


if __name__ == "__main__":
    run({"save": save})
