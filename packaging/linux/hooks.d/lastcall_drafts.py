"""Whether a draft has arrived in one of Thunderbird's mail folders on disk."""

from __future__ import annotations

import email
import email.header
import email.policy
import time
from dataclasses import dataclass
from pathlib import Path

from lastcall_hook import is_on_disk

SECONDS_TO_ARRIVE = 6
LONGEST_ADDITION = 64 << 20
MARK = b"\nX-Mozilla-Draft-Info:"


@dataclass(frozen=True)
class Mail:
    """How long each mail folder's file was."""

    profile: Path
    sizes: dict[Path, int]

    @staticmethod
    def of(profile: Path) -> Mail:
        return Mail(profile, _sizes(profile))

    def additions(self) -> list[tuple[Path, bytes]]:
        """What was written since: at the end of an mbox file, or as a new file of a maildir."""
        now = _sizes(self.profile)
        grown = [file for file, size in now.items() if size > self.sizes.get(file, 0)]
        return [(file, _end_of(file, self.sizes.get(file, 0))) for file in grown]


def arrived(before: Mail, subject: str) -> Path | None:
    """The file that a draft with this subject was added to, once it is there and no longer grows."""
    deadline = time.monotonic() + SECONDS_TO_ARRIVE
    seen: list[tuple[Path, bytes]] = []
    while time.monotonic() < deadline:
        seen, last = before.additions(), seen
        for file, addition in seen:
            if (file, addition) in last and is_draft(addition, subject) and is_on_disk(file):
                return file
        time.sleep(0.1)
    return None


def is_draft(addition: bytes, subject: str) -> bool:
    """Whether these bytes of a mail folder hold a whole draft with this subject."""
    headers, _, body = addition.replace(b"\r\n", b"\n").partition(b"\n\n")
    message = email.message_from_bytes(headers.partition(b"\n")[2] + b"\n\n" if headers.startswith(b"From ") else headers)
    return MARK in headers and bool(body) and _plain(_decoded(message.get("Subject", ""))) == _plain(subject)


def _decoded(header: str) -> str:
    return str(email.header.make_header(email.header.decode_header(header)))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _sizes(profile: Path) -> dict[Path, int]:
    files = (file for folder in ("Mail", "ImapMail") for file in (profile / folder).rglob("*") if file.suffix not in (".msf", ".dat"))
    return {file: file.stat().st_size for file in files if file.is_file()}


def _end_of(file: Path, offset: int) -> bytes:
    with file.open("rb") as mail:
        mail.seek(offset)
        return mail.read(LONGEST_ADDITION)
