"""Saving one open LibreOffice document: in its own file, or as a new file under ~/Last Call."""

import os
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lastcall_disk import changed_on_disk, preserve, remember_our_save
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
        if document.isModified():
            _save_modified(document, title, result)
    except Exception as failure:  # UNO's exceptions share no other class; each document must get its answer
        result.unsaved.append(f"{title}: {_reason(failure)} (LibreOffice)")


def save_cell_input(document: Any, result: Result) -> None:
    """Separately and last, because LibreOffice may answer half a formula with a question."""
    title = _title(document)
    try:
        commit_cell_input(document)
    except Exception as failure:  # as above
        result.unsaved.append(f"{title}: {_reason(failure)} (LibreOffice)")
    save(document, result)


def _save_modified(document: Any, title: str, result: Result) -> None:
    file = file_of(document)
    if not document.hasLocation():
        result.note_saved(_save_as_new(document, title))
    elif obstacle := _obstacle(document, file):
        result.note_copy(_save_as_new(document, title), str(file or document.getURL()), obstacle)
    else:
        preserve(file, result)
        document.store()
        _verify(document, file)
        result.note_saved(str(file))
        remember_our_save(file)


def _save_as_new(document: Any, title: str) -> str:
    """As the command Save As does: the document takes the new name, so that it is saved there from now on."""
    extension, filter_name = _format(document)
    stem = os.path.splitext(title)[0] if document.hasLocation() else title
    file = new_file(folder_of_today(), safe_name(stem, extension))
    try:
        document.storeAsURL(file.as_uri(), _options(filter_name))
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


def commit_cell_input(document: Any) -> None:
    """Takes over what is still being typed into a cell; going to the next sheet and back does that and no more."""
    controller = document.getCurrentController()
    if controller is None or not document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        return
    sheet = controller.getActiveSheet()
    command = _struct("com.sun.star.util.URL", Complete=".uno:JumpToNextTable", Protocol=".uno:", Path="JumpToNextTable")
    at_once = _struct("com.sun.star.beans.PropertyValue", Name="SynchronMode", Value=True)
    controller.getFrame().queryDispatch(command, "_self", 0).dispatch(command, (at_once,))
    controller.setActiveSheet(sheet)


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
    return (_struct("com.sun.star.beans.PropertyValue", Name="FilterName", Value=filter_name),)


def _struct(kind: str, **fields: Any) -> Any:
    import uno  # here, because importing it is slow and not every python3 has it

    struct = uno.createUnoStruct(kind)
    for name, value in fields.items():
        setattr(struct, name, value)
    return struct


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
