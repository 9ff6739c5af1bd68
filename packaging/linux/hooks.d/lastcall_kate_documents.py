"""Which documents of a Kate hold unsaved work, which of them may go into their own files, and copies of the others."""

import configparser
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from lastcall_bus import Node
from lastcall_copies import copy_of
from lastcall_hook import Result
from lastcall_kate import Edited, Kate, Window, checksum_of, edited_files, names_of_untitled

NUMBERED = re.compile(r" \(\d+\)$")  # Kate tells documents of the same name apart so


@dataclass
class Documents:
    """What one Kate has open, as far as it may hold work."""

    modified: list[Path]
    obstacles: dict[Path, str]
    untitled: list[tuple[str, Node]]
    named: list[tuple[str, Node]]
    known: set[Path]
    save_all_asks_nothing: bool

    def copy_the_others(self, result: Result) -> None:
        for name, node in self.untitled:
            if text := node.text:
                result.note_saved(str(copy_of(text, name)))
        copied = {file for name, node in self.named if (file := self._copy(name, node, result))}
        for file, why in self.obstacles.items():
            if file not in copied:
                result.unsaved.append(f"{file}: {why} (Kate)")

    def _copy(self, name: str, node: Node, result: Result) -> Path | None:
        """Of a document that must not be saved, and of one that differs from every file it may be."""
        files = [file for file in self.obstacles if _is_called(file, name)]
        candidates = files or [file for file in self.known if _is_called(file, name) and file not in self.modified]
        text = node.text
        if not files and (not text or any(_holds(file, text) for file in candidates + self.modified)):
            return None
        file = candidates[0] if len(candidates) == 1 else None
        copy = copy_of(text, NUMBERED.sub("", name))
        result.note_copy(str(copy), str(file or name), self.obstacles.get(file, "could not be saved") if file else "could not be saved")
        return file


def documents_of(kate: Kate) -> Documents:
    edited, windows, texts = edited_files(kate.process), kate.windows(), kate.texts()
    is_untitled = _judge_of_names(kate, edited)
    untitled = [(name, node) for name, node in texts if is_untitled(name)]
    named = [(name, node) for name, node in texts if not is_untitled(name)]
    modified = list(dict.fromkeys([change.file for change in edited] + [window.file for window in windows if window.modified and window.file]))
    obstacles = {change.file: why for change in edited if (why := _obstacle(change))}
    asks_nothing = not obstacles and all(_shown_unmodified(name, windows) for name, _ in untitled)
    known = _known_files(kate) | {window.file for window in windows if window.file}
    return Documents(modified, obstacles, untitled, named, known, asks_nothing)


def _judge_of_names(kate: Kate, edited: list[Edited]) -> Callable[[str], bool]:
    pattern, taken = names_of_untitled(kate.process), {change.file.name for change in edited}
    return lambda name: name not in taken and pattern.fullmatch(name) is not None


def _shown_unmodified(name: str, windows: list[Window]) -> bool:
    return any(not window.modified and not window.file and window.title.startswith(name) for window in windows)


def _obstacle(change: Edited) -> str:
    """Why the document must not be written to its own file, or nothing."""
    if not change.file.parent.is_dir():
        return "has lost its folder"
    if not change.file.exists():
        return "is no longer there" if change.checksum else ""
    if not os.access(change.file, os.W_OK):
        return "is read-only"
    return "was changed on disk by another program" if checksum_of(change.file) != change.checksum else ""


def _is_called(file: Path, name: str) -> bool:
    return file.name in (name, NUMBERED.sub("", name))


def _holds(file: Path, text: str) -> bool:
    try:
        content = file.read_bytes()
    except OSError:
        return False
    return content.decode("utf-8-sig", "replace").replace("\r\n", "\n") == text


def _known_files(kate: Kate) -> set[Path]:
    """The files Kate was started with, and those in its list of what is open, which it keeps up to date."""
    here = Path(os.readlink(f"/proc/{kate.process.pid}/cwd"))
    given = {here / argument for argument in kate.process.arguments[1:] if not argument.startswith("-")}
    return given | {Path(unquote(urlsplit(url).path)) for url in _open_urls(kate) if url.startswith("file:///")}


def _open_urls(kate: Kate) -> list[str]:
    folder = Path(kate.process.environment.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "kate"
    session = kate.active_session()
    file = folder / "sessions" / f"{quote(session)}.katesession" if session else folder / "anonymous.katesession"
    lists = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    lists.optionxform = str
    try:
        lists.read(file, encoding="utf-8")
    except (OSError, ValueError, configparser.Error):
        return []
    return [lists[section].get("URL", "") for section in lists.sections() if section.startswith("Document ")]
