"""The hooks of Vim and Neovim against the real programs, in terminals."""

import os
import shutil
import signal
import unittest

from desk import HOOKS, LINUX, AtADesk, eventually

LIBRARY = f"let g:lastcall_library = '{HOOKS / 'lastcall.vim'}'"
IDLE = "set hidden updatetime=1"  # idle at once: an idle Vim is the usual one, and the one hard to reach
PLUGIN = f"source {LINUX / 'vim' / 'lastcall.vim'}"


class AVim(AtADesk):
    """What holds for both; the real tests are the classes below."""

    program = hook = shell = ""

    def open(self, *arguments: str, terminal: str = "editor", plugin: bool = True) -> int:
        plugins = ["--cmd", LIBRARY, "--cmd", PLUGIN] if plugin else []
        pid = self.desk.terminal(terminal, self.program, "-u", "NONE", "-N", "--cmd", IDLE, *plugins, *arguments)
        self.await_ready(pid, plugin, terminal)
        return pid

    def await_ready(self, pid: int, plugin: bool, terminal: str) -> None:
        raise NotImplementedError

    def insert(self, text: str, terminal: str = "editor") -> None:
        self.desk.keys(terminal, "i")
        self.desk.keys(terminal, "-l", text)
        self.desk.shows(terminal, text)
        self.desk.keys(terminal, "Escape")
        eventually(lambda: "INSERT" not in self.desk.screen(terminal), "back in normal mode")

    def command(self, text: str) -> None:
        self.desk.keys("editor", "-l", text)
        self.desk.keys("editor", "Enter")

    def answer(self, step: str = "save", **environment: str):
        return self.desk.hook(self.hook, step, **environment)


