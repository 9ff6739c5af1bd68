"""The Kate hook against the real Kate on a display of its own."""

import os
import shutil
import signal
import unittest
from pathlib import Path

from desk import Answer, AtADesk, eventually  # first, as it finds the hooks


@unittest.skipUnless(shutil.which("kate", path="/usr/bin"), "needs Kate")
class TheKateHook(AtADesk):
    """With texts typed into its windows."""

    def setUp(self) -> None:
        super().setUp()
        self.desk.with_display()

    def open(self, *files: str) -> int:
        pid = self.desk.start("kate", "--new", *files).pid
        self.desk.window(files[-1])
        return pid

    def edit(self, title: str, text: str = "edited ") -> None:
        self.desk.edit(title, rf"{title} \*", text)
        self.settled()

    def new_text(self, text: str) -> None:
        """In a window that takes keys; one that is new loses the first ones."""
        self.desk.key("ctrl+n")
        self.edit("Untitled", text)

    def settled(self) -> None:
        """Keys are dealt with in order, so a window that came after them has come after all of them."""
        self.desk.key("ctrl+End")
        self.desk.key("ctrl+Home")

    def answer(self, step: str = "save") -> Answer:
        return self.desk.hook("kate", step)

    def test_saves_a_named_file(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")

        answer = self.answer()

        self.assert_saved(answer, file)
        self.assertIn("edited as it was\n", file.read_text())
        self.assert_nothing_unsaved(self.answer())

    def test_saves_a_file_that_did_not_exist(self):
        self.open("new.txt")
        self.edit("new.txt", "a thought")

        answer = self.answer()

        self.assert_saved(answer, self.desk.files / "new.txt")
        self.assertIn("a thought", (self.desk.files / "new.txt").read_text())

    def test_saves_a_visible_and_a_hidden_file(self):
        one, two = self.desk.file("one.txt"), self.desk.file("two.txt")
        self.open("one.txt", "two.txt")
        self.edit("two.txt", "second ")
        self.desk.key("ctrl+Tab")
        self.edit("one.txt", "first ")

        answer = self.answer()

        self.assert_saved(answer, one, two)
        self.assertIn("first as it was\n", one.read_text())
        self.assertIn("second as it was\n", two.read_text())

    def test_an_untitled_text_goes_to_a_new_file_once_for_each_state(self):
        self.desk.rescued.mkdir(parents=True)
        (self.desk.rescued / "Untitled.txt").write_text("older")
        self.open("saved.txt")
        self.edit("saved.txt")
        self.desk.key("ctrl+s")
        self.desk.run("setxkbmap", "de")  # letters without a key of their own are lost now and then
        self.new_text("a thought äöü")

        self.answer()
        answer = self.answer()

        file = self.desk.rescued / "Untitled 2.txt"
        self.assert_saved(answer, file)
        self.assertIn("a thought äöü", file.read_text())
        self.assertEqual(self.desk.rescued_names(), ["Untitled 2.txt", "Untitled.txt"])

    def test_saves_the_file_that_is_shown_beside_an_untitled_text(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")
        self.new_text("a thought")
        self.desk.key("ctrl+Tab")
        self.edit("notes.txt")

        answer = self.answer()

        self.assert_saved(answer, file, self.desk.rescued / "Untitled.txt")
        self.assertIn("edited as it was\n", file.read_text())

    def test_does_not_change_what_is_shown_to_somebody_who_may_be_typing(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")
        self.new_text("a thought")

        answer = self.answer()

        copy = self.desk.rescued / "notes.txt"
        self.assertIn("edited as it was\n", copy.read_text())
        told = f"{copy} (a copy: {file} could not be saved while Kate was in use)"
        self.assertEqual(sorted(answer.saved), [str(self.desk.rescued / "Untitled.txt"), told])
        self.assertEqual(self.shown(), "Untitled *")

    def test_saves_a_hidden_file_beside_an_untitled_text_while_another_program_is_used(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")
        self.new_text("a thought")
        self.desk.start("xterm", "-T", "elsewhere")
        self.desk.window("elsewhere")

        answer = self.answer()

        self.assert_saved(answer, file, self.desk.rescued / "Untitled.txt")
        self.assertIn("edited as it was\n", file.read_text())
        eventually(lambda: self.shown() == "Untitled *", "the untitled text is shown again")

    def shown(self) -> str:
        return next(title.partition(" — ")[0] for title in self.desk.windows() if title.endswith("— Kate"))

    def test_copies_what_was_edited_before_the_file_became_read_only(self):
        file = self.desk.file("fixed.txt")
        self.open("fixed.txt")
        self.edit("fixed.txt")
        file.chmod(0o444)

        self.answer()
        answer = self.answer()

        self.assertIn("edited as it was\n", self.assert_a_copy(answer, file, "is read-only").read_text())
        self.assertEqual(file.read_text(), "as it was\n")
        self.assertEqual(self.desk.rescued_names(), ["fixed.txt"])

    def test_leaves_alone_a_file_that_another_program_changed(self):
        file = self.desk.file("shared.txt")
        self.open("shared.txt")
        self.edit("shared.txt")
        self.desk.file("shared.txt", "somebody else's\n")

        answer = self.answer()

        copy = self.assert_a_copy(answer, file, "was changed on disk by another program")
        self.assertIn("edited as it was\n", copy.read_text())
        self.assertEqual(file.read_text(), "somebody else's\n")

    def test_saves_while_a_dialog_is_open(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")
        self.desk.key("ctrl+o")
        self.desk.window("Open File")

        answer = self.answer()

        self.assert_saved(answer, file)
        self.assertIn("edited as it was\n", file.read_text())

    def test_saves_behind_its_own_question(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")
        self.desk.key("ctrl+q")
        self.desk.window("Save|Close")

        self.assert_saved(self.answer(), file)

    def test_names_the_file_of_one_that_is_stopped(self):
        self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.edit("notes.txt")
        os.kill(pid, signal.SIGSTOP)

        self.assert_unsaved(self.answer(), "notes.txt: ", f"Kate (process {pid})", "is stopped")

    def test_does_not_call_one_that_is_stopped_empty(self):
        pid = self.open("saved.txt")
        self.edit("saved.txt")
        self.desk.key("ctrl+s")
        self.new_text("a thought")
        os.kill(pid, signal.SIGSTOP)

        self.assert_unsaved(self.answer(), f"Kate (process {pid})", "is stopped")

    def test_saves_what_two_windows_show(self):
        one, two = self.desk.file("one.txt"), self.desk.file("two.txt")
        self.open("one.txt")
        self.open("two.txt")
        self.edit("one.txt")
        self.edit("two.txt")

        self.assert_saved(self.answer(), one, two)

    def test_names_one_that_cannot_be_asked(self):
        self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")

        answer = self.desk.hook("kate", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")

        self.assert_unsaved(answer, "notes.txt: ", "cannot be asked")

    def test_has_nothing_to_say_where_nothing_is_modified(self):
        self.desk.file("notes.txt")
        self.open("notes.txt")

        self.assert_nothing_unsaved(self.answer())

    def test_does_not_touch_another_session(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("notes.txt")

        self.assert_nothing_unsaved(self.desk.hook("kate", XDG_SESSION_ID="another"))
        self.assertEqual(file.read_text(), "as it was\n")

    def test_closes_after_saving(self):
        file = self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.edit("notes.txt")
        self.new_text("a thought")

        answer = self.answer("close")

        self.assertEqual((answer.exit, len(answer.saved)), (0, 2), answer)
        eventually(lambda: not Path(f"/proc/{pid}/exe").exists(), "Kate has ended")
        self.assertEqual(file.read_text(), "as it was\n")


if __name__ == "__main__":
    unittest.main()
