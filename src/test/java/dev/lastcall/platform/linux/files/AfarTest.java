package dev.lastcall.platform.linux.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Holder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@DisplayName("Who has a file open from another computer")
class AfarTest {
    private static final Path BOOK = Path.of("/srv/books/company.qbw");
    private static final FileId OTHER = new FileId(8, 1, 7);

    /** As Samba 4.17 printed it, without what is not read. */
    private static final String SAMBA = """
            {"version": "4.17.12-Debian", "smb_conf": "/etc/samba/smb.conf",
             "sessions": {
              "920543173": {"session_id": "920543173", "server_id": {"pid": "63", "task_id": "0"}, "uid": 1001,
                "username": "bob", "remote_machine": "10.0.0.5", "hostname": "ipv4:10.0.0.5:44538"},
              "920543174": {"session_id": "920543174", "server_id": {"pid": "63", "task_id": "0"}, "uid": 1002,
                "username": "carol", "remote_machine": "10.0.0.5", "hostname": "ipv4:10.0.0.5:44538"}},
             "open_files": {
              "/srv/books/company.qbw": {"service_path": "/srv/books", "filename": "company.qbw",
                "fileid": {"devid": 61, "inode": 41, "extid": 0}, "num_pending_deletes": 0,
                "opens": {"63/3": {"server_id": {"pid": "63"}, "uid": 1002, "share_file_id": "3"},
                          "64/1": {"server_id": {"pid": "64"}, "uid": 1009, "share_file_id": "1"}}},
              "/srv/books/sub/a.txt": {"service_path": "/srv/books", "filename": "sub/a.txt",
                "fileid": {"devid": 61, "inode": 42, "extid": 0}, "opens": {"63/4": {"server_id": {"pid": "63"}, "uid": 1001}}}}}""";

    @Test
    @DisplayName("through Samba is told with user and computer, also where one connection carries several users")
    void samba() {
        var opens = SambaOpens.parse(SAMBA);

        assertThat(opens.of(file(BOOK, OTHER)))
                .containsExactly(
                        new Holder.Afar("carol", "10.0.0.5", "Samba", BOOK.toString()),
                        new Holder.Afar("", "", "Samba", BOOK.toString()));
        assertThat(opens.of(folder(Path.of("/srv/books")))).hasSize(3);
        assertThat(opens.of(folder(Path.of("/srv/book")))).isEmpty();
    }

    @Test
    @DisplayName("through Samba is known by the file itself, however the share calls it")
    void sambaById() {
        var opens = SambaOpens.parse(SAMBA);

        assertThat(opens.of(file(Path.of("/elsewhere"), FileId.of(61, 42))))
                .containsExactly(new Holder.Afar("bob", "10.0.0.5", "Samba", "/srv/books/sub/a.txt"));
    }

    @Test
    @DisplayName("is nobody where Samba has nothing open, or says something else")
    void nothing() {
        assertThat(SambaOpens.parse("{}").of(file(BOOK, OTHER))).isEmpty();
        assertThat(SambaOpens.parse("[1,2]").of(file(BOOK, OTHER))).isEmpty();
        assertThat(SambaOpens.parse("{\"open_files\":{\"x\":7},\"sessions\":null}")
                        .of(file(BOOK, OTHER)))
                .isEmpty();
    }

    @Test
    @DisplayName("over NFS is told with the computer")
    void nfs() {
        String info = """
                clientid: 0x6d0596d0675df2b3
                address: "192.168.122.36:817"
                status: confirmed
                name: "Linux NFSv4.2 labpc"
                """;
        String states = """
                - 0x00000001b3f25d67d096056d00000000: { type: open, access: rw, deny: --, superblock: "fd:10:13649", filename: "books/company.qbw", owner: "open id:\\x00\\x00\\x00&" }
                - 0x00000002b3f25d67d096056d00000000: { type: deleg, access: r, superblock: "fd:10:13650", filename: "books/other" }
                - 0x00000003b3f25d67d096056d00000000: { type: layout }
                """;
        var book = new FileId(0xfd, 0x10, 13649);

        assertThat(NfsOpens.parse(info, states, file(BOOK, book)))
                .containsExactly(new Holder.Afar("", "192.168.122.36", "NFS", "books/company.qbw"));
        assertThat(NfsOpens.parse(info, states, file(BOOK, OTHER))).isEmpty();
        assertThat(NfsOpens.parse(info, states, new Sought(Path.of("/srv/books"), true, false, book, List.of())))
                .hasSize(2);
        assertThat(NfsOpens.parse(info, states, new Sought(Path.of("/srv/book"), true, false, book, List.of())))
                .isEmpty();
        assertThat(NfsOpens.parse(info, states, new Sought(Path.of("/srv"), true, true, book, List.of())))
                .hasSize(2);
    }

    @Test
    @DisplayName("by LibreOffice's lock is its owner, whatever the lock says, and links are not followed")
    void lock(@TempDir Path folder) throws Exception {
        Path document = folder.resolve("report.odt");
        Path lock = folder.resolve(".~lock.report.odt#");
        Files.writeString(lock, "Bob\\, the Builder,bob,labpc7.example,21.11.2026 18:00,file:///home/bob/.config;");

        var read = OfficeLock.beside(document).orElseThrow();

        assertThat(read.user()).isEqualTo("bob");
        assertThat(read.account()).isEqualTo((int) Files.getAttribute(lock, "unix:uid"));
        assertThat(read.isOf("LABPC7")).isTrue();
        assertThat(read.isOf("labpc8")).isFalse();
        Files.delete(lock);
        assertThat(OfficeLock.beside(document)).isEmpty();
        Files.createSymbolicLink(lock, Files.writeString(folder.resolve("x"), ",eve,,,;"));
        assertThat(OfficeLock.beside(document)).isEmpty();
    }

    @Test
    @DisplayName("by LibreOffice's lock of this computer is whoever of that account runs it")
    void here(@TempDir Path folder) throws Exception {
        var proc = new FakeProc(folder);
        proc.process(1, "soffice.bin", FakeProc.OF_SESSION.formatted("4"));
        proc.process(2, "vim", FakeProc.OF_SESSION.formatted("5"));
        long account = (int) Files.getAttribute(folder, "unix:uid");

        assertThat(proc.open().running("soffice.bin", account, BOOK.toString()))
                .containsExactly(new Holder.InSession("4", "soffice.bin", BOOK.toString()));
        assertThat(proc.open().running("soffice.bin", account + 1, BOOK.toString()))
                .isEmpty();
    }

    private static Sought file(Path path, FileId id) {
        return new Sought(path, false, false, id, List.of(path.toString()));
    }

    private static Sought folder(Path path) {
        return new Sought(path, true, false, OTHER, List.of(path.toString()));
    }
}
