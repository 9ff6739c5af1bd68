"""The LibreOffice hook against the real LibreOffice Impress."""

import os
import shutil
import signal
import unittest
from pathlib import Path

from desk import Answer, eventually
from office import AtAnOffice, text_in

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{place}:1.0"'
    for name, place in {"office": "office", "draw": "drawing", "text": "text", "svg": "svg-compatible"}.items()
)
SLIDE = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:body><office:presentation><draw:page draw:name="one"><draw:frame svg:width="10cm" svg:height="5cm" svg:x="2cm" svg:y="2cm">
<draw:text-box><text:p>as it was</text:p></draw:text-box></draw:frame></draw:page></office:presentation></office:body></office:document>
"""


@unittest.skipUnless(shutil.which("simpress") or Path("/usr/lib/libreoffice/program/libsdlo.so").exists(), "needs Impress")
class TheLibreOfficeHookForSlides(AtAnOffice):
    """With slides typed into."""

    def slides(self, name: str) -> Path:
        return self.converted(name, ".fodp", SLIDE)

    def open_and_write(self, name: str) -> None:
        """Into the first box of the first slide, the typing left unfinished; a window that still loads forgets what it was doing."""
        self.open(name)
        self.desk.window(name)
        for _ in range(2):
            self.saved_while_writing(".")
        self.write(self.TYPED)

    TYPED = "xxxxx"  # one letter, as a busy Impress sets quickly typed ones in any order

    def assert_typed_into(self, file: Path) -> None:
        self.assertGreaterEqual(text_in(file).count("x"), len(self.TYPED), text_in(file))

    def has_saved_all_into(self, file: Path) -> bool:
        answer = self.desk.hook("libreoffice")
        return answer.exit == 0 and text_in(file).count("x") >= len(self.TYPED)

    def saved_while_writing(self, text: str) -> Answer:
        return eventually(lambda: self.write(text) or ((said := self.desk.hook("libreoffice")).saved and said), "slides to save", 40)

    def write(self, text: str) -> None:
        self.desk.key("Escape", "Escape", "Tab")
        self.desk.type(text)

    def test_saves_a_named_presentation_in_the_middle_of_typing(self):
        file = self.slides("talk.odp")
        self.open_and_write("talk.odp")

        eventually(lambda: self.has_saved_all_into(file), "what is typed is saved")

        self.desk.key("Escape", "Escape")
        eventually(lambda: self.desk.hook("libreoffice").saved == [], "nothing is left to save")

    def test_saves_what_is_typed_into_a_box_after_each_saving(self):
        file = self.slides("talk.odp")
        self.open_and_write("talk.odp")
        for number in range(1, 6):
            self.write("q")
            eventually(lambda: self.desk.hook("libreoffice").exit == 0 and text_in(file).count("q") >= number, f"{number} saved")

        self.assert_nothing_unsaved(self.desk.hook("libreoffice"))

    def test_saves_slides_and_a_text_at_once(self):
        file, text = self.slides("talk.odp"), self.document("report.odt", "as it was")
        self.open_and_write("talk.odp")
        self.open_and_edit("report.odt")
        self.desk.window("talk.odp")
        self.write(self.TYPED)

        eventually(lambda: self.has_saved_all_into(file), "both are saved")

        self.assertIn("edited as it was", text_in(text))

    def test_untitled_slides_become_a_new_file(self):
        self.open("--impress")
        self.desk.window("Select a Template|Untitled 1")
        self.desk.key("Escape")
        self.desk.window("Untitled 1")

        answer = self.saved_while_writing(self.TYPED)

        self.assert_saved(answer, self.desk.rescued / "Untitled 1.odp")

    def test_copies_what_was_edited_before_the_file_became_read_only(self):
        file = self.slides("talk.odp")
        self.open_and_write("talk.odp")
        eventually(lambda: self.has_saved_all_into(file), "all is saved")
        before = file.read_bytes()
        file.chmod(0o444)

        copy = self.assert_a_copy(self.saved_while_writing("y"), file, "is read-only")

        eventually(lambda: self.desk.hook("libreoffice").exit == 0 and "y" in text_in(copy), "the rest of what was typed")
        self.assertEqual(file.read_bytes(), before)

    def test_saves_behind_a_dialog(self):
        file = self.slides("talk.odp")
        self.open_and_write("talk.odp")
        self.desk.key("ctrl+q")
        self.desk.window("Save Document")

        self.assert_saved(self.answer(), file)
        self.assert_typed_into(file)

    def test_names_one_that_is_stopped(self):
        self.slides("talk.odp")
        self.open_and_write("talk.odp")
        pid = self.pid()
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(os.kill, pid, signal.SIGKILL)

        self.assert_unsaved(self.answer(), f"LibreOffice (process {pid})", "is stopped")


if __name__ == "__main__":
    unittest.main()
