"""The Emacs hook against the real Emacs, in a terminal and in a window, with a server and without."""

import os
import shutil
import signal
import unittest
from pathlib import Path

from desk import HOOKS, LINUX, AtADesk, eventually

SITE_FILE = str(LINUX / "emacs" / "50lastcall.el")
LIBRARY = str(HOOKS / "lastcall.el")


@unittest.skipUnless(shutil.which("emacs", path="/usr/bin"), "needs Emacs")
class TheEmacsHook(AtADesk):
    """In a terminal, with the site file, as it is installed."""

    SETTINGS = ["-Q", "--eval", f'(setq lastcall-library "{LIBRARY}")', "-l", SITE_FILE]

    def open(self, *files: str, terminal: str = "emacs") -> int:
        pid = self.desk.terminal(terminal, "emacs", "-nw", *self.SETTINGS, *files)
        self.await_ready(pid)
        self.desk.shows(terminal, "U:" if not files else files[-1])
        return pid

    def await_ready(self, pid: int) -> None:
        eventually((self.desk.home / "run/lastcall" / f"emacs-{pid}").exists, "Emacs announces itself")

    def edit(self, text: str, terminal: str = "emacs") -> None:
        self.desk.keys(terminal, "-l", text)
        self.desk.shows(terminal, text)

    def test_saves_a_named_file(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("edited ")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, file)
        self.assertEqual(file.read_text(), "edited as it was\n")

    def test_saves_two_files(self):
        one, two = self.desk.file("one.txt"), self.desk.file("two.txt")
        self.open("one.txt", "two.txt")
        self.edit("edited ")
        self.desk.keys("emacs", "C-x", "o")
        self.edit("Edited ")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, one, two)
        self.assertEqual({one.read_text(), two.read_text()}, {"edited as it was\n", "Edited as it was\n"})

    def test_saves_two_emacs_at_once(self):
        one, two = self.desk.file("one.txt"), self.desk.file("two.txt")
        self.open("one.txt", terminal="first")
        self.open("two.txt", terminal="second")
        self.edit("edited ", "first")
        self.edit("edited ", "second")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, one, two)

    def test_writes_untitled_work_to_a_new_file_once_for_each_state(self):
        self.open()
        self.edit("a thought")

        self.desk.hook("emacs")
        answer = self.desk.hook("emacs")

        self.assert_saved(answer, self.desk.rescued / "scratch.el")
        self.assertEqual(self.desk.rescued_names(), ["scratch.el"])
        self.assertIn("a thought", (self.desk.rescued / "scratch.el").read_text())
        self.edit(" and more")
        self.desk.hook("emacs")
        self.assertEqual(self.desk.rescued_names(), ["scratch 2.el", "scratch.el"])

    def test_never_writes_over_a_rescued_file(self):
        self.desk.rescued.mkdir(parents=True)
        (self.desk.rescued / "idea.txt").write_text("older")
        self.open()
        self.desk.keys("emacs", "C-x", "b")
        self.desk.keys("emacs", "-l", "idea")
        self.desk.keys("emacs", "Enter")
        self.edit("newer äöü")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, self.desk.rescued / "idea 2.txt")
        self.assertEqual((self.desk.rescued / "idea 2.txt").read_text(), "newer äöü")
        self.assertEqual((self.desk.rescued / "idea.txt").read_text(), "older")

    def test_copies_what_was_edited_in_a_read_only_file(self):
        file = self.desk.file("fixed.txt", mode=0o444)
        self.open("fixed.txt")
        self.desk.keys("emacs", "C-x", "C-q")
        self.edit("edited ")

        answer = self.desk.hook("emacs")

        self.assertEqual(self.assert_a_copy(answer, file, "is read-only").read_text(), "edited as it was\n")
        self.assertEqual(file.read_text(), "as it was\n")

    def test_leaves_alone_a_file_that_another_program_changed(self):
        file = self.desk.file("shared.txt")
        self.open("shared.txt")
        self.edit("edited ")
        self.desk.file("shared.txt", "somebody else's\n")
        os.utime(file, (2_000_000_000, 2_000_000_000))

        answer = self.desk.hook("emacs")

        copy = self.assert_a_copy(answer, file, "was changed on disk by another program")
        self.assertEqual(copy.read_text(), "edited as it was\n")
        self.assertEqual(file.read_text(), "somebody else's\n")

    def test_saves_while_a_question_is_open(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("edited ")
        self.desk.keys("emacs", "C-x", "C-f")
        self.desk.shows("emacs", "Find file")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, file)
        self.assertIn("Find file", self.desk.screen("emacs"))

    def test_saves_while_a_key_is_awaited(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("edited ")
        self.desk.keys("emacs", "C-x", "C-c")
        self.desk.shows("emacs", "Save file")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, file)

    def test_a_hook_of_the_user_that_asks_does_not_block_it(self):
        file = self.desk.file("notes.txt")
        self.open("--eval", '(add-hook (quote before-save-hook) (lambda () (yes-or-no-p "Really? ")))', "notes.txt")
        self.edit("edited ")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, file)
        self.assertNotIn("Really?", self.desk.screen("emacs"))

    def test_names_an_emacs_that_hangs(self):
        self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.edit("edited ")
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(os.kill, pid, signal.SIGCONT)

        answer = self.desk.hook("emacs")

        self.assert_unsaved(answer, f"Emacs (process {pid})", "is stopped")

    def test_gives_up_on_an_emacs_that_is_busy(self):
        pid = self.open()
        self.desk.keys("emacs", "M-x")
        self.desk.keys("emacs", "-l", "shell-command")
        self.desk.keys("emacs", "Enter")
        self.desk.keys("emacs", "-l", "sleep 40")
        self.desk.keys("emacs", "Enter")
        eventually(lambda: self.desk.run("pgrep", "-P", str(pid), "-x", "sh|sleep"), "Emacs waits for its command")

        answer = self.desk.hook("emacs")

        self.assert_unsaved(answer, f"Emacs (process {pid})", "does not answer")
        self.assertLess(answer.seconds, 20)

    def test_has_nothing_to_say_where_nothing_is_modified(self):
        self.desk.file("notes.txt")
        self.open("notes.txt")

        self.assert_nothing_unsaved(self.desk.hook("emacs"))

    def test_does_not_touch_another_session(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.edit("edited ")

        answer = self.desk.hook("emacs", XDG_SESSION_ID="another")

        self.assert_nothing_unsaved(answer)
        self.assertEqual(file.read_text(), "as it was\n")

    def test_closes_after_saving(self):
        file = self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.edit("edited ")

        answer = self.desk.hook("emacs", "close")

        self.assert_saved(answer, file)
        eventually(lambda: not os.path.exists(f"/proc/{pid}"), "Emacs has ended")


@unittest.skipUnless(shutil.which("emacs", path="/usr/bin"), "needs Emacs")
class TheEmacsHookWithoutTheSiteFile(AtADesk):
    """Where only a server, or nothing at all, leads into Emacs."""

    def open(self, *settings: str) -> int:
        self.desk.file("notes.txt")
        pid = self.desk.terminal("emacs", "emacs", "-nw", "-Q", *settings, "notes.txt")
        self.desk.shows("emacs", "as it was")
        self.desk.keys("emacs", "-l", "edited ")
        self.desk.shows("emacs", "edited as")
        return pid

    def test_saves_through_the_server(self):
        self.open("--eval", "(server-start)")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, self.desk.files / "notes.txt")

    def test_saves_through_the_server_while_a_question_is_open(self):
        self.open("--eval", "(server-start)")
        self.desk.keys("emacs", "C-x", "C-f")
        self.desk.shows("emacs", "Find file")

        answer = self.desk.hook("emacs")

        self.assert_saved(answer, self.desk.files / "notes.txt")

    def test_saves_what_is_edited_in_a_daemon(self):
        file = self.desk.file("notes.txt")
        self.desk.run("emacs", "-Q", "--daemon=lastcall")
        pid = int(self.desk.run("pgrep", "-f", "-u", str(os.getuid()), "^emacs -Q --daemon"))
        self.addCleanup(os.kill, pid, signal.SIGKILL)
        self.desk.terminal("emacs", "emacsclient", "-nw", "-s", "lastcall", "notes.txt")
        self.desk.shows("emacs", "as it was")
        self.desk.keys("emacs", "-l", "edited ")
        self.desk.shows("emacs", "edited as")

        self.assert_saved(self.desk.hook("emacs"), file)
        self.assertEqual(file.read_text(), "edited as it was\n")

    def test_names_a_server_that_is_stopped(self):
        pid = self.open("--eval", "(server-start)")
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(os.kill, pid, signal.SIGCONT)

        self.assert_unsaved(self.desk.hook("emacs"), f"Emacs (process {pid})", "is stopped")

    def test_copies_through_the_server_what_has_no_file_or_a_read_only_one(self):
        self.open("--eval", "(server-start)")
        (self.desk.files / "notes.txt").chmod(0o444)
        self.desk.keys("emacs", "C-x", "b")
        self.desk.keys("emacs", "-l", "idea")
        self.desk.keys("emacs", "Enter")
        self.desk.keys("emacs", "-l", "a thought")
        self.desk.shows("emacs", "a thought")

        answer = self.desk.hook("emacs")

        self.assertEqual((answer.exit, len(answer.saved), answer.unsaved), (0, 2, []), answer)
        self.assertEqual((self.desk.rescued / "idea.txt").read_text(), "a thought")
        self.assertEqual((self.desk.files / "notes.txt").read_text(), "as it was\n")

    def test_names_an_emacs_that_cannot_be_asked_and_sends_it_nothing(self):
        pid = self.open()

        answer = self.desk.hook("emacs")

        self.assert_unsaved(answer, f"Emacs (process {pid})", "cannot be asked")
        self.assertIn("edited as it was", self.desk.screen("emacs"))
        self.assertNotIn("sigusr1", self.desk.screen("emacs"))


