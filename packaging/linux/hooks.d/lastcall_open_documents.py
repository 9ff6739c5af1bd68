"""All documents that one LibreOffice has open, on whatever system."""

import contextlib
from typing import Any

import lastcall_documents
from lastcall_hook import Result


def save_all(desktop: Any, result: Result) -> None:
    for document in [document for document in _documents(desktop) if lastcall_documents.save(document, result)]:
        lastcall_documents.save_cell_input(document, result)


def close_all(desktop: Any, result: Result) -> None:
    save_all(desktop, result)
    if not result.unsaved:
        _end(desktop)


def _end(desktop: Any) -> None:
    from com.sun.star.uno import RuntimeException  # here, because not every python3 has it

    with contextlib.suppress(RuntimeException):  # the way to it may break before it has answered
        desktop.terminate()


def _documents(desktop: Any) -> list[Any]:
    components, documents = desktop.getComponents().createEnumeration(), []
    while components.hasMoreElements():
        component = components.nextElement()
        if hasattr(component, "isModified") and hasattr(component, "hasLocation"):
            documents.append(component)
    return documents
