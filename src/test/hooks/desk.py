"""A desk to try the hooks at: an unprivileged user, an empty home, a display, terminals, and the real programs."""

import contextlib
import json
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from collections.abc import Callable
from datetime import date
from pathlib import Path

LINUX = Path(__file__).resolve().parents[3] / "packaging" / "linux"
HOOKS = LINUX / "hooks.d"
sys.path.insert(0, str(HOOKS))
sys.dont_write_bytecode = True

SYSTEM_PYTHON = "/usr/bin/python3"
if sys.prefix != "/usr" and os.path.exists(SYSTEM_PYTHON):  # the one the hooks run with, and that every user may use
    os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.orig_argv[1:]])

if os.getuid() == 0:  # root may write everything, which would hide what a read-only file does
    nobody = pwd.getpwnam("nobody")
    os.setgroups([])
    os.setgid(nobody.pw_gid)
    os.setuid(nobody.pw_uid)


def eventually(condition: Callable[[], object], what: str, seconds: float = 60) -> object:
    """The first true value of the condition; fails with `what` when the time is up."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if answer := condition():
            return answer
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")


class Desk:
    """One session of one user, with everything it started, ended by `leave`."""

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="lastcall-hooks-"))
        self.started: list[subprocess.Popen] = []
        self.typed_into: list[int] = []
        self.files = self.home / "files"
        self.files.mkdir()
        (self.home / "run").mkdir(mode=0o700)
        self.terminals = f"lastcall-{self.home.name}"
        self.environment = {
            "HOME": str(self.home),
            "PATH": "/usr/bin:/bin",
            "SHELL": "/bin/sh",
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "XDG_SESSION_ID": self.home.name,
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
        }

    def run(self, *command: str) -> str:
        """What a short command prints."""
        return subprocess.run(command, env=self.environment, cwd=self.files, text=True, capture_output=True).stdout

    def start(self, *command: str, **environment: str) -> subprocess.Popen:
        """Starts a program that stays."""
        log = open(self.home / f"{Path(command[0]).name}.log", "ab")
        where = {"cwd": self.files, "env": self.environment | environment, "start_new_session": True}
        program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **where)
        log.close()
        self.started.append(program)
        return program

    def with_display(self) -> "Desk":
        """Adds a display with a window manager and a message bus of its own."""
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        self.started.append(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL, start_new_session=True))
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.environment["DISPLAY"] = ":" + answer.readline().strip()
        bus = f"unix:path={self.home}/run/bus"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus
        self.start("dbus-daemon", "--session", f"--address={bus}", "--nofork")
        self.start(*(["openbox"] if shutil.which("openbox") else ["xfwm4", "--compositor=off"]))  # which shows some windows late
        return self

    def window(self, title: str) -> str:
        """The window whose title matches, once it is there and active."""
        search = ("xdotool", "search", "--onlyvisible", "--name", title)
        found = str(eventually(lambda: self.run(*search).split(), f"a window called {title}", 180)[-1])
        self.run("xdotool", "windowactivate", "--sync", found)
        return found

    def windows(self) -> list[str]:
        """The titles of all windows."""
        numbers = self.run("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return [self.run("xdotool", "getwindowname", number).strip() for number in numbers]

    def edit(self, title: str, modified: str, text: str, first: str = ".") -> None:
        """Types a text into a window, and before it something until the title shows it, as a new window loses the first keys."""
        self.window(title)
        eventually(lambda: self.type(first) or any(re.search(modified, name) for name in self.windows()), f"a window called {modified}", 30)
        self.type(text)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", "--delay", "20", text)

    def key(self, *keys: str) -> None:
        self.run("xdotool", "key", "--delay", "40", *keys)

    def terminal(self, name: str, *command: str) -> int:
        """Runs a program in a terminal of that name; returns its process number."""
        size = ["-x", "100", "-y", "30", "-c", str(self.files)]
        settings = [part for pair in self.environment.items() for part in ("-e", "=".join(pair))]
        show = ["-P", "-F", "#{pane_pid}"]
        within = ["sh", "-c", '"$@"; true', "sh", *command]  # tmux would continue a stopped child of its own
        shell = self.tmux("new-session", "-d", "-s", name, *size, *settings, *show, *within).strip()
        self.typed_into.append(int(str(eventually(lambda: self.run("pgrep", "-P", shell), f"{command[0]} in a terminal"))))
        return self.typed_into[-1]

    def tmux(self, *arguments: str) -> str:
        return self.run("tmux", "-L", self.terminals, "-f", "/dev/null", *arguments)

    def keys(self, terminal: str, *keys: str) -> None:
        self.tmux("send-keys", "-t", terminal, *keys)

    def screen(self, terminal: str) -> str:
        return self.tmux("capture-pane", "-p", "-t", terminal)

    def shows(self, terminal: str, text: str) -> None:
        eventually(lambda: text in self.screen(terminal), f"{text!r} on the terminal {terminal}:\n{self.screen(terminal)}")

    def file(self, name: str, text: str = "as it was\n", mode: int = 0o644) -> Path:
        path = self.files / name
        path.write_text(text)
        path.chmod(mode)
        return path

    def hook(self, name: str, step: str = "save", **environment: str) -> "Answer":
        """Runs a hook as the agent does: in the session's environment, without an input."""
        command = ["python3", str(HOOKS / f"{name}.py"), step]
        began = time.monotonic()
        with_session = self.environment | environment
        done = subprocess.run(command, env=with_session, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        return Answer(done, time.monotonic() - began)

    @property
    def rescued(self) -> Path:
        """The folder for work that has no file."""
        return self.home / "Last Call" / date.today().isoformat()

    def rescued_names(self) -> list[str]:
        return sorted(path.name for path in self.rescued.iterdir()) if self.rescued.exists() else []

    def leave(self) -> None:
        self.tmux("kill-server")
        for pid in self.typed_into:  # editors tidy up in the home when their terminal goes
            with contextlib.suppress(AssertionError):
                eventually(lambda: has_ended(pid), "the editor has ended", 3)
        for program in reversed(self.started):
            with_group(program.pid, signal.SIGKILL)
            program.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Answer:
    """What a hook said."""

    def __init__(self, done: subprocess.CompletedProcess, seconds: float) -> None:
        self.exit = done.returncode
        self.seconds = seconds
        self.errors = done.stderr
        said = json.loads(done.stdout.splitlines()[-1])
        self.saved, self.kept, self.unsaved = said["saved"], said["kept"], said["unsaved"]

    def __repr__(self) -> str:
        return f"exit {self.exit} after {self.seconds:.1f} s, saved {self.saved}, unsaved {self.unsaved} {self.errors}"


def has_ended(pid: int) -> bool:
    """Also true of one that nobody has asked about yet: a zombie has no command line."""
    try:
        return not Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return True


def with_group(pid: int, number: int) -> None:
    """Signals a program and all that it started."""
    try:
        os.killpg(pid, number)
    except ProcessLookupError:
        pass


class AtADesk(unittest.TestCase):
    """A test with a desk of its own."""

    def setUp(self) -> None:
        self.desk = Desk()
        self.addCleanup(self.desk.leave)

    def assert_saved(self, answer: Answer, *files: Path) -> None:
        self.assertEqual(sorted(answer.saved), sorted(map(str, files)), answer)
        self.assertEqual((answer.exit, answer.unsaved), (0, []), answer)

    def assert_unsaved(self, answer: Answer, *words: str) -> None:
        self.assertEqual(answer.exit, 1, answer)
        self.assertEqual(len(answer.unsaved), 1, answer)
        for word in words:
            self.assertIn(word, answer.unsaved[0], answer)

    def assert_nothing_unsaved(self, answer: Answer) -> None:
        self.assertEqual((answer.exit, answer.saved, answer.unsaved), (0, [], []), answer)

    def assert_a_copy(self, answer: Answer, of: Path, why: str) -> Path:
        """Exactly one copy was told; returns it."""
        self.assertEqual((answer.exit, answer.unsaved, len(answer.saved)), (0, [], 1), answer)
        path, _, rest = answer.saved[0].partition(" (a copy: ")
        self.assertEqual(rest, f"{of} {why})", answer)
        return Path(path)
