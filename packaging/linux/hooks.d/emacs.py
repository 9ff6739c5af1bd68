"""Saves, and closes, every Emacs of this session: by its signal where it understands one, else by its server."""

import glob
import json
import os
from pathlib import Path

import lastcall_processes
from lastcall_hook import Result, run
from lastcall_mailbox import Mailbox, Nudge, ask, call, nudge_by_signal, report
from lastcall_others import of_others
from lastcall_processes import Process

NAMES = {"emacs", "emacs-gtk", "emacs-lucid", "emacs-nox", "emacs-pgtk", "emacs-x"}
LIBRARY = Path(__file__).resolve().with_name("lastcall.el")
SECONDS_TO_ANSWER = 12
UNATTENDED = {"-batch", "--batch", "-script", "--script", "-x"}


def save(result: Result) -> None:
    _ask_all("save", _editors(), result)
    result.unsaved += of_others("Emacs", NAMES)


def close(result: Result) -> None:
    """Closes only what certainly belongs to this session: a daemon may serve another one as well."""
    _ask_all("close", [process for process in _editors() if process.here], result)


def _editors() -> list[Process]:
    running = lastcall_processes.of_this_session(NAMES)
    return [process for process in running if not UNATTENDED & set(process.arguments)]


def _ask_all(step: str, editors: list[Process], result: Result) -> None:
    ways = {process.pid: way for process in editors if not process.stopped and (way := _way_to(process))}
    answers = ask(ways, step, SECONDS_TO_ANSWER)
    for process in editors:
        if process.pid in answers:
            report(answers[process.pid], "Emacs", result)
        elif lastcall_processes.started(process.pid) == process.started:
            result.unsaved.append(_complaint(process, process.pid in ways))


def _way_to(process: Process) -> tuple[Mailbox, Nudge] | None:
    mailbox = Mailbox("emacs", process)
    if mailbox.understands_signal():
        return mailbox, nudge_by_signal
    socket = next(iter(lastcall_processes.listening_sockets(process.pid)), None)
    return (mailbox, lambda box: _nudge_by_server(box, socket)) if socket else None


def _nudge_by_server(mailbox: Mailbox, socket: str) -> None:
    request, answer, library = (_lisp(str(path)) for path in (mailbox.request, mailbox.answer, LIBRARY))
    expression = f"(progn (load {library} nil t t) (lastcall-answer {request} {answer}))"
    call(["emacsclient", "-s", socket, "-e", expression], SECONDS_TO_ANSWER)


def _lisp(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _complaint(process: Process, asked: bool) -> str:
    reason = "does not answer" if asked else "cannot be asked (it runs no server)"
    reason = "is stopped" if process.stopped else reason
    return f"Emacs (process {process.pid}) {reason}: save its files and close it{_last_seen(process)}"


def _last_seen(process: Process) -> str:
    """The files Emacs noted in its list of automatic saves: a hint which ones to look at, no more."""
    lists = glob.glob(str(Path.home() / f".emacs.d/auto-save-list/.saves-{process.pid}-*"))
    lines = [line for file in lists for line in Path(file).read_text(errors="replace").splitlines()]
    files = [os.path.basename(line) for line in lines[::2] if line]
    return f"; it has edited {', '.join(files[:5])}" if files else ""


if __name__ == "__main__":
    run({"save": save, "close": close})
