"""What cannot go into a file of its own, as files under ~/Last Call."""

import os
from pathlib import Path

from lastcall_hook import folder_of_today, is_on_disk, new_file, safe_name


def copy_of(text: str, name: str) -> Path:
    """A file that holds this text: the one of last time if it still does, else a new one."""
    stem, extension = os.path.splitext(name)
    return copy_of_content(text.encode("utf-8", "surrogateescape"), safe_name(stem, extension or ".txt"))


def copy_of_content(content: bytes, wanted: str) -> Path:
    """The same for what need not be a text."""
    folder = folder_of_today()
    for file in sorted(folder.glob("*" + Path(wanted).suffix)):
        if file.stem.startswith(Path(wanted).stem) and _holds(file, content):
            return file
    return _written(new_file(folder, wanted), content)


def _written(file: Path, content: bytes) -> Path:
    try:
        file.write_bytes(content)
        if not is_on_disk(file) or not _holds(file, content):
            raise OSError("the copy reads back differently")
    except OSError:
        file.unlink(missing_ok=True)
        raise
    return file


def _holds(file: Path, content: bytes) -> bool:
    return file.is_file() and file.stat().st_size == len(content) and file.read_bytes() == content
