"""Saves, and closes, the documents of every LibreOffice of this session."""

from collections.abc import Callable
from typing import Any

import lastcall_documents
import lastcall_processes
from lastcall_hook import Result, run, use_a_python_that_knows
from lastcall_office import OfficeDoesNotAnswer, desktop_of
from lastcall_processes import Process

LIMIT = 30


def save(result: Result) -> None:
    for office in lastcall_processes.of_this_session({"soffice.bin"}):
        _with_desktop(office, result, lambda desktop: _save_all(desktop, result))


def close(result: Result) -> None:
    for office in lastcall_processes.of_this_session({"soffice.bin"}):
        if office.here:
            _with_desktop(office, result, lambda desktop: _close_all(desktop, result))


def _with_desktop(office: Process, result: Result, act: Callable[[Any], None]) -> None:
    try:
        if office.stopped:
            raise OfficeDoesNotAnswer("it is stopped")
        with desktop_of(office) as desktop:
            act(desktop)
    except (OfficeDoesNotAnswer, OSError) as failure:
        why = "it does not answer" if isinstance(failure, OSError) else failure
        result.unsaved.append(f"LibreOffice (process {office.pid}): {why}; save its documents and close it")


def _save_all(desktop: Any, result: Result) -> None:
    for document in [document for document in _documents(desktop) if lastcall_documents.save(document, result)]:
        lastcall_documents.save_cell_input(document, result)


def _close_all(desktop: Any, result: Result) -> None:
    _save_all(desktop, result)
    if not result.unsaved:
        desktop.terminate()


def _documents(desktop: Any) -> list[Any]:
    components, documents = desktop.getComponents().createEnumeration(), []
    while components.hasMoreElements():
        component = components.nextElement()
        if hasattr(component, "isModified") and hasattr(component, "hasLocation"):
            documents.append(component)
    return documents


if __name__ == "__main__":
    use_a_python_that_knows("uno")
    run({"save": save, "close": close}, LIMIT)
