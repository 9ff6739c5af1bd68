"""The windows in which Thunderbird's messages are written, seen and used through the accessibility tree.

Its parts are found by the identifiers that Thunderbird gives them in every language.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):  # not installed: then nothing is seen, which the hook tells
    Atspi = None

MILLISECONDS_TO_ANSWER = 2000
SECONDS_TO_OPEN = 2
DEEPEST = 6
MOST_CHILDREN = 100
SUBJECT, MENU_BUTTON, SAVE_AS_DRAFT = "msgSubject", "button-save", "savePopup_saveAsDraft"


@dataclass(frozen=True)
class Message:
    """One window with a message, as Thunderbird shows it."""

    title: str
    subject: str
    button: Any

    def save_as_draft(self) -> bool:
        """Whether the menu item took it; whether the message was saved, the disk tells."""
        try:
            item = self._item() or (_press(self.button) and self._opened())
            return bool(item) and _press(item)
        except GLib.Error:
            return False

    def _opened(self) -> Any:
        """The menu has its items only once it has been open."""
        deadline = time.monotonic() + SECONDS_TO_OPEN
        while not (item := self._item()) and time.monotonic() < deadline:
            time.sleep(0.05)
        return item

    def _item(self) -> Any:
        return _parts(self.button, {SAVE_AS_DRAFT}).get(SAVE_AS_DRAFT)


def messages(pid: int) -> list[Message]:
    """What is being written in this process, as far as it can be seen."""
    if Atspi is None:
        return []
    Atspi.set_timeout(MILLISECONDS_TO_ANSWER, MILLISECONDS_TO_ANSWER)
    try:
        desktop = Atspi.get_desktop(0)
        programs = [program for program in _children(desktop) if program.get_process_id() == pid]
        found = [_message(frame) for program in programs for frame in _children(program)]
    except GLib.Error:  # it does not answer, or has just ended
        return []
    return [message for message in found if message]


def not_among(titles: list[str], found: list[Message]) -> list[str]:
    """The windows that the window manager shows and the tree does not."""
    left = list(titles)
    for message in found:
        if message.title in left:
            left.remove(message.title)
    return left


def _message(frame: Any) -> Message | None:
    parts = _parts(frame, {SUBJECT, MENU_BUTTON})
    if len(parts) < 2:
        return None
    text = Atspi.Text.get_text(parts[SUBJECT].get_text_iface(), 0, -1)
    return Message(frame.get_name(), text, parts[MENU_BUTTON])


def _parts(whole: Any, identities: set[str]) -> dict[str, Any]:
    return {identity: part for part in _below(whole, DEEPEST) if (identity := _identity(part)) in identities}


def _press(part: Any) -> bool:
    usable = part.get_state_set().contains(Atspi.StateType.SENSITIVE)
    return usable and part.get_action_iface().do_action(0)


def _below(part: Any, depth: int) -> Iterator[Any]:
    for child in _children(part) if depth else ():
        yield child
        yield from _below(child, depth - 1)


def _children(part: Any) -> list[Any]:
    count = min(part.get_child_count(), MOST_CHILDREN)
    return [child for index in range(count) if (child := part.get_child_at_index(index))]


def _identity(part: Any) -> str:
    return (part.get_attributes() or {}).get("id", "")
