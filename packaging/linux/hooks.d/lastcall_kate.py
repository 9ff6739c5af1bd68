"""What Kate says about its documents: by its swap files, over D-Bus, and through the accessibility tree.

A swap file is open exactly as long as its document is modified. It begins with the checksum of the file as
Kate read it (ktexteditor, src/swapfile/kateswapfile.cpp).
"""

import gettext
import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

import lastcall_processes
from lastcall_bus import Bus, NoAnswer, Node, variant
from lastcall_processes import Process

SWAP_FILE = re.compile(r"^\.(.+)\.kate-swp$")
HEADER = b"\0\0\0\x12Kate Swap File 2.0\0\0\0\x14"
CHECKSUM = 20
WITHOUT_TEXTS = frozenset({"menu bar", "tool bar", "tree", "combo box", "page tab list", "push button", "scroll bar", "status bar"})
WIDGET, WINDOW = "org.qtproject.Qt.QWidget", "org.kde.KMainWindow"
KATE, APPLICATION = "org.kde.Kate.Application", "org.qtproject.Qt.QCoreApplication"
KEYS = ("windowTitle", "windowFilePath", "windowModified", "isActiveWindow")


@dataclass(frozen=True)
class Edited:
    """A file with changes that are not in it yet; `checksum` is what Kate read, None where it tells nothing."""

    file: Path
    checksum: bytes | None


def edited_files(process: Process) -> list[Edited]:
    """The named documents that this Kate calls modified."""
    swaps = sorted({Path(path) for path in lastcall_processes.open_files(process.pid)})
    return [Edited(swap.with_name(name.group(1)), _checksum_in(swap)) for swap in swaps if (name := SWAP_FILE.match(swap.name))]


def _checksum_in(swap: Path) -> bytes | None:
    try:
        with open(swap, "rb") as file:
            start = file.read(len(HEADER) + CHECKSUM)
    except OSError:
        return None
    return start[len(HEADER) :] if start.startswith(HEADER) and len(start) == len(HEADER) + CHECKSUM else None


def checksum_of(file: Path) -> bytes:
    """As git counts it."""
    content = file.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).digest()


def names_of_untitled(process: Process) -> re.Pattern[str]:
    """What Kate calls a document without a file, in the language it speaks."""
    spoken = [process.environment.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    languages = [language for value in spoken for language in value.split(":") if language]
    translated = gettext.translation("ktexteditor5", languages=languages, fallback=True).gettext("Untitled")
    return re.compile(rf"(Untitled|{re.escape(translated)})( \(\d+\))?")


@dataclass(frozen=True)
class Window:
    """One window of Kate's, and the document it shows."""

    path: str
    title: str
    file: Path | None
    modified: bool
    active: bool

    @property
    def shown_title(self) -> str:
        return self.title.replace("[*]", "*" if self.modified else "")


@dataclass
class Kate:
    """One running Kate that answers."""

    process: Process
    bus: Bus = field(default_factory=Bus.of_the_session)

    def windows(self) -> list[Window]:
        listing = self.bus.call(self.name, "/kate", "org.freedesktop.DBus.Introspectable", "Introspect")
        return [self._window(f"/kate/{name}") for name in re.findall(r'<node name="(MainWindow_\d+)"', listing)]

    def texts(self) -> list[tuple[str, Node]]:
        """The documents that have been shown, by name; one that is shown twice is there twice."""
        return [(name, node) for node in self.tree().find("text", WITHOUT_TEXTS) if (name := node.name)]

    def tree(self) -> Node:
        return self.bus.accessibility().tree_of(self.process.pid)

    def save_all(self) -> None:
        """Kate's own command; it returns when all is saved, and does not while it asks its user something."""
        path = self.windows()[0].path
        try:
            self.bus.call(self.name, path, WINDOW, "activateAction", variant("(s)", "file_save_all"))
        except NoAnswer as failure:
            raise NoAnswer("asks a question") from failure

    def show(self, file: Path) -> None:
        """Brings a document to the front of the window that was used last."""
        self.bus.call(self.name, "/MainApplication", KATE, "openUrl", variant("(ss)", file.as_uri(), ""))

    def active_session(self) -> str:
        return self.bus.property(self.name, "/MainApplication", KATE, "activeSession")

    def quit(self) -> None:
        """Ends it without any question."""
        self.bus.call(self.name, "/MainApplication", APPLICATION, "quit")

    @property
    def name(self) -> str:
        return f"org.kde.kate-{self.process.pid}"

    def _window(self, path: str) -> Window:
        title, file, modified, active = (self.bus.property(self.name, path, WIDGET, key) for key in KEYS)
        return Window(path, title, Path(file) if file else None, modified, active)
