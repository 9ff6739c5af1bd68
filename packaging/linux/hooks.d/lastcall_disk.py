"""What another program did to a document's file while LibreOffice had it open."""

import contextlib
import os
import re
import zipfile
from pathlib import Path
from typing import Any

from lastcall_copies import copy_of_content
from lastcall_hook import Result, safe_name


def changed_on_disk(document: Any, file: Path) -> bool:
    """Whether the time of the last change inside the file is another than the one LibreOffice has in mind."""
    if not file.exists():
        return False
    date = document.getDocumentProperties().ModificationDate
    ours = "%04d-%02d-%02dT%02d:%02d:%02d" % (date.Year, date.Month, date.Day, date.Hours, date.Minutes, date.Seconds)
    inside = time_inside(file)
    return inside is not None and inside != (ours if date.Year > 0 else "")


def time_inside(file: Path) -> str | None:
    """The time of the last change, to the second, in an OpenDocument file; empty if it has none, None in other files."""
    try:
        with zipfile.ZipFile(file) as archive, archive.open("meta.xml") as meta:
            text = meta.read(1 << 20).decode("utf-8", "replace")
    except (OSError, zipfile.BadZipFile, KeyError):
        return None
    found = re.search(r"<dc:date>([0-9T:-]{19})", text)
    return found.group(1) if found else ""


def may_be_changed(file: Path) -> bool:
    """Whether something was done to the file since LibreOffice made its lock, as it does when it opens one, or since our save."""
    lock = _lock_of(file)
    return lock.exists() and file.exists() and file.stat().st_ctime > lock.stat().st_mtime


def preserve(file: Path, result: Result) -> None:
    """Where nothing inside the file tells who changed it last, what is on disk is copied before it is replaced."""
    if file.exists() and time_inside(file) is None:
        copy = copy_of_content(file.read_bytes(), safe_name(f"{file.stem} (before)", file.suffix))
        result.note_copy(str(copy), str(file), "as it was on disk before")


def remember_our_save(file: Path) -> None:
    """From now on a later change is not ours."""
    with contextlib.suppress(OSError):
        os.utime(_lock_of(file))


def _lock_of(file: Path) -> Path:
    return file.with_name(f".~lock.{file.name}#")
