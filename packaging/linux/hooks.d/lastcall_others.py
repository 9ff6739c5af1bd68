"""Programs that somebody runs in this session as another user."""

import os
import pwd
from pathlib import Path

from lastcall_processes import PROC, session_of


def of_others(program: str, names: set[str]) -> list[str]:
    """One sentence for each program that runs here as another user, as with sudo: no hook may ask it."""
    scope = session_of((PROC / "self/cgroup").read_text(), {})["scope"]
    found = [_found(directory, scope, names) for directory in PROC.iterdir() if directory.name.isdigit()] if scope else []
    told = "runs as {} and cannot be asked: save its files and close it"
    return [f"{program} (process {pid}) {told.format(_name_of(user))}" for pid, user in sorted(filter(None, found))]


def _found(directory: Path, scope: str, names: set[str]) -> tuple[int, int] | None:
    try:
        owner = directory.stat().st_uid
        name = (directory / "comm").read_text(errors="replace").rstrip("\n")
        here = session_of((directory / "cgroup").read_text(), {})["scope"] == scope
    except OSError:  # it has just ended
        return None
    return (int(directory.name), owner) if here and owner != os.getuid() and name in names else None


def _name_of(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"
