"""Saving one open LibreOffice document: in its own file, or as a new file under ~/Last Call."""

import os
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from lastcall_cells import commit_cell_input
from lastcall_disk import changed_on_disk, may_be_changed, preserve, remember_our_save
from lastcall_hook import Result, folder_of_today, is_on_disk, new_file, safe_name
from lastcall_slides import is_typed_into
from lastcall_store import reason, store, store_as, words_of

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


def save(document: Any, result: Result) -> bool:
    """Saves the document if it is modified and notes what came of it; whether nothing of it is unsaved."""
    try:
        if is_typed_into(document, file_of(document)):
            document.setModified(True)
        if document.isModified():
            _save_modified(document, _title(document), result)
        return True
    except Exception as failure:  # UNO's exceptions share no other class; each document must get its answer
        result.unsaved.append(f"{_name_of(document)}: {reason(failure, _folder_of(document))} (LibreOffice)")
        return False


def save_cell_input(document: Any, result: Result) -> None:
    """Separately and last, because LibreOffice may answer a formula with a question."""
    try:
        commit_cell_input(document)
    except Exception as failure:  # as above
        result.unsaved.append(f"{_name_of(document)}: {words_of(failure)} (LibreOffice)")
    else:
        save(document, result)


def _save_modified(document: Any, title: str, result: Result) -> None:
    file = file_of(document)
    if not document.hasLocation():
        result.note_saved(_save_as_new(document, title))
    elif obstacle := _obstacle(document, file):
        result.note_copy(_save_as_new(document, title), str(file or document.getURL()), obstacle)
    else:
        if may_be_changed(file):
            preserve(file, result)
        store(document, file, lambda: preserve(file, result))
        _verify(document, file)
        result.note_saved(str(file))
        remember_our_save(file)


def _save_as_new(document: Any, title: str) -> str:
    """As the command Save As does: the document takes the new name, so that it is saved there from now on."""
    extension, filter_name = _format(document)
    stem = os.path.splitext(title)[0] if document.hasLocation() else title
    file = new_file(folder_of_today(), safe_name(stem, extension))
    try:
        store_as(document, file.as_uri(), filter_name)
        _verify(document, file)
    except Exception:
        _remove_if_empty(file)
        raise
    return str(file)


def _verify(document: Any, file: Path) -> None:
    if document.isModified() or not _is_whole(file):
        raise OSError("not found on disk after saving")


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


def file_of(document: Any) -> Path | None:
    """The local file of a document, or None where it has none."""
    parts = urlsplit(document.getURL())
    return Path(url2pathname(parts.path)) if parts.scheme == "file" and parts.netloc in ("", "localhost") else None


def _format(document: Any) -> tuple[str, str]:
    for service, answer in FORMATS.items():
        if document.supportsService(service):
            return answer
    raise TypeError("we know no file format for it")


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


def _name_of(document: Any) -> str:
    return str(file_of(document) or _title(document))


def _folder_of(document: Any) -> Path:
    file = file_of(document)
    return file.parent if file else Path.home()


def _title(document: Any) -> str:
    return document.getTitle() if hasattr(document, "getTitle") else "A document"
