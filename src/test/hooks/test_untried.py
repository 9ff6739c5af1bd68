"""The hooks whose programs are not at hand: only what they read, with folders laid out as the programs document them."""

import tempfile
import unittest
from pathlib import Path

from desk import HOOKS  # first, as it finds the hooks

import jetbrains
import vscode


class InAFolder(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path


class BackupsOfVisualStudioCode(InAFolder):
    def test_name_the_documents_they_are_of(self):
        self.file("Backups/1a2b/file/77", 'file:///home/alice/my%20notes.txt {"mtime":1,"size":2}\nthe text')
        self.file("Backups/1a2b/untitled/78", 'untitled:Untitled-1 {"typeId":""}\nan idea')
        self.file("Backups/workspaces.json", "{}")

        found = vscode.backups(self.folder)

        self.assertEqual([backup.name for backup in found], ["my notes.txt", "Untitled-1"])
        self.assertEqual({backup.workspace for backup in found}, {"1a2b"})

    def test_are_not_there_without_changes(self):
        self.assertEqual(vscode.backups(self.folder), [])

    def test_are_kept_unless_the_settings_say_otherwise(self):
        self.assertFalse(vscode.hot_exit_is_off(self.folder))
        for value, off in (("onExit", False), ("onExitAndWindowClose", False), ("off", True)):
            self.file("User/settings.json", '{\n  // a comment\n  "files.hotExit": "%s",\n}' % value)
            with self.subTest(value=value):
                self.assertEqual(vscode.hot_exit_is_off(self.folder), off)


class SettingsOfAJetBrainsIde(InAFolder):
    def test_save_by_themselves_unless_told_otherwise(self):
        component = '<application><component name="GeneralSettings"><option name="%s" value="false" /></component></application>'

        self.assertFalse(jetbrains.is_told_not_to_save(self.folder / "missing.xml"))
        self.assertFalse(jetbrains.is_told_not_to_save(self.file("a.xml", component % "confirmExit")))
        self.assertTrue(jetbrains.is_told_not_to_save(self.file("b.xml", component % "autoSaveFiles")))
        self.assertTrue(jetbrains.is_told_not_to_save(self.file("c.xml", "<damaged")))


class WhatIsNotTried(unittest.TestCase):
    def test_says_so(self):
        windows = list((HOOKS.parents[1] / "windows" / "hooks.d").iterdir())
        files = [*windows, *(HOOKS / name for name in ("vscode.py", "vscode.toml", "jetbrains.py", "jetbrains.toml"))]

        for file in files:
            with self.subTest(file=file.name):
                self.assertIn("not yet tried", file.read_text().lower())
