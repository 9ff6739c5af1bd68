"""Saving one document of a Kate by the Save of the window that shows it, without taking a document from under typing hands."""

import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from lastcall_bus import Node
from lastcall_kate import Kate, Window

SECONDS_TO_SHOW = 2
SAVE = re.compile(r"^(?!Alt|Meta)[^+]+\+S$")  # Ctrl+S, Strg+S


@dataclass
class Single:
    """Saves documents one at a time, and remembers what was shown before."""

    kate: Kate
    _before: list[Window] = field(default_factory=list)

    def save(self, file: Path) -> bool:
        """Whether Save was chosen with exactly this document shown."""
        window = self._showing(file) or self._show(file)
        item = self._save_item(window) if window else None
        if item:
            item.press()
        return item is not None

    def show_again_what_was_shown(self) -> None:
        shown = {window.path: window.file for window in self.kate.windows()} if self._before else {}
        for window in self._before:
            if shown.get(window.path) != window.file:
                self._show_again(window)

    def _showing(self, file: Path) -> Window | None:
        return next((window for window in self.kate.windows() if window.file == file), None)

    def _show(self, file: Path) -> Window | None:
        """Only while nobody can be typing into Kate: the next key would go into another document."""
        windows = self.kate.windows()
        if any(window.active for window in windows):
            return None
        self._before = self._before or windows
        self.kate.show(file)
        deadline = time.monotonic() + SECONDS_TO_SHOW
        while not (window := self._showing(file)) and time.monotonic() < deadline:
            time.sleep(0.05)
        return window

    def _save_item(self, window: Window) -> Node | None:
        """The one entry with the key of Save in the first menu of the one window with this title."""
        alike = [other for other in self.kate.windows() if other.title == window.title]
        frames = [frame for frame in self.kate.tree().children() if frame.name == window.shown_title]
        if len(alike) != 1 or len(frames) != 1:
            return None
        bars = list(frames[0].find("menu bar", frozenset({"text", "tree"})))
        entries = [entry for bar in bars[:1] for entry in _entries(bar) if SAVE.match(entry.key())]
        return entries[0] if len(entries) == 1 else None

    def _show_again(self, window: Window) -> None:
        if window.file:
            self.kate.show(window.file)
            return
        for frame in self.kate.tree().children():
            for tab in frame.find("page tab", frozenset({"menu bar", "text", "tree"})):
                if window.title.startswith(tab.name) and tab.name:
                    tab.press()
                    return


def _entries(bar: Node) -> list[Node]:
    return [entry for menu in bar.children()[:1] for popup in menu.children() for entry in popup.find("menu item")]
