"""Tells what Visual Studio Code keeps in its backups (hot exit), which it opens again at its next start.

Not yet tried on the real program.
"""

import re
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lastcall_browser
from lastcall_hook import Result, is_on_disk, run
from lastcall_processes import Process

FOLDERS = {"code": "Code", "code-insiders": "Code - Insiders", "code-oss": "Code - OSS", "codium": "VSCodium"}
SECONDS_TO_WRITE = 3  # a change is backed up one second after it, and at the latest two
LONGEST_FIRST_LINE = 10_000
KINDS = ("file", "untitled", "vscode-remote")
DIRTY = "\N{BLACK CIRCLE}"


@dataclass(frozen=True)
class Backup:
    """The backup of one document with changes; its first line names the document."""

    file: Path
    name: str
    workspace: str


def save(result: Result) -> None:
    for process in lastcall_browser.main_processes(set(FOLDERS), child="--type="):
        if process.stopped:
            result.unsaved.append(f"Visual Studio Code (process {process.pid}) is stopped: save its files there")
        else:
            _report(process, settings_folder(process), result)


def settings_folder(process: Process) -> Path:
    words = [word for argument in process.arguments for word in argument.split()]
    own = next((word.partition("=")[2] for word in words if word.startswith("--user-data-dir=")), "")
    return Path(own) if own else Path.home() / ".config" / FOLDERS.get(Path(words[0]).name, "Code")


def _report(process: Process, folder: Path, result: Result) -> None:
    time.sleep(SECONDS_TO_WRITE)
    found = backups(folder)
    if hot_exit_is_off(folder):
        result.unsaved += [f"{backup.name}: Visual Studio Code is set to keep nothing, save it there" for backup in found]
        return
    result.kept += [backup.name for backup in found if is_on_disk(backup.file)]
    changed = sum(DIRTY in title for title in lastcall_browser.titles(process.pid, role="browser-window"))
    without = changed - len({backup.workspace for backup in found})
    if without > 0:
        result.unsaved.append(f"Visual Studio Code has changes in {lastcall_browser.counted(without, 'window')} and no backup of them")


def backups(folder: Path) -> list[Backup]:
    """What is in Backups/WORKSPACE/KIND/, where KIND is the scheme of the documents' addresses."""
    files = sorted(file for kind in KINDS for file in (folder / "Backups").glob(f"*/{kind}/*") if file.is_file())
    return [Backup(file, _name(file), file.parents[1].name) for file in files]


def hot_exit_is_off(folder: Path) -> bool:
    """The last word of the settings, which are JSON with comments."""
    settings = folder / "User" / "settings.json"
    text = settings.read_text(errors="replace") if settings.exists() else ""
    said = re.findall(r'^\s*"files\.hotExit"\s*:\s*"(\w+)"', text, re.MULTILINE)
    return bool(said) and said[-1] == "off"


def _name(file: Path) -> str:
    with file.open("rb") as backup:
        first = backup.readline(LONGEST_FIRST_LINE).decode("utf-8", "replace").strip()
    address = urlsplit(first.partition(" {")[0])
    return unquote(address.path).rpartition("/")[2] or "a document without a name"


if __name__ == "__main__":
    run({"save": save})
