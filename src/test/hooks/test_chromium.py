"""The Chromium hook against the real Chromium on a display of its own."""

import os
import shutil
import signal
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

from desk import AtADesk, eventually, has_ended  # first, as it finds the hooks
from pages import FORM, STUBBORN, SlowServer, loaded_again, titles, type_into_form

import lastcall_chromium
from lastcall_browser import Tabs

# Without a sandbox only because a container has none to offer; the hook does not see the difference.
OPTIONS = ["--no-sandbox", "--no-first-run", "--password-store=basic", "--disable-gpu"]


class ASessionFile(unittest.TestCase):
    def tabs(self, *commands: tuple[int, bytes], version: int = 3) -> Tabs:
        entries = b"".join(struct.pack("<HB", len(content) + 1, number) + content for number, content in commands)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "Session_1"
            file.write_bytes(b"SNSS" + struct.pack("<i", version) + entries + b"\x40\x00\x06cut short")
            return lastcall_chromium.tabs_in(file)

    def test_tells_what_was_opened_and_not_closed_since(self):
        opened = [(0, struct.pack("<ii", window, tab)) for window, tab in ((1, 10), (1, 11), (2, 12), (3, 13))]
        closed = [(16, struct.pack("<iiq", 11, 0, 99)), (17, struct.pack("<iiq", 3, 0, 99))]

        self.assertEqual(self.tabs(*opened, *closed), Tabs(2, 2))

    def test_does_not_count_the_windows_of_applications(self):
        self.assertEqual(self.tabs((0, struct.pack("<ii", 1, 10)), (9, struct.pack("<ii", 1, 2))), Tabs(0, 0))

    def test_that_cannot_be_read_is_not_believed(self):
        with self.assertRaises(ValueError):
            self.tabs(version=4)


@unittest.skipUnless(shutil.which("chromium", path="/usr/bin"), "needs Chromium")
class TheChromiumHook(AtADesk):
    """With pages open in its windows."""

    def setUp(self) -> None:
        super().setUp()
        self.desk.with_display()
        self.page = self.desk.file("form.html", FORM).as_uri()

    def open(self, *arguments: str) -> None:
        self.desk.start("chromium", *OPTIONS, *arguments)

    def pid(self) -> int:
        lock = self.desk.home / ".config/chromium/SingletonLock"
        return int(os.readlink(lock).rpartition("-")[2])

    def test_keeps_its_tabs_and_what_was_just_typed_and_opens_them_again_once(self):
        self.open(self.page)
        before, first = type_into_form(self.desk, "precious words"), self.pid()

        answer = self.desk.hook("chromium", "close")

        self.assertEqual((answer.exit, answer.saved, answer.kept, answer.unsaved), (0, [], ["1 tab in 1 window"], []), answer)
        self.assertTrue(has_ended(first))
        self.open()
        eventually(lambda: loaded_again(self.desk, "holds: precious words", before), "the text is in the form again", 60)
        os.kill(self.pid(), signal.SIGTERM)
        eventually(lambda: not titles(self.desk, "Form"), "it has ended")
        self.open("about:blank")
        self.desk.window("about:blank")
        self.assertFalse(titles(self.desk, "Form"))

    def test_tells_a_private_window_and_does_not_end_it(self):
        self.open(self.page)
        self.desk.window("^Form")
        subprocess.run(["chromium", *OPTIONS, "--incognito"], env=self.desk.environment, capture_output=True, timeout=30)
        self.desk.window("Incognito")

        answer = self.desk.hook("chromium", "close")

        self.assert_unsaved(answer, "keeps nothing of 1 window")
        self.assertEqual(answer.kept, ["1 tab in 1 window"])
        self.assertFalse(has_ended(self.pid()))

    def test_names_a_download_that_is_not_finished(self):
        with SlowServer() as big_file:
            self.open(self.page, big_file)
            eventually(lambda: list(self.desk.home.rglob("*.crdownload")), "a download has begun", 60)

            answer = self.desk.hook("chromium", "close")

            self.assert_unsaved(answer, "still being downloaded")
            self.assertFalse(has_ended(self.pid()))

    def test_tells_one_that_is_stopped(self):
        self.open(self.page)
        self.desk.window("^Form")
        os.kill(self.pid(), signal.SIGSTOP)

        answer = self.desk.hook("chromium")

        self.assert_unsaved(answer, "Chromium", "is stopped", str(self.pid()))

    def test_a_page_that_asks_whether_to_leave_does_not_hold_up_its_end(self):
        self.open(self.desk.file("stubborn.html", STUBBORN).as_uri())
        type_into_form(self.desk, "half a letter")
        browser = self.pid()

        answer = self.desk.hook("chromium", "close")

        self.assertEqual((answer.exit, answer.unsaved), (0, []), answer)
        self.assertTrue(has_ended(browser))
