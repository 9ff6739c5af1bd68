#!/usr/bin/env python3
"""register.py FILE: a small program that registers with Last Call while it runs.

It takes notes: what is typed into it stays in memory, until Last Call asks it to save, because somebody is to be signed out, or to
close. Copy the class LastCall into your own program; it needs nothing but Python.
"""

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable

Result = dict[str, list[str]]


class LastCall(threading.Thread):
    """Answers the agent of this session for as long as the program runs.

    `save` saves everything and returns what became of it: {"saved": [paths on disk], "unsaved": [what is not, in a sentence each]}.
    `close` ends the program; it is called when everything is saved. Both run on this thread, not on yours.
    """

    SECONDS_BETWEEN_ATTEMPTS = 5

    def __init__(self, name: str, save: Callable[[], Result], close: Callable[[], None]) -> None:
        super().__init__(name="lastcall", daemon=True)
        self.program, self.save, self.close = name, save, close

    def run(self) -> None:
        """There may be no agent yet, or a new one later: whenever the connection ends, connect again."""
        while "LASTCALL_AGENT" in os.environ:
            try:
                self._converse(os.environ["LASTCALL_AGENT"])
            except OSError:
                pass
            time.sleep(self.SECONDS_BETWEEN_ATTEMPTS)

    def _converse(self, path: str) -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(path)
            lines = connection.makefile("rw", encoding="utf-8", newline="\n")
            self._say(lines, type="hello", protocol=1, role="PROGRAM")
            self._say(lines, type="register", name=self.program, pid=os.getpid())
            for line in lines:
                message = json.loads(line)
                if message["type"] in ("save", "close"):
                    self._obey(lines, message)

    def _obey(self, lines, message: dict) -> None:
        result = self.save()
        self._say(lines, type="saved", id=message["id"], **result)
        if message["type"] == "close" and not result.get("unsaved"):
            self.close()

    @staticmethod
    def _say(lines, **message) -> None:
        lines.write(json.dumps(message) + "\n")
        lines.flush()


class Notes:
    def __init__(self, file: str) -> None:
        self.file, self.text, self.lock = os.path.abspath(file), "", threading.Lock()

    def add(self, line: str) -> None:
        with self.lock:
            self.text += line

    def save(self) -> Result:
        """Writes a new file beside the old one and puts it in its place when it is certainly on disk."""
        try:
            with self.lock, open(self.file + ".new", "w", encoding="utf-8") as new:
                new.write(self.text)
                new.flush()
                os.fsync(new.fileno())
            os.replace(self.file + ".new", self.file)
        except OSError as problem:
            return {"unsaved": [f"{self.file}: {problem.strerror}"]}
        return {"saved": [self.file]}


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: register.py FILE")
    notes = Notes(sys.argv[1])
    LastCall("Notes", notes.save, close=lambda: os._exit(0)).start()
    for line in sys.stdin:
        notes.add(line)


if __name__ == "__main__":
    main()
