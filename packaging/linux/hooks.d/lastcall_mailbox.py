"""Asking a running editor to save: a request file, a nudge, and an answer file it writes when it is done.

An editor that watches its mailbox says so with a marker file; no other process is ever sent a signal.
"""

import contextlib
import json
import os
import secrets
import signal
import stat
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import lastcall_processes
from lastcall_hook import Result, folder_of_today, is_on_disk
from lastcall_processes import Process

LONGEST_ANSWER = 1 << 20
Nudge = Callable[["Mailbox"], None]


@dataclass
class Mailbox:
    """The three files through which one editor process is asked: marker, request, answer."""

    kind: str
    process: Process
    id: str = field(default_factory=lambda: secrets.token_hex(8))

    def is_watched(self) -> bool:
        """Whether exactly this process has said, with its marker, that it answers requests."""
        return self._announced_in() is not None

    def understands_signal(self) -> bool:
        """The same for a process that wants to be woken with SIGUSR1; the kernel must say that it catches it."""
        return self.process.catches_sigusr1 and self.is_watched()

    @property
    def request(self) -> Path:
        return self._folder() / f"{self.kind}-{self.process.pid}.request"

    @property
    def answer(self) -> Path:
        return self._folder() / f"{self.kind}-{self.process.pid}.json"

    def post(self, step: str) -> None:
        """Leaves the request where the editor looks for it."""
        self.answer.unlink(missing_ok=True)
        text = json.dumps({"id": self.id, "step": step, "folder": str(folder_of_today())}, ensure_ascii=False)
        draft = self.request.with_suffix("." + self.id)
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        draft.rename(self.request)

    def read(self) -> dict | None:
        """The answer to this very request, once it is there."""
        try:
            answer = json.loads(self.answer.read_bytes()[:LONGEST_ANSWER])
        except (OSError, ValueError):
            return None
        return answer if isinstance(answer, dict) and answer.get("id") == self.id else None

    def clear(self) -> None:
        """Takes the request back, so that an editor that wakes up late does nothing."""
        self.request.unlink(missing_ok=True)
        self.answer.unlink(missing_ok=True)

    def _folder(self) -> Path:
        return self._announced_in() or _private(_candidates(self.process)[0])

    def _announced_in(self) -> Path | None:
        return next((folder for folder in _candidates(self.process) if self._is_announced(folder)), None)

    def _is_announced(self, folder: Path) -> bool:
        try:
            if not _is_ours(folder):
                return False
            marker = (folder / f"{self.kind}-{self.process.pid}").read_text(errors="replace")
        except OSError:
            return False
        return lastcall_processes.start_of(marker) == self.process.started


def nudge_by_signal(mailbox: Mailbox) -> None:
    if lastcall_processes.started(mailbox.process.pid) == mailbox.process.started:
        os.kill(mailbox.process.pid, signal.SIGUSR1)


def call(command: list[str], seconds: int) -> None:
    """Starts a program that reaches an editor by its server; it ends itself if the editor hangs."""
    with open(os.devnull, "r+b") as nothing:
        subprocess.Popen(["timeout", str(seconds), *command], stdin=nothing, stdout=nothing, stderr=nothing)


def ask(mailboxes: dict[int, tuple[Mailbox, Nudge]], step: str, seconds: float) -> dict[int, dict]:
    """Nudges all at once and returns the answers that came in time, by process."""
    answers: dict[int, dict] = {}
    try:
        for mailbox, nudge in mailboxes.values():
            mailbox.post(step)
            with contextlib.suppress(OSError):  # it ended meanwhile, or it counts as one that does not answer
                nudge(mailbox)
        deadline = time.monotonic() + seconds
        while len(answers) < len(mailboxes) and time.monotonic() < deadline:
            answers |= {pid: answer for pid, (box, _) in mailboxes.items() if pid not in answers and (answer := box.read())}
            time.sleep(0.02)
    finally:
        for mailbox, _ in mailboxes.values():
            mailbox.clear()
    return answers


def report(answer: dict, program: str, result: Result) -> None:
    """Believes an editor's `saved` only when the file is there."""
    for buffer in answer.get("buffers", []):
        file, original, why = (str(buffer.get(key) or "") for key in ("file", "of", "why"))
        if buffer.get("result") == "saved" and is_on_disk(file):
            result.saved.append(file)
        elif buffer.get("result") == "copied" and is_on_disk(file):
            result.note_copy(file, original, why)
        else:
            result.unsaved.append(f"{original or file}: {why or 'not found on disk after saving'} ({program})")


def _candidates(process: Process) -> list[Path]:
    runtime = [os.environ.get("XDG_RUNTIME_DIR"), process.environment.get("XDG_RUNTIME_DIR"), f"/run/user/{os.getuid()}"]
    present = [Path(folder) for folder in runtime if folder and _is_ours(Path(folder))]
    return [folder / "lastcall" for folder in present] + [Path.home() / ".cache" / "lastcall"]


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_ours(folder):
        raise PermissionError(f"{folder} must belong to its user alone")
    return folder


def _is_ours(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o022
