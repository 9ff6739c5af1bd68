"""Saves, and closes, the documents of the LibreOffice whose own Python runs this. Started by libreoffice.ps1.

Not yet tried on Windows; what it does to a document is what the hook for Linux does.
"""

import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lastcall_hook import Result, run
from lastcall_open_documents import close_all, save_all
from lastcall_uno import desktop_at

LIMIT = 30
SECONDS_TO_CONNECT = 8
QUIETLY = ["--nodefault", "--norestore", "--nologo"]  # no start centre, no recovery window, no splash


def save(result: Result) -> None:
    _with_desktop(result, lambda desktop: save_all(desktop, result))


def close(result: Result) -> None:
    _with_desktop(result, lambda desktop: close_all(desktop, result))


def _with_desktop(result: Result, act: Callable[[Any], None]) -> None:
    """A second start hands its arguments to the LibreOffice that runs already, and ends."""
    pipe = f"lastcall-{secrets.token_hex(16)}"
    try:
        _tell(f"--accept=pipe,name={pipe};urp;")
        act(_connected(pipe))
        if sys.argv[1] == "save" or result.unsaved:  # one that is ending would be started anew by these words
            _tell(f"--unaccept=pipe,name={pipe};urp;")
    except (OSError, subprocess.TimeoutExpired):
        result.unsaved.append("LibreOffice does not answer; save its documents and close it")


def _tell(argument: str) -> None:
    office = Path(sys.executable).with_name("soffice.exe")
    subprocess.run([str(office), argument, *QUIETLY], check=False, timeout=SECONDS_TO_CONNECT)


def _connected(pipe: str) -> Any:
    deadline = time.monotonic() + SECONDS_TO_CONNECT
    while True:
        try:
            return desktop_at(pipe)
        except Exception as failure:  # UNO's exceptions share no other class
            if time.monotonic() > deadline:
                raise OSError("it does not listen") from failure
            time.sleep(0.1)


if __name__ == "__main__":
    run({"save": save, "close": close}, LIMIT)
