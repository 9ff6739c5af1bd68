package dev.lastcall.platform.linux.files;

import static dev.lastcall.platform.linux.files.FakeProc.OF_SESSION;
import static dev.lastcall.platform.linux.files.FakeProc.OF_SYSTEM;
import static dev.lastcall.platform.linux.files.FakeProc.OF_USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.platform.Holder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@DisplayName("What programs have open")
class OpenFilesTest {
    private static final WholeComputer COMPUTER = new WholeComputer(Path.of("/"));

    @TempDir
    private Path folder;

    private Path book;
    private FakeProc proc;

    @BeforeEach
    void make() throws IOException {
        folder = folder.toRealPath();
        proc = new FakeProc(Files.createDirectory(folder.resolve("proc")));
        book = Files.writeString(
                Files.createDirectories(folder.resolve("books/2026")).resolve("company.qbw"), "x");
        Files.createDirectory(folder.resolve("proc/self")); // not a number, not a process
    }

    @Test
    @DisplayName("is told by session, by user, or as the system's")
    void whose() throws Exception {
        proc.process(1, "vim", OF_SESSION.formatted("4")).opens(book);
        proc.process(2, "gvfsd", OF_USER.formatted("1002")).opens(book);
        proc.process(3, "mysqld", OF_SYSTEM).opens(book);
        proc.process(4, "bash", OF_SESSION.formatted("5")).opens(folder.resolve("books"));

        assertThat(holders(book))
                .containsExactlyInAnyOrder(
                        new Holder.InSession("4", "vim", book.toString()),
                        new Holder.OfUser("1002", "gvfsd", book.toString()),
                        new Holder.OfSystem("mysqld", book.toString()));
    }

    @Test
    @DisplayName("is known by the file itself, whatever it is called")
    void otherNames() throws Exception {
        Path link = Files.createLink(folder.resolve("hard link"), book);
        proc.process(1, "vim", OF_SESSION.formatted("4")).opens(link);

        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic"), Path.of("books"));

        assertThat(holders(symbolic.resolve("../symbolic/2026/company.qbw")))
                .containsExactly(new Holder.InSession("4", "vim", link.toString()));
    }

    @Test
    @DisplayName("counts under its name also when it was replaced or deleted meanwhile")
    void deleted() throws Exception {
        proc.process(1, "vim", OF_SESSION.formatted("4")).opens(book + " (deleted)");

        assertThat(holders(book)).containsExactly(new Holder.InSession("4", "vim", book + " (deleted)"));
        assertThat(holders(folder.resolve("books"))).hasSize(1);
    }

    @Test
    @DisplayName("is everything below a folder, working folders among it, and nothing beside it")
    void below() throws Exception {
        proc.process(1, "vim", OF_SESSION.formatted("4")).opens(book);
        proc.process(2, "bash", OF_SESSION.formatted("5")).worksIn(folder.resolve("books/2026"));
        proc.process(3, "less", OF_SESSION.formatted("6"))
                .opens(folder.resolve("books2").toString());

        assertThat(holders(folder.resolve("books")))
                .containsExactlyInAnyOrder(
                        new Holder.InSession("4", "vim", book.toString()),
                        new Holder.InSession(
                                "5", "bash", folder.resolve("books/2026").toString()));
    }

    @Test
    @DisplayName("is also what is only mapped, on file systems too whose devices the kernel numbers twice")
    void mapped() throws Exception {
        proc.process(1, "sqlite3", OF_SESSION.formatted("4")).maps("7f00-7f10", book, "/elsewhere/company.qbw");
        Path other = Files.writeString(folder.resolve("other"), "y");
        proc.process(2, "sqlite3", OF_SESSION.formatted("5")).maps("7f00-7f10", other, "/elsewhere/company.qbw");

        assertThat(holders(book)).containsExactly(new Holder.InSession("4", "sqlite3", "/elsewhere/company.qbw"));
    }

    @Test
    @DisplayName("is found in a bind mount of a folder")
    void bindMount() throws Exception {
        var mounts = Mounts.parse("""
                22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
                30 22 8:1 %s/books /export/our\\040books rw - ext4 /dev/sda1 rw
                31 22 0:25 / /proc rw - proc proc rw
                """.formatted(folder));
        proc.process(1, "vim", OF_SESSION.formatted("4")).opens("/export/our books/2026/x");
        proc.process(2, "vim", OF_SESSION.formatted("5")).opens("/export/x");

        var sought = Sought.of(folder.resolve("books"), COMPUTER, mounts);

        assertThat(sought.places()).containsExactly(folder + "/books", "/export/our books");
        assertThat(proc.open().of(sought))
                .containsExactly(new Holder.InSession("4", "vim", "/export/our books/2026/x"));
    }

    @Test
    @DisplayName("of a file that is not there is a question that cannot be asked")
    void missing() {
        assertThatThrownBy(() -> holders(folder.resolve("nothing"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> holders(book.resolve("below a file"))).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("is one line for each program and path, and many of one program are enough at twenty")
    void many() throws Exception {
        var process =
                proc.process(1, "vim", OF_SESSION.formatted("4")).opens(book).opens(book);
        for (int i = 0; i < 30; i++) {
            process.opens(folder.resolve("books/" + i).toString());
        }

        assertThat(holders(book)).hasSize(1);
        assertThat(holders(folder.resolve("books"))).hasSize(20);
    }

    private List<Holder> holders(Path file) throws Exception {
        return proc.open().of(Sought.of(file, COMPUTER, new Mounts(List.of())));
    }
}
