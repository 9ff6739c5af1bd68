"""Saves, and closes, every Kate of this session: by its own Save All where that asks nothing, else one document at a time."""

import time
from collections.abc import Callable
from pathlib import Path

import lastcall_processes
from lastcall_bus import NoAnswer
from lastcall_hook import Result, is_on_disk, run, use_a_python_that_knows
from lastcall_kate import Kate, edited_files
from lastcall_kate_documents import Documents, documents_of
from lastcall_kate_single import Single
from lastcall_processes import Process

LIMIT = 30
SECONDS_TO_SAVE = 4


def save(result: Result) -> None:
    for process in lastcall_processes.of_this_session({"kate"}):
        _ask(process, result, lambda kate: None)


def close(result: Result) -> None:
    """Ends only a Kate of which nothing was told as unsaved."""
    for process in lastcall_processes.of_this_session({"kate"}):
        if process.here:
            _ask(process, result, Kate.quit)


def _ask(process: Process, result: Result, then: Callable[[Kate], None]) -> None:
    before = len(result.unsaved)
    try:
        if process.stopped:
            raise NoAnswer("is stopped")
        kate = Kate(process)
        _save(kate, result)
        if len(result.unsaved) == before:
            then(kate)
    except NoAnswer as why:
        if lastcall_processes.started(process.pid) == process.started:
            result.unsaved += _complaints(process, str(why))


def _save(kate: Kate, result: Result) -> None:
    documents = documents_of(kate)
    if documents.save_all_asks_nothing:
        kate.save_all()
        for file in documents.modified:
            _note(kate.process, file, result)
    else:
        _save_one_by_one(kate, documents, result)


def _save_one_by_one(kate: Kate, documents: Documents, result: Result) -> None:
    """Where Save All would ask for a name, or whether to write over what another program wrote."""
    single = Single(kate)
    for file in [file for file in documents.modified if file not in documents.obstacles]:
        if single.save(file):
            _note(kate.process, file, result)
        else:
            documents.obstacles[file] = "could not be saved while Kate was in use"
    single.show_again_what_was_shown()
    documents.copy_the_others(result)


def _note(process: Process, file: Path, result: Result) -> None:
    """Saved is what Kate no longer calls modified, and what the disk has taken."""
    deadline = time.monotonic() + SECONDS_TO_SAVE
    while file in {edited.file for edited in edited_files(process)}:
        if time.monotonic() > deadline:
            result.unsaved.append(f"{file}: is still modified after saving (Kate)")
            return
        time.sleep(0.05)
    if is_on_disk(file):
        result.note_saved(str(file))
    else:
        result.unsaved.append(f"{file}: not found on disk after saving (Kate)")


def _complaints(process: Process, why: str) -> list[str]:
    where = f"Kate (process {process.pid}) {why}"
    named = [f"{edited.file}: {where}: save it there" for edited in edited_files(process)]
    return named or [f"{where}: save its files and close it"]


if __name__ == "__main__":
    use_a_python_that_knows("gi")
    run({"save": save, "close": close}, LIMIT)
