"""The LibreOffice hook while LibreOffice asks something, or is kept from saving."""

import unittest
from pathlib import Path

from desk import eventually
from office import AtAnOffice, text_in


class TheLibreOfficeHookBehindADialog(AtAnOffice):
    """Whatever window is open in front of the document."""

    def edited(self, *keys: str, dialog: str) -> Path:
        file = self.document("report.odt", "as it was")
        self.open_and_edit("report.odt")
        self.desk.key(*keys)
        self.desk.window(dialog)
        return file

    def assert_saved_behind(self, file: Path, dialog: str) -> None:
        self.assert_saved(self.answer(), file)
        self.assertIn("edited as it was", text_in(file))
        self.assertTrue(any(dialog in title for title in self.desk.windows()), "the dialog is left alone")

    def test_saves_behind_the_characters_format(self):
        self.assert_saved_behind(self.edited("alt+o", *["Down"] * 5, "Return", dialog="Character"), "Character")

    def test_saves_behind_a_table_to_be_inserted(self):
        self.assert_saved_behind(self.edited("alt+a", "Return", dialog="Insert Table"), "Insert Table")

    def test_saves_behind_the_dialog_that_asks_for_another_name(self):
        self.assert_saved_behind(self.edited("ctrl+shift+s", dialog="^Save"), "Save")

    def test_saves_a_spreadsheet_behind_the_cells_format(self):
        sheet = self.document("sums.ods", "1,2\n")
        self.open_and_edit("sums.ods", "4711\n")
        self.desk.key("ctrl+1")
        self.desk.window("Format Cells")

        self.assert_saved(self.answer(), sheet)
        self.assertIn("4711", text_in(sheet))
        self.assertTrue(any("Format Cells" in title for title in self.desk.windows()), "the dialog is left alone")

    def test_saves_behind_the_question_about_the_format(self):
        file = self.document("report.docx", "as it was")
        self.open("report.docx")
        self.desk.window("report.docx")
        eventually(lambda: self.asked_about_the_format(), "the question about the format", 30)

        self.assert_saved(self.answer(), file)

    def asked_about_the_format(self) -> bool:
        self.desk.type("edited ")
        self.desk.key("ctrl+s")
        return any("Confirm File Format" in title for title in self.desk.windows())

    def test_leaves_half_a_formula_to_its_user_and_saves_the_rest(self):
        sheet = self.document("sums.ods", "1,2\n")
        self.open_and_edit("sums.ods", "4711")
        self.desk.key("Return")
        self.desk.type("=1+(")

        answer = eventually(lambda: (said := self.desk.hook("libreoffice")).unsaved and said, "the formula has arrived")

        self.assert_unsaved(answer, str(sheet), "a formula in a cell is not finished")
        self.assertIn("4711", text_in(sheet))

    def test_takes_over_a_formula_while_its_cell_is_open(self):
        sheet = self.document("sums.ods", "1,2\n")
        self.open_and_edit("sums.ods", "4711")
        self.desk.key("Return")
        self.desk.type("=1+(4710+1)")

        eventually(lambda: self.desk.hook("libreoffice").saved and "4712" in text_in(sheet), "the formula is saved")

        self.assertIn("4711", text_in(sheet))
        self.assert_nothing_unsaved(self.desk.hook("libreoffice"))

    def test_gives_a_plain_text_no_mark_that_it_did_not_have(self):
        file = self.desk.file("plain.txt", "as it wäs\r\nhere\r\n")
        self.open_and_edit("plain.txt")

        self.assert_saved(self.answer(), file)

        self.assertIn(b"dited as it w\xc3\xa4s\r\nhere", file.read_bytes())
        self.assertNotIn(b"\xef\xbb\xbf", file.read_bytes())


class TheLibreOfficeHookWithoutAPlaceToSave(AtAnOffice):
    """Where the disk, or the folder, takes nothing."""

    def test_says_so_once_and_in_words(self):
        self.open("--writer")
        self.desk.window("Untitled 1")
        self.answer(typing="a thought ")
        file = self.desk.rescued / "Untitled 1.odt"
        self.desk.type("more ")
        file.parent.chmod(0o500)
        self.addCleanup(file.parent.chmod, 0o700)

        answer = self.answer()

        self.assert_unsaved(answer, str(file))
        self.assertNotRegex(answer.unsaved[0], r"Errno|0x|Error Area|SfxBaseModel")


if __name__ == "__main__":
    unittest.main()