@unittest.skipUnless(shutil.which("emacs", path="/usr/bin"), "needs Emacs")
class TheEmacsHookForAWindow(AtADesk):
    """The same in a window of a desktop."""

    def setUp(self) -> None:
        super().setUp()
        self.desk.with_display()

    def open(self, name: str, *settings: str, mode: int = 0o644) -> Path:
        """In a window whose title tells whether the text is modified; the site file unless there are other settings."""
        file = self.desk.file(name, mode=mode)
        titled = ["--eval", '(setq frame-title-format "%b %*%+")']
        self.pid = self.desk.start("emacs", *(settings or TheEmacsHook.SETTINGS), *titled, name).pid
        return file

    def edit(self, name: str) -> None:
        self.desk.edit(name, rf"{name} [*%]\*", "edited ")

    def open_and_edit(self, name: str, *settings: str) -> Path:
        file = self.open(name, *settings)
        self.edit(name)
        return file

    def assert_saved_as_edited(self, file: Path) -> None:
        eventually(lambda: self.desk.hook("emacs").exit == 0 and "edited as it was\n" in file.read_text(), "saved as edited")

    def test_saves_a_named_file(self):
        file = self.open_and_edit("notes.txt")

        self.assert_saved(self.desk.hook("emacs"), file)
        self.assert_saved_as_edited(file)

    def test_saves_through_the_server(self):
        file = self.open_and_edit("notes.txt", "-Q", "--eval", "(server-start)")

        self.assert_saved(self.desk.hook("emacs"), file)
        self.assert_saved_as_edited(file)

    def test_saves_while_a_question_is_open(self):
        file = self.open_and_edit("notes.txt")
        self.desk.key("ctrl+x", "ctrl+f")

        self.assert_saved(self.desk.hook("emacs"), file)
        self.assert_saved_as_edited(file)

    def test_tells_of_one_that_shows_a_dialog(self):
        self.open_and_edit("notes.txt", *TheEmacsHook.SETTINGS, "--eval", self.DIALOG)
        self.desk.key("F5")
        self.desk.window("Question")

        answer = self.desk.hook("emacs")

        self.assert_unsaved(answer, f"Emacs (process {self.pid})", "does not answer")

    DIALOG = """(global-set-key (kbd "<f5>") (lambda () (interactive) (x-popup-dialog t '("Really?" ("Yes" . t) ("No" . nil)))))"""

    def test_saves_two_windows_and_a_text_without_a_file(self):
        one, two = self.open_and_edit("one.txt"), self.open_and_edit("two.txt")
        self.desk.key("ctrl+x", "b")
        self.desk.type("idea\n")
        self.edit("idea")

        self.assert_saved_as_edited(one)
        self.assert_saved_as_edited(two)
        idea = self.desk.rescued / "idea.txt"
        eventually(lambda: self.desk.hook("emacs").exit == 0 and "edited " in idea.read_text(), "the text without a file is saved")

    def test_copies_what_was_edited_in_a_read_only_file(self):
        file = self.open("fixed.txt", mode=0o444)
        self.desk.window("fixed.txt")
        eventually(lambda: self.desk.key("ctrl+x", "ctrl+q") or any("fixed.txt --" in title for title in self.desk.windows()), "made writable")
        self.edit("fixed.txt")

        self.assert_a_copy(self.desk.hook("emacs"), file, "is read-only")
        self.assertEqual(file.read_text(), "as it was\n")

    def test_names_one_that_is_stopped(self):
        self.open_and_edit("notes.txt")
        os.kill(self.pid, signal.SIGSTOP)

        self.assert_unsaved(self.desk.hook("emacs"), f"Emacs (process {self.pid})", "is stopped")


if __name__ == "__main__":
    unittest.main()
