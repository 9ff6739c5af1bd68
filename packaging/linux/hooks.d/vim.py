"""Saves, and closes, every Vim of this session whose plugin answers; the swap files speak for the others."""

import lastcall_processes
from lastcall_hook import Result, run
from lastcall_mailbox import Mailbox, Nudge
from lastcall_others import of_others
from lastcall_processes import Process
from lastcall_vim import ask_all

NAMES = {"vim", "vi", "view", "vimdiff", "gvim", "vim.basic", "vim.nox", "vim.gtk3", "vim.motif", "vim.tiny"}


def save(result: Result) -> None:
    ask_all("Vim", "save", _editors(), _way_to, result)
    result.unsaved += of_others("Vim", NAMES)


def close(result: Result) -> None:
    ask_all("Vim", "close", [process for process in _editors() if process.here], _way_to, result)


def _editors() -> list[Process]:
    running = lastcall_processes.of_this_session(NAMES)
    return [process for process in running if not {"-es", "-Es"} & set(process.arguments)]


def _way_to(process: Process) -> tuple[Mailbox, Nudge] | None:
    mailbox = Mailbox("vim", process)
    return (mailbox, lambda _: None) if mailbox.is_watched() else None  # its plugin looks by itself


if __name__ == "__main__":
    run({"save": save, "close": close})
