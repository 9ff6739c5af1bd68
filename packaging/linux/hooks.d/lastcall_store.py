"""Having LibreOffice write a document to a file, and saying in words why it could not."""

import codecs
import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lastcall_uno import approval_of_replacing, prepared, refusal

PLAIN_TEXT = {"Text", "Text (encoded)"}
LEAST_SPACE = 1 << 16
WRITING = "SfxBaseModel::"  # how LibreOffice's message begins where it could not write


def store(document: Any, file: Path, before_replacing: Callable[[], None]) -> None:
    """As Save does, except that a plain text is not given a byte-order mark that it did not have."""
    options = plain_text_options(file) if _filter_of(document) in PLAIN_TEXT else None
    details = {"InteractionHandler": approval_of_replacing(before_replacing)}
    if options:
        _store_as(document, document.getURL(), FilterName="Text (encoded)", FilterOptions=options, **details)
    else:
        document.storeSelf(prepared(**details))


def store_as(document: Any, url: str, filter_name: str) -> None:
    """As Save As does: the document takes the new name."""
    _store_as(document, url, FilterName=filter_name, InteractionHandler=refusal())


def _store_as(document: Any, url: str, **details: Any) -> None:
    document.storeAsURL(url, prepared(**details))


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
        if shutil.disk_usage(folder).free < LEAST_SPACE:
            return "there is no space left on the disk"
    return "could not be written" if WRITING in str(getattr(failure, "Message", "")) else words_of(failure)


def words_of(failure: Exception) -> str:
    if isinstance(failure, OSError) and failure.strerror:
        return failure.strerror
    return str(getattr(failure, "Message", "")) or str(failure) or type(failure).__name__


def _filter_of(document: Any) -> str:
    return next((str(value.Value) for value in document.getArgs() if value.Name == "FilterName"), "")