class Both:
    """The sentences that are true of Vim and of Neovim."""

    def test_saves_a_named_file(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")

        answer = self.answer()

        self.assert_saved(answer, file)
        self.assertEqual(file.read_text(), "edited as it was\n")

    def test_saves_again_what_was_edited_since(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.answer()
        self.insert("again ")

        self.assert_saved(self.answer(), file)

    def test_saves_in_the_middle_of_typing(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.desk.keys("editor", "i")
        self.desk.keys("editor", "-l", "edited ")
        self.desk.shows("editor", "edited ")

        answer = self.answer()

        self.assert_saved(answer, file)
        self.desk.keys("editor", "-l", "on ")
        self.desk.shows("editor", "edited on as")

    def test_saves_a_visible_and_a_hidden_file_and_keeps_the_view(self):
        one, two = self.desk.file("one.txt"), self.desk.file("two.txt")
        self.open("one.txt", "two.txt")
        self.insert("first edited ")
        self.command(":next")
        self.insert("second edited ")

        answer = self.answer()

        self.assert_saved(answer, one, two)
        self.assertEqual(one.read_text(), "first edited as it was\n")
        self.assertIn("second edited", self.desk.screen("editor"))

    def test_an_untitled_text_becomes_a_new_file(self):
        pid = self.open()
        self.insert("a thought äöü")

        answer = self.answer()

        file = self.desk.rescued / f"Untitled (Vim {pid}).txt"
        self.assert_saved(answer, file)
        self.assertEqual(file.read_text(), "a thought äöü\n")
        self.assert_nothing_unsaved(self.answer())
        self.insert("more of ")
        self.assert_saved(self.answer(), file)

    def test_copies_what_was_edited_in_a_read_only_file(self):
        file = self.desk.file("fixed.txt", mode=0o444)
        self.open("fixed.txt")
        self.insert("edited ")

        self.answer()
        answer = self.answer()

        self.assertEqual(self.assert_a_copy(answer, file, "is open read-only").read_text(), "edited as it was\n")
        self.assertEqual(file.read_text(), "as it was\n")
        self.assertEqual(len(self.desk.rescued_names()), 1)

    def test_leaves_alone_a_file_that_another_program_changed(self):
        file = self.desk.file("shared.txt")
        self.open("shared.txt")
        self.insert("edited ")
        self.desk.file("shared.txt", "somebody else's\n")
        os.utime(file, (2_000_000_000, 2_000_000_000))

        answer = self.answer()

        copy = self.assert_a_copy(answer, file, "was changed on disk by another program")
        self.assertEqual(copy.read_text(), "edited as it was\n")
        self.assertEqual(file.read_text(), "somebody else's\n")

    def test_saves_again_what_its_user_has_saved_before(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.command(":w")
        eventually(lambda: "edited" in file.read_text(), "saved by its user")
        self.insert("again ")

        self.assert_saved(self.answer(), file)

    def test_saves_while_a_command_is_being_typed(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.desk.keys("editor", "-l", ":echo 1")
        self.desk.shows("editor", ":echo 1")

        self.assert_saved(self.answer(), file)

    def test_saves_what_tabs_and_splits_show(self):
        one, two, three = (self.desk.file(f"{name}.txt") for name in ("one", "two", "three"))
        self.open("-p", "one.txt", "two.txt")
        self.insert("first edited ")
        self.command(":tabnext")
        self.insert("second edited ")
        self.command(":split three.txt")
        self.insert("third edited ")

        answer = self.answer()

        self.assert_saved(answer, one, two, three)
        self.assertIn("third edited", self.desk.screen("editor"))

    def test_saves_a_file_beside_a_terminal_that_it_shows(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.command(self.shell)
        self.desk.shows("editor", "$")
        self.desk.keys("editor", "-l", "echo i am a shell")
        self.desk.shows("editor", "i am a shell")

        self.assert_saved(self.answer(), file)
        self.assertEqual(file.read_text(), "edited as it was\n")

    def test_names_one_that_asks_whether_a_file_is_open_already(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt", terminal="first")
        self.insert("edited ", "first")
        second = self.desk.terminal("editor", self.program, "-u", "NONE", "-N", "notes.txt")
        self.desk.shows("editor", "Found a swap file")

        answer = self.answer()

        self.assertEqual((answer.saved, len(answer.unsaved)), ([str(file)], 1), answer)
        self.assertIn(f"(process {second})", answer.unsaved[0])

    def test_names_the_file_of_one_that_is_stopped(self):
        self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.insert("edited ")
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(os.kill, pid, signal.SIGCONT)

        self.assert_unsaved(self.answer(), "notes.txt: ", f"(process {pid})", "is stopped")

    def test_a_stopped_one_without_changes_is_no_obstacle(self):
        self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(os.kill, pid, signal.SIGCONT)

        self.assert_nothing_unsaved(self.answer())

    def test_has_nothing_to_say_where_nothing_is_modified(self):
        self.desk.file("notes.txt")
        self.open("notes.txt")

        self.assert_nothing_unsaved(self.answer())

    def test_does_not_touch_another_session(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")

        self.assert_nothing_unsaved(self.answer(XDG_SESSION_ID="another"))
        self.assertEqual(file.read_text(), "as it was\n")

    def test_closes_after_saving(self):
        file = self.desk.file("notes.txt")
        pid = self.open("notes.txt")
        self.insert("edited ")

        answer = self.answer("close")

        self.assert_saved(answer, file)
        eventually(lambda: not os.path.exists(f"/proc/{pid}"), "the editor has ended")


@unittest.skipUnless(shutil.which("vim", path="/usr/bin"), "needs Vim")
class TheVimHook(Both, AVim):
    """With the plugin, which answers a signal, and without it."""

    program = hook = "vim"
    shell = ":terminal"

    def await_ready(self, pid: int, plugin: bool, terminal: str) -> None:
        marker = self.desk.home / "run/lastcall" / f"vim-{pid}"
        eventually(marker.exists if plugin else lambda: "~" in self.desk.screen(terminal), "Vim is ready")

    def test_names_the_file_while_a_question_is_open(self):
        self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.command(":confirm quit")
        self.desk.shows("editor", "Save changes")

        self.assert_unsaved(self.answer(), "notes.txt: ", "does not answer")

    def test_copies_while_it_asks_whether_to_load_what_another_program_wrote(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.desk.file("notes.txt", "somebody else's\n")
        os.utime(file, (2_000_000_000, 2_000_000_000))
        self.command(":checktime")
        self.desk.shows("editor", "oad File")

        copy = self.assert_a_copy(self.answer(), file, "was changed on disk by another program")
        self.assertEqual(copy.read_text(), "edited as it was\n")
        self.assertEqual(file.read_text(), "somebody else's\n")
        self.assertIn("oad File", self.desk.screen("editor"))

    def test_saves_while_it_waits_for_enter(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.command(r':echo "a\nb\nc"')
        self.desk.shows("editor", "Press ENTER")

        self.assert_saved(self.answer(), file)

    def test_names_the_changed_file_where_the_plugin_is_missing(self):
        self.desk.file("notes.txt")
        pid = self.open("notes.txt", plugin=False)
        self.insert("edited ")

        self.assert_unsaved(self.answer(), "notes.txt: ", f"Vim (process {pid})", "cannot be asked")

    def test_without_the_plugin_a_clean_swap_file_is_proof_enough(self):
        self.desk.file("notes.txt")
        self.open("notes.txt", plugin=False)

        self.assert_nothing_unsaved(self.answer())

    def test_without_the_plugin_and_a_swap_file_it_does_not_guess(self):
        self.desk.file("notes.txt")
        self.open("-n", "notes.txt", plugin=False)

        self.assert_unsaved(self.answer(), "cannot be asked")


@unittest.skipUnless(shutil.which("nvim", path="/usr/bin"), "needs Neovim")
class TheNeovimHook(Both, AVim):
    """Over its socket, with the plugin that takes note of files, and without it."""

    program = "nvim"
    hook = "neovim"
    shell = ":split term:///bin/sh | startinsert"

    def await_ready(self, pid: int, plugin: bool, terminal: str) -> None:
        eventually(lambda: "~" in self.desk.screen(terminal), "Neovim is ready")

    def test_saves_without_the_plugin_too(self):
        file = self.desk.file("notes.txt")
        self.open("notes.txt", plugin=False)
        self.insert("edited ")

        self.assert_saved(self.answer(), file)

    def test_without_the_plugin_too_leaves_alone_a_file_that_another_program_changed(self):
        file = self.desk.file("shared.txt")
        self.open("shared.txt", plugin=False)
        self.insert("edited ")
        self.desk.file("shared.txt", "somebody else's\n")
        os.utime(file, (2_000_000_000, 2_000_000_000))

        answer = self.answer()

        self.assert_a_copy(answer, file, "was changed on disk by another program")
        self.assertEqual(file.read_text(), "somebody else's\n")

    def test_names_the_file_while_a_question_is_open(self):
        self.desk.file("notes.txt")
        self.open("notes.txt")
        self.insert("edited ")
        self.command(":confirm quit")
        self.desk.shows("editor", "Save changes")

        answer = self.answer()

        self.assert_unsaved(answer, "notes.txt: ", "a question is open")
        self.assertLess(answer.seconds, 5)


if __name__ == "__main__":
    unittest.main()
