"""Saves, and closes, the documents of every LibreOffice of this session."""

from collections.abc import Callable
from typing import Any

import lastcall_processes
from lastcall_hook import Result, run, use_a_python_that_knows
from lastcall_office import OfficeDoesNotAnswer, desktop_of
from lastcall_open_documents import close_all, save_all
from lastcall_processes import Process

LIMIT = 30


def save(result: Result) -> None:
    for office in lastcall_processes.of_this_session({"soffice.bin"}):
        _with_desktop(office, result, lambda desktop: save_all(desktop, result))


def close(result: Result) -> None:
    for office in lastcall_processes.of_this_session({"soffice.bin"}):
        if office.here:
            _with_desktop(office, result, lambda desktop: close_all(desktop, result))


def _with_desktop(office: Process, result: Result, act: Callable[[Any], None]) -> None:
    try:
        if office.stopped:
            raise OfficeDoesNotAnswer("it is stopped")
        with desktop_of(office) as desktop:
            act(desktop)
    except (OfficeDoesNotAnswer, OSError) as failure:
        why = "it does not answer" if isinstance(failure, OSError) else failure
        result.unsaved.append(f"LibreOffice (process {office.pid}): {why}; save its documents and close it")


if __name__ == "__main__":
    use_a_python_that_knows("uno")
    run({"save": save, "close": close}, LIMIT)
