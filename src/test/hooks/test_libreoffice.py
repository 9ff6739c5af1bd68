"""The LibreOffice hook against the real LibreOffice on a display of its own."""

import os
import signal
import unittest
from pathlib import Path

from desk import Answer, eventually  # first, as it finds the hooks
from lastcall_processes import listening_sockets
from office import AtAnOffice, text_in


class TheLibreOfficeHook(AtAnOffice):
    """With texts and spreadsheets."""

    def test_saves_a_named_document(self):
        file = self.document("report.odt", "as it was")
        self.open_and_edit("report.odt")

        answer = self.answer()

        self.assert_saved(answer, file)
        self.assertIn("edited as it was", text_in(file))
        self.assert_nothing_unsaved(self.desk.hook("libreoffice"))

    def test_an_untitled_document_becomes_a_new_file_and_never_an_old_one(self):
        self.desk.rescued.mkdir(parents=True)
        (self.desk.rescued / "Untitled 1.odt").write_text("older")
        self.open("--writer")
        self.desk.window("Untitled 1")

        answer = self.answer(typing="a thought ")

        file = self.desk.rescued / "Untitled 1 2.odt"
        self.assert_saved(answer, file)
        self.assertIn("a thought", text_in(file))
        self.assertEqual((self.desk.rescued / "Untitled 1.odt").read_text(), "older")

    def test_saves_a_text_and_a_spreadsheet_at_once(self):
        text, sheet = self.document("report.odt", "as it was"), self.document("sums.ods", "1,2\n")
        self.open("report.odt", "sums.ods")
        self.edit("sums.ods", "4711")
        self.edit("report.odt", "edited ")

        eventually(lambda: self.desk.hook("libreoffice").exit == 0 and "edited as it was" in text_in(text), "both saved")

        self.assertIn("4711", text_in(sheet))
        self.assert_nothing_unsaved(self.desk.hook("libreoffice"))

    def test_saves_what_is_still_being_typed_into_a_cell(self):
        sheet = self.document("sums.ods", "1,2\n")
        self.open_and_edit("sums.ods", "4711")

        answer = self.answer()

        self.assert_saved(answer, sheet)
        self.assertIn("4711", text_in(sheet))

    def test_what_is_typed_on_into_a_saved_cell_does_not_take_its_place(self):
        sheet = self.document("sums.ods", "1,2\n")
        self.open_and_edit("sums.ods", "one two")
        self.assert_saved(self.answer(), sheet)
        self.desk.type(" three")
        self.desk.key("ctrl+Return")
        self.desk.type("four")

        eventually(lambda: self.desk.hook("libreoffice").exit == 0 and "four" in text_in(sheet), "the rest is saved")

        self.assertIn("one two three four", text_in(sheet))
        self.desk.key("Return")
        self.assertEqual(self.desk.hook("libreoffice").unsaved, [])
        self.assertIn("one two three four", text_in(sheet))

    def test_an_untitled_spreadsheet_becomes_a_new_file(self):
        self.open("--calc")
        self.desk.window("Untitled 1")

        answer = self.answer(typing="4711\n")

        self.assert_saved(answer, self.desk.rescued / "Untitled 1.ods")
        self.assertIn("4711", text_in(self.desk.rescued / "Untitled 1.ods"))

    def test_the_same_where_another_window_is_in_front_meanwhile(self):
        sheet = self.document("sums.ods", "1,2\n")
        self.open_and_edit("sums.ods", "one two")
        self.desk.start("xterm", "-title", "another", "-e", "cat")
        self.desk.window("another")
        eventually(lambda: self.desk.hook("libreoffice").exit == 0 and "one two" in text_in(sheet), "it is saved")
        self.desk.window("sums.ods")
        self.desk.run("xdotool", "sleep", "0.3")
        self.desk.type(" three")
        self.desk.window("another")

        eventually(lambda: self.desk.hook("libreoffice").exit == 0 and "three" in text_in(sheet), "the rest is saved")

        self.assertIn("one two three", text_in(sheet))

    def test_what_is_still_being_typed_into_an_untitled_spreadsheet_is_saved_and_what_is_typed_on(self):
        self.open("--calc")
        self.desk.window("Untitled 1")
        file = self.desk.rescued / "Untitled 1.ods"

        self.assert_saved(self.answer(typing="one two "), file)
        self.desk.type("three four")
        eventually(lambda: self.desk.hook("libreoffice").exit == 0 and "four" in text_in(file), "the rest is saved")

        self.assertRegex(text_in(file), "^(one two )+three four$")

    def test_copies_what_was_edited_before_the_file_became_read_only(self):
        file = self.document("report.odt", "as it was")
        self.open_and_edit("report.odt")
        file.chmod(0o444)

        answer = self.answer()

        copy = self.assert_a_copy(answer, file, "is read-only")
        self.assertIn("edited as it was", text_in(copy))
        self.assertNotIn("edited", text_in(file))

    def test_copies_a_spreadsheet_that_became_read_only(self):
        sheet = self.document("sums.ods", "1,2\n")
        self.open_and_edit("sums.ods", "4711\n")
        sheet.chmod(0o444)

        copy = self.assert_a_copy(self.answer(), sheet, "is read-only")

        self.assertIn("4711", text_in(copy))
        self.assertNotIn("4711", text_in(sheet))

    def test_leaves_alone_a_file_that_another_program_changed(self):
        file, other = self.document("report.odt", "as it was"), self.document("other.odt", "somebody else's")
        self.open_and_edit("report.odt")
        other.replace(file)

        answer = self.answer()

        copy = self.assert_a_copy(answer, file, "was changed on disk by another program")
        self.assertIn("edited as it was", text_in(copy))
        self.assertIn("somebody else", text_in(file))

    def test_preserves_what_another_program_wrote_where_the_format_tells_nothing(self):
        file = self.changed_meanwhile(2_000_000_000)

        answer = self.answer()

        self.assert_replaced(answer, file)
        self.desk.type("more ")
        self.assert_saved(self.answer(), file)

    def test_preserves_what_came_from_an_older_copy(self):
        file = self.changed_meanwhile(1_000_000_000)

        self.assert_replaced(self.answer(), file)

    def changed_meanwhile(self, when: int) -> Path:
        """A plain text that another program wrote after it was edited."""
        file = self.desk.file("plain.txt", "as it was\n")
        self.open_and_edit("plain.txt")
        file.write_text("somebody else's\n")
        os.utime(file, (when, when))
        return file

    def assert_replaced(self, answer: Answer, file: Path) -> None:
        copy = self.desk.rescued / "plain (before).txt"
        self.assertEqual(answer.saved, [f"{copy} (a copy: {file} as it was on disk before)", str(file)], answer)
        self.assertEqual(copy.read_text(), "somebody else's\n")
        self.assertIn("edited as it was", file.read_text().lower())

    def test_saves_while_a_dialog_is_open(self):
        file = self.document("report.odt", "as it was")
        self.open_and_edit("report.odt")
        self.desk.key("ctrl+q")
        self.desk.window("Save Document")

        answer = self.answer()

        self.assert_saved(answer, file)
        self.assertIn("edited as it was", text_in(file))

    def test_names_a_libreoffice_that_hangs(self):
        self.document("report.odt", "as it was")
        self.open_and_edit("report.odt")
        pid = self.pid()
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(os.kill, pid, signal.SIGKILL)

        answer = self.answer()

        self.assert_unsaved(answer, f"LibreOffice (process {pid})", "is stopped")

    def test_has_nothing_to_say_where_nothing_is_modified(self):
        self.document("report.odt", "as it was")
        self.open("report.odt")
        self.desk.window("report.odt")

        self.assert_nothing_unsaved(self.desk.hook("libreoffice"))

    def test_leaves_no_way_in(self):
        self.open("--writer")
        self.desk.window("Untitled 1")

        self.assert_nothing_unsaved(self.desk.hook("libreoffice"))

        pid = self.pid()
        eventually(lambda: not any("lastcall" in path for path in listening_sockets(pid)), "the way in is closed")

    def test_closes_after_saving(self):
        file = self.document("report.odt", "as it was")
        self.open_and_edit("report.odt")
        self.answer()
        pid = self.pid()

        answer = self.desk.hook("libreoffice", "close")

        self.assert_nothing_unsaved(answer)
        self.assertIn("edited as it was", text_in(file))
        eventually(lambda: not os.path.exists(f"/proc/{pid}"), "LibreOffice has ended")


if __name__ == "__main__":
    unittest.main()
