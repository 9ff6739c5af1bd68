"""The Vim hook against the real gVim on a display of its own."""

import contextlib
import os
import shutil
import signal
import unittest

from desk import Answer, AtADesk, eventually
from test_vim import IDLE, LIBRARY, PLUGIN


def end(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@unittest.skipUnless(shutil.which("gvim", path="/usr/bin"), "needs gVim")
class TheVimHookForAWindow(AtADesk):
    """With the plugin, as it is installed."""

    def setUp(self) -> None:
        super().setUp()
        self.desk.with_display()

    def open(self, *arguments: str) -> int:
        """As from a menu: gVim leaves the process it was started as."""
        before = self.announced()
        self.desk.start("gvim", "-u", "NONE", "-N", "--cmd", IDLE, "--cmd", LIBRARY, "--cmd", PLUGIN, *arguments)
        pid = int(eventually(lambda: self.announced() - before, "gVim announces itself", 30).pop())
        self.addCleanup(end, pid)
        return pid

    def announced(self) -> set[str]:
        return {file.name.removeprefix("vim-") for file in (self.desk.home / "run/lastcall").glob("vim-*")}

    def edit(self, name: str, text: str = "edited ") -> None:
        self.desk.edit(name, rf"{name}\]? =?\+", text, first="i.")
        self.desk.key("Escape")

    def command(self, text: str) -> None:
        self.desk.type(f":{text}\n")

    def answer(self, step: str = "save") -> Answer:
        return self.desk.hook("vim", step)

    def test_saves_a_named_file(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")

        answer = self.answer()

        self.assert_saved(answer, file)
        self.assertIn("edited as it was\n", file.read_text())
        self.assert_nothing_unsaved(self.answer())

    def test_saves_two_windows_and_a_hidden_file(self):
        one, two, three = (self.desk.file(f"{name}.txt") for name in ("one", "two", "three"))
        self.open("one.txt", "two.txt")
        self.edit("one.txt")
        self.command("next")
        self.edit("two.txt")
        self.open("three.txt")
        self.edit("three.txt")

        answer = self.answer()

        self.assert_saved(answer, one, two, three)
        for file in (one, two, three):
            self.assertIn("edited as it was\n", file.read_text())

    def test_an_untitled_text_becomes_a_new_file(self):
        pid = self.open()
        self.edit("No Name", "a thought")

        answer = self.answer()

        file = self.desk.rescued / f"Untitled (Vim {pid}).txt"
        self.assert_saved(answer, file)
        self.assertIn("a thought\n", file.read_text())

    def test_copies_what_was_edited_in_a_read_only_file(self):
        file = self.desk.file("fixed.txt", mode=0o444)
        self.open("fixed.txt")
        self.edit("fixed.txt")

        answer = self.answer()

        self.assertIn("edited as it was\n", self.assert_a_copy(answer, file, "is open read-only").read_text())
        self.assertEqual(file.read_text(), "as it was\n")

    def test_leaves_alone_a_file_that_another_program_changed(self):
        file = self.desk.file("shared.txt")
        self.open("shared.txt")
        self.edit("shared.txt")
        self.desk.file("shared.txt", "somebody else's\n")
        os.utime(file, (2_000_000_000, 2_000_000_000))

        answer = self.answer()

        self.assertIn("edited as", self.assert_a_copy(answer, file, "was changed on disk by another program").read_text())
        self.assertEqual(file.read_text(), "somebody else's\n")

    def test_tells_of_a_file_behind_a_dialog(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")
        self.command("confirm quit")
        self.desk.window("VIM - Vim|Question|Vim")

        answer = self.answer()

        self.assert_unsaved(answer, "notes.txt: ", "a question is open")
        self.assertEqual(file.read_text(), "as it was\n")

    def test_names_the_file_of_one_that_is_stopped(self):
        self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.edit("notes.txt")
        os.kill(pid, signal.SIGSTOP)

        self.assert_unsaved(self.answer(), "notes.txt: ", f"(process {pid})", "is stopped")

    def test_has_nothing_to_say_where_nothing_is_modified(self):
        self.desk.file("notes.txt")
        self.open("notes.txt")

        self.assert_nothing_unsaved(self.answer())

    def test_closes_after_saving(self):
        file = self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.edit("notes.txt")

        answer = self.answer("close")

        self.assert_saved(answer, file)
        eventually(lambda: str(pid) not in self.announced(), "gVim has ended")


if __name__ == "__main__":
    unittest.main()
