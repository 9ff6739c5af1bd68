package dev.lastcall.platform.linux.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The names of programs in the menus")
class DesktopEntriesTest {
    @TempDir
    Path folder;

    private DesktopEntries entries = DesktopEntries.in(List.of());

    @BeforeEach
    void read() throws IOException {
        write(
                "org.kde.kate.desktop",
                "[Desktop Entry]\nGenericName=Editor\nName[de]=Käte\nName=Kate\n[Desktop Action New]\nName=New\n");
        write(
                "libreoffice-writer.desktop",
                "[Desktop Entry]\nName=LibreOffice Writer\nStartupWMClass=libreoffice-writer\n");
        write("soffice.desktop", "[Desktop Entry]\nName=Office\nStartupWMClass=Soffice.bin\n");
        Files.write(folder.resolve("broken.desktop"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Files.createSymbolicLink(folder.resolve("gone.desktop"), folder.resolve("nowhere"));
        entries = DesktopEntries.in(List.of(folder.resolve("not-there"), folder));
    }

    @Test
    @DisplayName("are found by a window's class, by an identifier and by a program's file")
    void found() {
        assertThat(entries.name("kate")).isEqualTo("Kate");
        assertThat(entries.name("org.kde.kate")).isEqualTo("Kate");
        assertThat(entries.name("/usr/bin/kate")).isEqualTo("Kate");
        assertThat(entries.name("libreoffice-writer")).isEqualTo("LibreOffice Writer");
        assertThat(entries.name("soffice.BIN")).isEqualTo("Office");
    }

    @Test
    @DisplayName("are what was asked, where no menu has the program")
    void unknown() {
        assertThat(entries.name("XTerm")).isEqualTo("XTerm");
        assertThat(entries.name("/opt/ledger/bin/ledger")).isEqualTo("ledger");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
