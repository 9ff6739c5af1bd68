"""What every shipped hook shares: its result, its time limit, and new files for work that has none."""

import contextlib
import importlib
import json
import os
import re
import stat
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import NoReturn

SYSTEM_PYTHON = "/usr/bin/python3"
SECONDS_FOR_A_STEP = 20  # less than the timeout in the TOML files, so that a hook always gets to say what it knows


@dataclass
class Result:
    """What became of the open work, in the words of the hook contract."""

    saved: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    unsaved: list[str] = field(default_factory=list)

    def exit_code(self) -> int:
        return 1 if self.unsaved else 0

    def note_saved(self, file: str) -> None:
        if file not in self.saved:
            self.saved.append(file)

    def note_copy(self, copy: str, original: str, why: str) -> None:
        """The original still lacks the edits, so the copy is told as a copy."""
        self.note_saved(f"{copy} (a copy: {original} {why})")


def run(steps: dict[str, Callable[[Result], None]], limit: float = SECONDS_FOR_A_STEP) -> NoReturn:
    """Runs the step named on the command line and prints its result, in time even if the step hangs."""
    if len(sys.argv) != 2 or sys.argv[1] not in steps:
        sys.exit(f"usage: {Path(sys.argv[0]).name} {'|'.join(steps)}")
    result, failures = Result(), []
    worker = threading.Thread(target=_attempt, args=(steps[sys.argv[1]], result, failures), daemon=True)
    worker.start()
    worker.join(limit)
    if worker.is_alive():
        result.unsaved.append("Did not answer in time: save and close it there")
    _finish(result, failures)


def _attempt(step: Callable[[Result], None], result: Result, failures: list[Exception]) -> None:
    try:
        step(result)
    except Exception as failure:  # whatever it is, it must reach the user as one sentence
        failures.append(failure)


def _finish(result: Result, failures: list[Exception]) -> NoReturn:
    result.unsaved += [f"The hook failed: {type(failure).__name__}: {failure}" for failure in failures]
    print(json.dumps(asdict(result)), flush=True)
    os._exit(result.exit_code())  # a hanging worker thread must not keep us


def use_a_python_that_knows(module: str) -> None:
    """The first python3 on the PATH may be another one than the distribution's, which its python3-... packages belong to."""
    with contextlib.suppress(ImportError):
        importlib.import_module(module)
        return
    if os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON) and os.path.exists(SYSTEM_PYTHON):
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])


def folder_of_today() -> Path:
    """The folder for work without a file; only its user may look into it."""
    folder = Path.home() / "Last Call" / date.today().isoformat()
    folder.parent.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def safe_name(title: str, extension: str = "") -> str:
    """A file name made from a title: no path, nothing hidden, nothing a terminal would act on, short enough."""
    visible = "".join(character for character in title if character.isprintable())
    plain = re.sub(r'[/\\:*?"<>|]+', " ", visible)
    plain = re.sub(r"\s+", " ", plain).strip(" .")
    return (_shortened(plain, 200 - len(extension)) or "Untitled") + extension


def _shortened(text: str, most_bytes: int) -> str:
    return text.encode("utf-8", "replace")[:most_bytes].decode("utf-8", "ignore").strip()


def new_file(folder: Path, name: str) -> Path:
    """Makes an empty file that did not exist before: `name`, else `name 2`, `name 3` and so on."""
    stem, extension = os.path.splitext(name)
    for number in range(1, 10_000):
        path = folder / (name if number == 1 else f"{stem} {number}{extension}")
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            return path
        except FileExistsError:
            continue
    raise FileExistsError(f"no free name for {name} in {folder}")


def is_on_disk(path: str | os.PathLike[str]) -> bool:
    """Whether a regular file is there and the disk (or the file server) has really taken it."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return False
    try:
        if os.name == "posix":  # elsewhere only who writes may ask for that
            os.fsync(descriptor)
        return stat.S_ISREG(os.fstat(descriptor).st_mode)
    except OSError:
        return False
    finally:
        os.close(descriptor)
