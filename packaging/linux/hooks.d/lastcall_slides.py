"""What is still being typed into a box on a slide, which LibreOffice does not always call a modification."""

import contextlib
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

PARAGRAPHS = {"{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p", "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}h"}


def is_typed_into(document: Any, file: Path | None) -> bool:
    """Whether text is selected, or a selected box holds a paragraph that is not in the file; one saving too many does no harm."""
    controller = document.getCurrentController()
    if controller is None or not document.supportsService("com.sun.star.drawing.GenericDrawingDocument"):
        return False
    selection = controller.getSelection()
    return hasattr(selection, "getText") or not _paragraphs_of(selection) <= _paragraphs_in(file)


def _paragraphs_of(selection: Any) -> set[str]:
    shapes = [selection.getByIndex(number) for number in range(selection.getCount())] if hasattr(selection, "getCount") else []
    texts = [shape.getString() for shape in shapes if hasattr(shape, "getString")]
    return {_plain(line) for text in texts for line in text.split("\n")} - {""}


def _paragraphs_in(file: Path | None) -> set[str]:
    """None where the file is no OpenDocument file."""
    with contextlib.suppress(OSError, KeyError, zipfile.BadZipFile, ElementTree.ParseError):
        if file:
            with zipfile.ZipFile(file) as archive:
                content = ElementTree.fromstring(archive.read("content.xml"))
            return {_plain("".join(element.itertext())) for element in content.iter() if element.tag in PARAGRAPHS}
    return set()


def _plain(text: str) -> str:
    return "".join(text.split())  # blanks and tabs are elements of their own in the file
