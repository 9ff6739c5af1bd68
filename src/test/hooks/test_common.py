"""The parts of the hooks that need no program to be tried with."""

import json
import os
import subprocess
import sys
import tempfile
import tomllib
import unittest
import zipfile
from pathlib import Path

from desk import HOOKS  # first, as it finds the hooks

import lastcall_disk
import lastcall_mailbox
import lastcall_processes
import lastcall_vim
import neovim
from lastcall_hook import Result, is_on_disk, new_file, safe_name


class InAFolder(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class ANewFile(InAFolder):
    def test_never_takes_the_place_of_another(self):
        names = [new_file(self.folder, "report.odt").name for _ in range(3)]

        self.assertEqual(names, ["report.odt", "report 2.odt", "report 3.odt"])

    def test_never_follows_a_link_that_leads_elsewhere(self):
        (self.folder / "report.odt").symlink_to(self.folder / "elsewhere")

        self.assertEqual(new_file(self.folder, "report.odt").name, "report 2.odt")
        self.assertFalse((self.folder / "elsewhere").exists())

    def test_is_for_its_user_alone(self):
        self.assertEqual(new_file(self.folder, "report.odt").stat().st_mode & 0o777, 0o600)

    def test_has_a_name_without_surprises(self):
        names = {
            "../../etc/passwd": "etc passwd",
            ".hidden": "hidden",
            "a\nb\x1b[31m\u202ec": "ab[31mc",
            "  ": "Untitled",
            "Übung: 1/2": "Übung 1 2",
        }

        for title, name in names.items():
            with self.subTest(title=title):
                self.assertEqual(safe_name(title, ".txt"), name + ".txt")

    def test_has_a_name_that_the_file_system_takes(self):
        self.assertLess(len(safe_name("ü" * 500, ".txt").encode()), 256)


class OnDisk(InAFolder):
    def test_means_a_regular_file(self):
        (self.folder / "there").write_text("")
        os.mkfifo(self.folder / "pipe")

        self.assertTrue(is_on_disk(self.folder / "there"))
        self.assertFalse(is_on_disk(self.folder / "pipe"))
        self.assertFalse(is_on_disk(self.folder))
        self.assertFalse(is_on_disk(self.folder / "missing"))

    def test_is_not_believed_on_an_editors_word(self):
        result = Result()

        lastcall_mailbox.report({"buffers": [{"result": "saved", "file": str(self.folder / "missing")}]}, "Vim", result)

        self.assertEqual((result.saved, len(result.unsaved)), ([], 1))


class ASession(unittest.TestCase):
    def test_is_told_by_its_control_group_before_anything_else(self):
        mine = lastcall_processes.session_of("0::/user.slice/session-2.scope", {"DISPLAY": ":0"})
        other = lastcall_processes.session_of("0::/user.slice/session-5.scope", {"DISPLAY": ":0"})

        self.assertFalse(lastcall_processes.same_session(mine, other))

    def test_is_told_by_the_display_where_nothing_better_is_known(self):
        mine = lastcall_processes.session_of("0::/user.slice/session-2.scope", {"DISPLAY": ":0"})
        service = lastcall_processes.session_of("0::/user@1000.service/app.slice", {"DISPLAY": ":0.0"})

        self.assertTrue(lastcall_processes.same_session(mine, service))

    def test_is_unknown_without_a_common_clue(self):
        mine = lastcall_processes.session_of("0::/user.slice/session-2.scope", {})
        service = lastcall_processes.session_of("0::/user@1000.service/emacs.service", {"DISPLAY": ":0"})

        self.assertIsNone(lastcall_processes.same_session(mine, service))

    def test_start_time_is_read_past_a_name_with_brackets(self):
        fields = " ".join(str(number) for number in range(4, 53))

        self.assertEqual(lastcall_processes.start_of(f"7 (a) b) S {fields}"), "22")


class ASwapFile(InAFolder):
    def swap(self, name: str, dirty: int) -> str:
        block = bytearray(4096)
        block[:5] = b"b0VIM"
        block[108 : 108 + len(name)] = name.encode()
        block[1007] = dirty
        (self.folder / ".x.swp").write_bytes(block)
        return str(self.folder / ".x.swp")

    def test_tells_the_file_and_whether_it_was_changed(self):
        self.assertEqual(lastcall_vim.read_swap(self.swap("/a/notes", 0x55)), lastcall_vim.Swap("/a/notes", True))
        self.assertEqual(lastcall_vim.read_swap(self.swap("", 0)), lastcall_vim.Swap("An untitled text", False))

    def test_is_not_any_file_with_such_a_name(self):
        (self.folder / "x.swp").write_bytes(b"b0 short")

        self.assertIsNone(lastcall_vim.read_swap(str(self.folder / "x.swp")))


class ARequestToNeovim(unittest.TestCase):
    def test_is_messagepack(self):
        self.assertEqual(neovim.packed([0, 1, "ab", []]), b"\x94\x00\x01\xda\x00\x02ab\x90")


class AnOpenDocumentFile(InAFolder):
    def test_tells_when_it_was_last_changed(self):
        file = self.folder / "a.odt"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("meta.xml", "<meta><dc:date>2026-11-21T18:00:01.5</dc:date></meta>")
        (self.folder / "a.txt").write_text("plain")

        self.assertEqual(lastcall_disk.time_inside(file), "2026-11-21T18:00:01")
        self.assertIsNone(lastcall_disk.time_inside(self.folder / "a.txt"))


class AHook(InAFolder):
    def test_prints_one_result_even_if_its_step_never_returns(self):
        code = "import time, lastcall_hook as h; h.run({'save': lambda result: time.sleep(60)}, 0.2)"
        command = [sys.executable, "-c", code, "save"]

        done = subprocess.run(command, cwd=HOOKS, capture_output=True, text=True, timeout=20)

        self.assertEqual(done.returncode, 1)
        self.assertIn("in time", json.loads(done.stdout)["unsaved"][0])

    def test_tells_its_own_failure_as_unsaved_work(self):
        code = "import lastcall_hook as h; h.run({'save': lambda result: 1 / 0})"

        done = subprocess.run([sys.executable, "-c", code, "save"], cwd=HOOKS, capture_output=True, text=True, timeout=20)

        self.assertEqual(done.returncode, 1)
        self.assertIn("ZeroDivisionError", json.loads(done.stdout)["unsaved"][0])

    def test_is_registered_with_programs_that_are_there(self):
        for file in HOOKS.glob("*.toml"):
            with self.subTest(file=file.name):
                hook = tomllib.loads(file.read_text())
                steps = [hook[step] for step in ("save", "close") if step in hook and hook[step] != "accessibility"]
                scripts = {step[1].replace("${hooks}", str(HOOKS)) for step in steps}

                self.assertTrue(all(Path(script).is_file() for script in scripts))
                self.assertLessEqual({"name", "running", "save", "timeout"}, set(hook))
                self.assertLessEqual(set(hook), {"name", "running", "save", "close", "timeout", "overwrites"})


if __name__ == "__main__":
    unittest.main()
