"""A desk with LibreOffice on it."""

import os
import re
import shutil
import unittest
import zipfile
from pathlib import Path
from typing import ClassVar

from desk import Answer, AtADesk, eventually


def text_in(file: Path) -> str:
    """The words in an OpenDocument file, without the capitals that automatic correction sets."""
    with zipfile.ZipFile(file) as archive:
        return " ".join(re.sub(r"<[^>]+>", " ", archive.read("content.xml").decode()).lower().split())


@unittest.skipUnless(shutil.which("soffice", path="/usr/bin"), "needs LibreOffice")
class AtAnOffice(AtADesk):
    """With documents typed into LibreOffice's windows."""

    def setUp(self) -> None:
        super().setUp()
        self.desk.with_display()
        self.profile = f"-env:UserInstallation=file://{self.desk.home}/office"

    def open(self, *arguments: str) -> None:
        self.desk.start("soffice", self.profile, "--norestore", "--nologo", *arguments)

    def document(self, name: str, text: str) -> Path:
        """A document in a file, converted from a text."""
        return self.converted(name, ".csv" if name.endswith(".ods") else ".txt", text)

    def converted(self, name: str, source: str, text: str) -> Path:
        """Only once for all tests, as it takes as long as a start of LibreOffice."""
        file = self.desk.files / name
        if (file.suffix, text) not in self.CONVERTED:
            plain = self.desk.file(file.stem + source, text)
            self.desk.run("soffice", self.profile, "--headless", "--convert-to", file.suffix[1:], plain.name)
            plain.unlink()
            self.CONVERTED[file.suffix, text] = file.read_bytes()
        file.write_bytes(self.CONVERTED[file.suffix, text])
        return file

    CONVERTED: ClassVar[dict[tuple[str, str], bytes]] = {}

    def open_and_edit(self, name: str, text: str = "edited ") -> None:
        """Opens a document and types into it, as soon as what is typed arrives."""
        self.open(name)
        self.edit(name, text)

    def edit(self, title: str, text: str) -> None:
        self.desk.window(title)
        self.answer(typing=" ")
        self.desk.type(text)

    def answer(self, typing: str = "", expected: int = 1) -> Answer:
        """What the hook says; asked again until the typed text has arrived, as a new window loses the first keys."""

        def heard():
            self.desk.type(typing)
            said = self.desk.hook("libreoffice")
            return said if len(said.saved) + len(said.unsaved) >= expected else None

        return eventually(heard, "LibreOffice has something to save", 30)

    def pid(self) -> int:
        return int(self.desk.run("pgrep", "-u", str(os.getuid()), "-f", f"soffice.bin {self.profile}"))
