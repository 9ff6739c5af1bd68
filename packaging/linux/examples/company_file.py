#!/usr/bin/env python3
"""company_file.py FILE FOLDER COMMAND...: the close step of a program with a precious file. Copies FILE to FOLDER under a name that has not
been there, reads the copy again, and only when it is the same runs COMMAND, which closes the program.

It ends as every step of a hook: with 0 when all is well, with 1 when the program was left open, and with one line of JSON.
"""

import hashlib
import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import NoReturn

SECONDS_TO_CLOSE = 60
BLOCK = 1 << 20


def back_up(file: Path, folder: Path) -> Path:
    """The copy is on disk, and is what the file was before and after it was made."""
    before = digest(file)
    copy, descriptor = new_file(folder, file)
    try:
        with open(file, "rb") as source, open(descriptor, "wb") as target:
            while block := source.read(BLOCK):
                target.write(block)
            target.flush()
            os.fsync(target.fileno())
        if not before == digest(copy) == digest(file):
            raise OSError(f"{file.name} was changed while it was copied")
    except OSError:
        copy.unlink()
        raise
    return copy


def new_file(folder: Path, file: Path) -> tuple[Path, int]:
    """Never one that is there already: an older backup may be the only good one."""
    moment = datetime.now().strftime("%Y-%m-%d %H%M%S")
    for number in range(1, 1000):
        again = "" if number == 1 else f" ({number})"
        path = folder / f"{file.stem} {moment}{again}{file.suffix}"
        try:
            return path, os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            continue
    raise FileExistsError(f"no free name in {folder}")


def digest(path: Path) -> bytes:
    sum_of_all = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            sum_of_all.update(block)
    return sum_of_all.digest()


def finish(saved: list[str], unsaved: list[str]) -> NoReturn:
    print(json.dumps({"saved": saved, "unsaved": unsaved}))
    sys.exit(1 if unsaved else 0)


def main() -> None:
    if len(sys.argv) < 4:
        sys.exit("usage: company_file.py FILE FOLDER COMMAND...")
    file, folder, command = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    try:
        copy = back_up(file, folder)
    except OSError as problem:
        finish([], [f"{file.name} was not backed up, so it stays open: {problem}"])
    try:
        subprocess.run(command, timeout=SECONDS_TO_CLOSE, check=True, stdout=subprocess.DEVNULL)
    except (OSError, subprocess.SubprocessError) as problem:
        finish([str(copy)], [f"{file.name} was backed up, but its program did not close: {problem}"])
    finish([str(copy)], [])


if __name__ == "__main__":
    main()
