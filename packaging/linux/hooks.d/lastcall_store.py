"""Having LibreOffice write a document to a file, and saying in words why it could not."""

import codecs
import contextlib
import os
from pathlib import Path
from typing import Any

from lastcall_uno import prepared, refusal

PLAIN_TEXT = {"Text", "Text (encoded)"}
LEAST_SPACE = 1 << 16
WRITING = "SfxBaseModel::"  # how LibreOffice's message begins where it could not write


def store(document: Any, file: Path) -> None:
    """As Save does, except that a plain text is not given a byte-order mark that it did not have."""
    options = plain_text_options(file) if _filter_of(document) in PLAIN_TEXT else None
    if options:
        store_as(document, document.getURL(), "Text (encoded)", FilterOptions=options)
    else:
        document.storeSelf(prepared(InteractionHandler=refusal()))


def store_as(document: Any, url: str, filter_name: str, **details: str) -> None:
    """As Save As does: the document takes the new name."""
    document.storeAsURL(url, prepared(FilterName=filter_name, InteractionHandler=refusal(), **details))


def plain_text_options(file: Path) -> str | None:
    """What LibreOffice is told to write a text the way it was: UTF-8 and its line ends; None where the file is something else."""
    try:
        content = file.read_bytes()
        content.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    ends = "CRLF" if b"\r\n" in content else "LF"
    return None if content.startswith(codecs.BOM_UTF8) else f"UTF8,{ends},,,false"


def reason(failure: Exception, folder: Path) -> str:
    """In words for people, without numbers of errors and names of classes."""
    with contextlib.suppress(OSError):
        space = os.statvfs(folder)
        if space.f_bavail * space.f_frsize < LEAST_SPACE:
            return "there is no space left on the disk"
    return "could not be written" if WRITING in str(getattr(failure, "Message", "")) else words_of(failure)


def words_of(failure: Exception) -> str:
    if isinstance(failure, OSError) and failure.strerror:
        return failure.strerror
    return str(getattr(failure, "Message", "")) or str(failure) or type(failure).__name__


def _filter_of(document: Any) -> str:
    return next((str(value.Value) for value in document.getArgs() if value.Name == "FilterName"), "")
