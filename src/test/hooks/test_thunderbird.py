"""The Thunderbird hook against the real Thunderbird on a display of its own."""

import os
import re
import shutil
import signal
import subprocess
import unittest
from pathlib import Path

from desk import Answer, AtADesk, eventually  # first, as it finds the hooks

import lastcall_drafts

ACCOUNT = {
    "mail.accountmanager.accounts": '"account1,account2"',
    "mail.accountmanager.defaultaccount": '"account1"',
    "mail.accountmanager.localfoldersserver": '"server2"',
    "mail.account.account1.identities": '"id1"',
    "mail.account.account1.server": '"server1"',
    "mail.account.account2.server": '"server2"',
    "mail.identity.id1.draft_folder": '"mailbox://alice@localhost/Drafts"',
    "mail.identity.id1.fullName": '"Alice"',
    "mail.identity.id1.useremail": '"alice@example.org"',
    "mail.identity.id1.smtpServer": '"smtp1"',
    "mail.server.server1.check_new_mail": "false",
    "mail.server.server1.directory-rel": '"[ProfD]Mail/localhost"',
    "mail.server.server1.hostname": '"localhost"',
    "mail.server.server1.login_at_startup": "false",
    "mail.server.server1.type": '"pop3"',
    "mail.server.server1.userName": '"alice"',
    "mail.server.server2.directory-rel": '"[ProfD]Mail/Local Folders"',
    "mail.server.server2.hostname": '"Local Folders"',
    "mail.server.server2.type": '"none"',
    "mail.server.server2.userName": '"nobody"',
    "mail.smtpservers": '"smtp1"',
    "mail.smtpserver.smtp1.hostname": '"localhost"',
    "mail.shell.checkDefaultClient": "false",
    "mail.rights.version": "1",
    "datareporting.policy.dataSubmissionEnabled": "false",
}
DRAFT = b"From - x\nSubject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\nX-Mozilla-Draft-Info: internal/draft; vcard=0\n\nDear Bob,\n"


class WhatWasAddedToAMailFolder(unittest.TestCase):
    def test_is_a_draft_only_if_it_is_whole_marked_as_one_and_has_the_subject(self):
        self.assertTrue(lastcall_drafts.is_draft(DRAFT, "Grüße"))
        self.assertTrue(lastcall_drafts.is_draft(DRAFT.replace(b"\n", b"\r\n"), "Grüße"))

        self.assertFalse(lastcall_drafts.is_draft(DRAFT, "Another"))
        self.assertFalse(lastcall_drafts.is_draft(DRAFT.replace(b"X-Mozilla-Draft-Info", b"X-Other"), "Grüße"))
        self.assertFalse(lastcall_drafts.is_draft(DRAFT.partition(b"\n\n")[0], "Grüße"))


@unittest.skipUnless(shutil.which("thunderbird", path="/usr/bin"), "needs Thunderbird")
class TheThunderbirdHook(AtADesk):
    """With messages being written."""

    def setUp(self) -> None:
        super().setUp()
        self.desk.with_display()
        self.profile = self.desk.home / "profile"
        self.profile.mkdir()
        self.drafts = self.profile / "Mail/localhost/Drafts"
        (self.profile / "user.js").write_text("".join(f'user_pref("{name}", {value});\n' for name, value in ACCOUNT.items()))

    def start(self, **environment: str) -> subprocess.Popen:
        program = self.desk.start("thunderbird", "--profile", str(self.profile), **environment)
        self.desk.window("Mozilla Thunderbird")
        eventually(lambda: self.drafts.parent.is_dir(), "its mail folders", 30)
        return program

    def write(self, subject: str, text: str) -> None:
        message = f"to='bob@example.org',subject='{subject}',body='{text}'"
        self.desk.start("thunderbird", "--profile", str(self.profile), "-compose", message)
        eventually(lambda: re.search(f"Msgcompose.*{subject}", self.desk.run("wmctrl", "-lx")), "a window for the message", 30)

    def answer(self, expected: int) -> Answer:
        """What the hook says, asked again until the windows are ready for it."""

        def ready():
            said = self.desk.hook("thunderbird")
            return said if len(said.saved) == expected else None

        return eventually(ready, "all drafts are saved", 60)

    def draft(self, subject: str) -> str:
        return f"{self.drafts} (a draft: {subject})"

    def test_saves_messages_as_drafts_without_a_key_pressed_and_once_more_what_was_typed_since(self):
        self.start(GNOME_ACCESSIBILITY="1")
        self.write("Lunch on Friday", "Dear Bob, ")
        self.write("Grüße: 1/2", "Hello ")
        self.desk.window("alice on localhost")

        answer = self.answer(expected=2)

        self.assert_saved(answer, Path(self.draft("Lunch on Friday")), Path(self.draft("Grüße: 1 2")))
        self.assertIn("Dear Bob,", self.drafts.read_text())
        self.desk.window("Lunch on Friday")
        self.desk.key("ctrl+End")
        self.desk.type("at noon")
        self.assertEqual(len(self.desk.hook("thunderbird").saved), 2)
        self.assertIn("at noon", self.drafts.read_text())

    def test_tells_what_it_cannot_ask_by_its_subject(self):
        self.start(GNOME_ACCESSIBILITY="1")
        self.write("Lunch on Friday", "Dear Bob, ")
        stuck = int(self.desk.run("pgrep", "-u", str(os.getuid()), "-f", f"profile {self.profile}$").split()[0])
        os.kill(stuck, signal.SIGSTOP)

        answer = self.desk.hook("thunderbird")

        self.assert_unsaved(answer, "Lunch on Friday", "is stopped")

    def test_claims_nothing_without_the_accessibility_tree(self):
        self.start(GNOME_ACCESSIBILITY="0")
        self.write("Lunch on Friday", "Dear Bob, ")

        answer = self.desk.hook("thunderbird")

        self.assert_unsaved(answer, "Lunch on Friday", "cannot be asked")
        self.assertFalse(self.drafts.exists())

    def test_saves_behind_its_own_question(self):
        self.start(GNOME_ACCESSIBILITY="1")
        self.write("Lunch on Friday", "Dear Bob, ")
        self.answer(expected=1)
        self.desk.window("Lunch on Friday")
        self.desk.key("ctrl+End")
        self.desk.type("at noon")
        self.desk.key("ctrl+w")
        self.desk.window("Save Message")

        answer = self.desk.hook("thunderbird")

        self.assert_saved(answer, Path(self.draft("Lunch on Friday")))
        self.assertIn("at noon", self.drafts.read_text())
