"""Saving one open LibreOffice document: in its own file, or as a new file under ~/Last Call."""

import os
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lastcall_hook import Result, folder_of_today, is_on_disk, new_file, safe_name

# The first service a document supports decides; a presentation supports the drawing's too.
FORMATS = {
    "com.sun.star.presentation.PresentationDocument": (".odp", "impress8"),
    "com.sun.star.drawing.DrawingDocument": (".odg", "draw8"),
    "com.sun.star.sheet.SpreadsheetDocument": (".ods", "calc8"),
    "com.sun.star.text.GlobalDocument": (".odm", "writerglobal8"),
    "com.sun.star.text.WebDocument": (".odt", "writerweb8_writer"),
    "com.sun.star.text.TextDocument": (".odt", "writer8"),
    "com.sun.star.formula.FormulaProperties": (".odf", "math8"),
}


def save(document: Any, result: Result) -> None:
    """Saves the document if it is modified and notes what came of it."""
    title = _title(document)
    try:
        commit_cell_input(document)
        if document.isModified():
            _save_modified(document, title, result)
    except Exception as failure:  # UNO's exceptions share no other class; each document must get its answer
        result.unsaved.append(f"{title}: {_reason(failure)} (LibreOffice)")


def _save_modified(document: Any, title: str, result: Result) -> None:
    file = file_of(document)
    if not document.hasLocation():
        _save_untitled(document, title, result)
    elif obstacle := _obstacle(document, file):
        copy = _write_copy(document, title)
        result.note_copy(copy, str(file or document.getURL()), obstacle)
    else:
        _save_in_place(document, file, result)


def _save_in_place(document: Any, file: Path, result: Result) -> None:
    document.store()
    if document.isModified() or not _is_whole(file):
        raise OSError("not found on disk after saving")
    result.saved.append(str(file))


def _save_untitled(document: Any, title: str, result: Result) -> None:
    """The document takes the new name, so that it is saved there from now on."""
    extension, filter_name = _format(document)
    file = new_file(folder_of_today(), safe_name(title, extension))
    try:
        document.storeAsURL(file.as_uri(), _options(filter_name))
        if document.isModified() or not _is_whole(file):
            raise OSError("not found on disk after saving")
    except Exception:
        _remove_if_empty(file)
        raise
    result.saved.append(str(file))


def _write_copy(document: Any, title: str) -> str:
    """Writes a hidden draft, looks into it, and only then gives it its name."""
    extension, filter_name = _format(document)
    folder = folder_of_today()
    draft = new_file(folder, f".lastcall-{os.getpid()}.part")
    try:
        document.storeToURL(draft.as_uri(), _options(filter_name))
        if not _is_whole(draft):
            raise OSError("the copy is not whole")
        file = new_file(folder, safe_name(os.path.splitext(title)[0], extension))
        draft.rename(file)  # over the empty file which new_file has just made for it
        return str(file)
    finally:
        draft.unlink(missing_ok=True)


def _obstacle(document: Any, file: Path | None) -> str:
    """Why the document must not be written to its own file, or nothing."""
    if file is None:
        return "is on another computer"
    if document.isReadonly():
        return "is open read-only"
    if not file.parent.is_dir():
        return "has lost its folder"
    if file.exists() and not os.access(file, os.W_OK):
        return "is read-only"
    return "was changed on disk by another program" if changed_on_disk(document, file) else ""


def changed_on_disk(document: Any, file: Path) -> bool:
    """Whether the time of the last change inside the file is another than the one LibreOffice has in mind."""
    inside = time_inside(file)
    date = document.getDocumentProperties().ModificationDate
    ours = "%04d-%02d-%02dT%02d:%02d:%02d" % (date.Year, date.Month, date.Day, date.Hours, date.Minutes, date.Seconds)
    return inside is not None and date.Year > 0 and inside != ours


def time_inside(file: Path) -> str | None:
    """The time of the last change as OpenDocument and OOXML files carry it, to the second."""
    try:
        with zipfile.ZipFile(file) as archive:
            member = next(name for name in ("meta.xml", "docProps/core.xml") if name in archive.namelist())
            text = archive.open(member).read(1 << 20).decode("utf-8", "replace")
    except (OSError, zipfile.BadZipFile, StopIteration):
        return None
    found = re.search(r"<(?:dc:date|dcterms:modified)[^>]*>([0-9T:-]{19})", text)
    return found.group(1) if found else None


def commit_cell_input(document: Any) -> None:
    """What is still being typed into a cell is not yet in the document."""


def file_of(document: Any) -> Path | None:
    """The local file of a document, or None where it has none."""
    parts = urlsplit(document.getURL())
    return Path(unquote(parts.path)) if parts.scheme == "file" and parts.netloc in ("", "localhost") else None


def _format(document: Any) -> tuple[str, str]:
    for service, answer in FORMATS.items():
        if document.supportsService(service):
            return answer
    raise TypeError("we know no file format for it")


def _options(filter_name: str) -> tuple[Any, ...]:
    from com.sun.star.beans import PropertyValue

    name = PropertyValue()
    name.Name, name.Value = "FilterName", filter_name
    return (name,)


def _is_whole(file: Path) -> bool:
    if not is_on_disk(file) or (file.suffix.startswith(".od") and not zipfile.is_zipfile(file)):
        return False
    if not zipfile.is_zipfile(file):
        return True
    with zipfile.ZipFile(file) as archive:
        return archive.testzip() is None


def _remove_if_empty(file: Path) -> None:
    if file.exists() and file.stat().st_size == 0:
        file.unlink()


def _title(document: Any) -> str:
    return document.getTitle() if hasattr(document, "getTitle") else "A document"


def _reason(failure: Exception) -> str:
    return str(getattr(failure, "Message", "")) or str(failure) or type(failure).__name__
