package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("Asking who has a file open")
class HoldingIT {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int NOT_ALLOWED = 5;
    private static final int NOT_FOUND = 6;
    private static final String BOOK = "/srv/books/company.qbw";

    private static TestComputer computer;
    private static String alices;
    private static String bobs;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    /** Bob's shell has the company's file open, Alice a letter in her home in LibreOffice, and Carol the file through Samba. */
    @BeforeAll
    static void open() {
        computer = TestComputer.boot("confirm-over = \"1\"\n");
        computer.inside("mkdir", "-p", "/srv/books/old", "/srv/nobody").ok();
        computer.inside("chmod", "0777", "/srv/books").ok();
        computer.write(BOOK, "figures\n");
        computer.inside("chmod", "0666", BOOK).ok();
        alices = computer.desktop("alice", 11);
        var alice = new Person(computer, "alice", alices);
        alice.hasFile("letter.txt", "Dear Bob\n");
        alice.opens("soffice", "--norestore", "--writer", "/home/alice/letter.txt");
        bobs = computer.terminal("bob");
        computer.inside("tmux", "send-keys", "-t", "=session-" + bobs + ":", "exec 3<" + BOOK, "Enter")
                .ok();
        share();
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    private static void share() {
        computer.write("/etc/samba/smb.conf", """
                [global]
                  server role = standalone server
                  disable netbios = yes
                  smb ports = 445
                [books]
                  path = /srv/books
                  read only = no
                """);
        computer.inside("sh", "-c", "(echo secret; echo secret) | smbpasswd -s -a carol")
                .ok();
        computer.inside("systemctl", "start", "smbd").ok();
        computer.inside(
                        "systemd-run",
                        "--quiet",
                        "--unit=carol-afar",
                        "sh",
                        "-c",
                        "(echo open company.qbw; sleep infinity) | smbclient //127.0.0.1/books -U carol%secret")
                .ok();
        computer.until(
                "Carol has it open",
                () -> computer.inside("smbstatus", "--locks").out().contains("company.qbw"));
    }

    @Test
    @DisplayName("names sessions with their program, and who has it open over the network")
    void file() {
        Ran asked = holding(BOOK);

        assertThat(asked.exit()).isEqualTo(DONE);
        assertThat(asked.out())
                .startsWith("Would ask 1 session ")
                .containsPattern(bobs + " +bob +tty +active +holds " + BOOK + " in bash")
                .contains("Out of reach: carol, Samba at 127.0.0.1 holds " + BOOK + "\n");
    }

    @Test
    @DisplayName("knows the file by any name, and all below a folder or the mount of one")
    void otherNames() {
        computer.inside("ln", "-f", BOOK, "/srv/books/old/same").ok();
        computer.inside("ln", "-sfn", "/srv/books", "/srv/link").ok();
        computer.inside("mkdir", "-p", "/mnt/books").ok();
        computer.inside("mount", "--bind", "/srv/books", "/mnt/books").ok();

        for (String name : new String[] {
            "/srv/books/old/same",
            "/srv/link/company.qbw",
            "/srv/books",
            "/srv/link/",
            "/mnt/books",
            "/mnt/books/company.qbw"
        }) {
            assertThat(holding(name).out()).as(name).contains("in bash").contains("carol, Samba");
        }
        assertThat(computer.inside("sh", "-c", "cd /srv && lastcall request --holding books --dry-run")
                        .out())
                .contains("in bash");
    }

    @Test
    @DisplayName("sees documents in homes, which the host itself is fenced off from")
    void inHome() {
        computer.until(
                "LibreOffice has the letter",
                () -> holding("/home/alice/letter.txt").exit() == DONE);

        assertThat(holding("/home/alice/letter.txt").out())
                .containsPattern(alices + " +alice +x11 +active +holds /home/alice/letter.txt in soffice.bin");
    }

    @Test
    @DisplayName("says that nobody has it, or that there is no such file, and asks nobody")
    void nobody() {
        Ran nobody = holding("/srv/nobody");
        Ran missing = holding("/srv/missing");

        assertThat(nobody.exit()).isEqualTo(NOT_FOUND);
        assertThat(nobody.err()).isEqualTo("Nobody has /srv/nobody open.\n");
        assertThat(missing.exit()).isEqualTo(NOT_FOUND);
        assertThat(missing.err()).isEqualTo("There is no file /srv/missing on this computer.\n");
    }

    @Test
    @DisplayName("is for administrators, who alone hear whether a file is there")
    void rights() {
        Ran bob = computer.inside(
                "runuser", "-u", "bob", "--", "lastcall", "request", "--holding", "/root/missing", "--dry-run");

        assertThat(bob.exit()).isEqualTo(NOT_ALLOWED);
    }

    @Test
    @DisplayName("spares who is excepted, and then nobody may be left")
    void except() {
        Ran asked = computer.lastcall("request", "--holding", BOOK, "--except", "bob", "--dry-run");

        assertThat(asked.exit()).isEqualTo(NOT_FOUND);
        assertThat(asked.err()).isEqualTo("Nobody is left to ask: bob (excepted)\n");
    }

    @Test
    @DisplayName("has the number of so many sessions typed at a real terminal, and history tells what came of it")
    void confirmation() {
        Ran wrong = typed("3", "request --all --in 1h --reason Backup");
        String before = computer.lastcall("status").out();
        Ran right = typed("2", "request --all --in 1h --reason Backup");
        computer.lastcall("cancel", "r1").ok();

        assertThat(wrong.exit()).as(wrong.out()).isEqualTo(USAGE);
        assertThat(wrong.out()).contains("Would ask 2 sessions", "Type 2, then Enter", "Nothing was done");
        assertThat(before).doesNotContain("r1");
        assertThat(right.exit()).as(right.out()).isEqualTo(DONE);
        assertThat(right.out()).contains("r1: asks 2 sessions");
        assertThat(computer.lastcall("history", "--request", "r1").ok())
                .containsPattern("r1 +- +- +cancelled +- +root")
                .containsPattern("r1 +alice +" + alices + " +cancelled")
                .containsPattern("r1 +bob +" + bobs + " +cancelled")
                .contains("asked", "Backup");
        assertThat(computer.inside("runuser", "-u", "bob", "--", "lastcall", "history", "--csv")
                        .ok())
                .contains(",bob," + bobs + ",cancelled,")
                .doesNotContain("alice");
    }

    private static Ran holding(String file) {
        return computer.lastcall("request", "--holding", file, "--dry-run");
    }

    private static Ran typed(String number, String line) {
        return computer.inside(
                "sh", "-c", "(sleep 3; echo " + number + "; sleep 2) | script -qec 'lastcall " + line + "' /dev/null");
    }
}
