"""What the hooks of Vim and Neovim share: asking them all, and the swap files of those that do not answer."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import lastcall_processes
from lastcall_hook import Result
from lastcall_mailbox import Mailbox, Nudge, ask, report
from lastcall_processes import Process

SECONDS_TO_ANSWER = 12
LIBRARY = Path(__file__).resolve().with_name("lastcall.vim")
SWAP_FILE = re.compile(r"\.s[a-w][a-z]$")
NAME_AT, DIRTY_AT, DIRTY = 108, 1007, 0x55  # in block 0 of a swap file: struct block0 in Vim's memline.c

Way = Callable[[Process], tuple[Mailbox, Nudge] | None]


@dataclass(frozen=True)
class Swap:
    """What a swap file says about the file it belongs to."""

    file: str
    dirty: bool


def ask_all(program: str, step: str, editors: list[Process], way_to: Way, result: Result) -> None:
    """Asks every editor that can be asked; the others are judged by their swap files."""
    ways = {process.pid: way for process in editors if not process.stopped and (way := way_to(process))}
    answers = ask(ways, step, SECONDS_TO_ANSWER)
    for process in editors:
        if process.pid in answers:
            report(answers[process.pid], program, result)
        elif lastcall_processes.started(process.pid) == process.started:
            result.unsaved += complaints(program, process, process.pid in ways)


def complaints(program: str, process: Process, asked: bool) -> list[str]:
    """One sentence for each file with unsaved changes; none only if swap files prove that there are no changes."""
    where = f"{program} (process {process.pid})"
    reason = "does not answer" if asked else "cannot be asked"
    reason += ", perhaps because a question is open in it"
    reason = "is stopped (perhaps with Ctrl+Z)" if process.stopped else reason
    swaps = [swap for file in lastcall_processes.open_files(process.pid) if (swap := read_swap(file))]
    if not swaps:
        return [f"{where} {reason}: save its files and close it"]
    return [f"{swap.file}: {where} {reason}: save it there" for swap in swaps if swap.dirty]


def read_swap(file: str) -> Swap | None:
    """The state of one swap file, or None where it is something else."""
    try:
        block = _first_block(file) if SWAP_FILE.search(file) else b""
    except OSError:
        return None
    if not block.startswith(b"b0") or len(block) <= DIRTY_AT:
        return None
    name = block[NAME_AT:].split(b"\0", 1)[0].decode("utf-8", "replace")
    return Swap(os.path.expanduser(name) if name else "An untitled text", block[DIRTY_AT] == DIRTY)


def _first_block(file: str) -> bytes:
    with open(file, "rb") as swap:
        return swap.read(DIRTY_AT + 1)
