"""The Firefox hook against the real Firefox on a display of its own."""

import os
import shutil
import signal
import subprocess
import unittest

from desk import AtADesk, eventually, has_ended  # first, as it finds the hooks
from pages import FORM, STUBBORN, SlowServer, loaded_again, titles, type_into_form

import lastcall_mozilla

WITHOUT_GREETINGS = {
    "browser.aboutwelcome.enabled": "false",
    "browser.shell.checkDefaultBrowser": "false",
    "browser.startup.homepage": '"about:blank"',
    "datareporting.policy.dataSubmissionEnabled": "false",
    "browser.download.useDownloadDir": "true",
    "browser.sessionstore.interval": "3000",  # for shorter tests
    "dom.require_user_interaction_for_beforeunload": "false",
}


class APackedSession(unittest.TestCase):
    def test_is_unpacked_as_lz4_says(self):
        literals_then_a_match_that_overlaps = b"\x24ab\x02\x00" + b"\x30xyz"

        self.assertEqual(lastcall_mozilla.unpacked(literals_then_a_match_that_overlaps, 13), b"ab" + b"ab" * 4 + b"xyz")

    def test_that_is_damaged_is_not_believed(self):
        for damaged in (b"\x24ab\x09\x00", b"\x24ab\x02\x00" * 9, b"\xf0", b""):
            with self.subTest(damaged=damaged), self.assertRaises(ValueError):
                lastcall_mozilla.unpacked(damaged, 10)


@unittest.skipUnless(shutil.which("firefox-esr", path="/usr/bin"), "needs Firefox")
class TheFirefoxHook(AtADesk):
    """With pages open in its windows."""

    def setUp(self) -> None:
        super().setUp()
        self.desk.with_display()
        self.page = self.desk.file("form.html", FORM).as_uri()

    def open(self, *arguments: str, profile: str = "profile", **settings: str) -> subprocess.Popen:
        folder = self.desk.home / profile
        folder.mkdir(exist_ok=True)
        lines = [f'user_pref("{name}", {value});\n' for name, value in (WITHOUT_GREETINGS | settings).items()]
        (folder / "user.js").write_text("".join(lines))
        return self.desk.start("firefox-esr", "--profile", str(folder), *arguments)

    def test_keeps_its_tabs_and_what_was_just_typed_and_opens_them_again(self):
        firefox = self.open(self.page, **{"browser.sessionstore.interval": "15000"})
        before = type_into_form(self.desk, "precious words")

        answer = self.desk.hook("firefox", "close")

        told = "1 tab in 1 window, with what is typed into forms"
        self.assertEqual((answer.exit, answer.saved, answer.kept, answer.unsaved), (0, [], [told], []), answer)
        self.assertTrue(has_ended(firefox.pid))
        self.open()
        self.desk.window("Firefox")

        def loaded() -> bool:
            self.desk.key("alt+1")  # its start page may be in front
            return loaded_again(self.desk, "holds: precious words", before)

        eventually(loaded, "the text is in the form again", 60)

    def test_tells_a_private_window_and_does_not_end_it(self):
        firefox = self.open(self.page)
        self.desk.window("^Form")
        self.open("--private-window", self.page)
        eventually(lambda: titles(self.desk, "Private Browsing"), "a private window", 60)

        answer = self.desk.hook("firefox", "close")

        self.assert_unsaved(answer, "1 window")
        self.assertEqual(len(answer.kept), 1, answer)
        self.assertFalse(has_ended(firefox.pid))

    def test_names_a_download_that_is_not_finished(self):
        with SlowServer() as big_file:
            firefox = self.open(self.page, big_file)
            eventually(lambda: list(self.desk.home.rglob("*.part")), "a download has begun", 60)

            answer = self.desk.hook("firefox", "close")

            self.assert_unsaved(answer, "still being downloaded")
            self.assertFalse(has_ended(firefox.pid))

    def test_tells_one_that_is_stopped_and_keeps_the_tabs_of_another(self):
        stopped = self.open(self.page, profile="first")
        self.desk.window("^Form")
        other = self.open(self.desk.file("other.html", "<title>Other</title>").as_uri(), profile="second")
        self.desk.window("^Other")
        os.kill(stopped.pid, signal.SIGSTOP)

        answer = self.desk.hook("firefox")

        self.assert_unsaved(answer, "is stopped", str(stopped.pid))
        self.assertEqual(len(answer.kept), 1, answer)
        self.assertFalse(has_ended(other.pid))

    def test_a_page_that_asks_whether_to_leave_does_not_hold_up_its_end(self):
        firefox = self.open(self.desk.file("stubborn.html", STUBBORN).as_uri())
        type_into_form(self.desk, "half a letter")

        answer = self.desk.hook("firefox", "close")

        self.assertEqual((answer.exit, answer.unsaved), (0, []), answer)
        self.assertTrue(has_ended(firefox.pid))

    def test_calls_nothing_kept_where_its_user_has_told_it_to_keep_nothing(self):
        self.open(self.page, **{"browser.sessionstore.resume_from_crash": "false"})
        self.desk.window("^Form")

        answer = self.desk.hook("firefox", "close")

        self.assert_unsaved(answer, "keeps nothing of 1 window")
        self.assertEqual(answer.kept, [])
