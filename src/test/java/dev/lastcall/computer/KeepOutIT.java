package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("While new sign-ins are kept out")
class KeepOutIT {
    private static final String REFUSED =
            "Last Call: nobody can sign in at the moment. root: The disk is being replaced. Please try again ";

    private static TestComputer computer;
    private static HostService host;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void boot() {
        computer = bootWithSsh();
        host = new HostService(computer);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @AfterEach
    void lift() {
        computer.lastcall("keep-out", "--lift").ok();
    }

    @Test
    @DisplayName(
            "ssh refuses a user and shows who, why and until when; root and the group lastcall get in, and all do once it is lifted")
    void ssh() {
        keepOut("--for", "1h");

        Ran bob = signIn("bob");
        assertThat(bob.exit()).isNotZero();
        assertThat(bob.err()).contains(REFUSED + "after ");
        assertThat(signIn("dave").ok()).contains("in");
        assertThat(signIn("root").ok()).contains("in");

        computer.lastcall("keep-out", "--lift").ok();
        assertThat(signIn("bob").ok()).contains("in");
    }

    @Test
    @DisplayName("who is signed in stays so and goes on, and only new sign-ins of the same user are refused")
    void signedIn() {
        String session = computer.terminal("carol");
        keepOut("--for", "1h");

        assertThat(computer.as("carol", "--session", session, "id", "-un").ok()).contains("carol");
        assertThat(signIn("carol").exit()).isNotZero();
        assertThat(computer.signedIn(session)).isTrue();
        computer.inside("loginctl", "terminate-session", session).ok();
    }

    @Test
    @DisplayName("a host that is killed finds everything as it was, and ends it in time")
    void killed() {
        keepOut("--for", "25s");

        String before = host.pid();
        host.kill();
        host.untilBackAfter(before);

        assertThat(signIn("bob").exit()).isNotZero();
        computer.until(
                "bob gets in", Duration.ofSeconds(60), () -> signIn("bob").exit() == 0);
        assertThat(computer.lastcall("keep-out").ok()).isEqualTo("Nobody is kept out.");
    }

    @Test
    @DisplayName("a host that is stopped lets everybody in, and the next one keeps them out again")
    void stopped() {
        keepOut("--for", "1h");

        computer.inside("systemctl", "stop", "lastcall-host").ok();
        assertThat(signIn("bob").ok()).contains("in");

        computer.inside("systemctl", "start", "lastcall-host").ok();
        computer.until("the host answers", () -> computer.lastcall("sessions").exit() == 0);
        assertThat(signIn("bob").err()).contains(REFUSED);
    }

    @Test
    @DisplayName("what somebody else has put there to turn people away stays, at the system's places and at ours")
    void foreign() {
        computer.write("/etc/nologin", "Closed by the caretaker\n");
        keepOut("--for", "1h");
        computer.lastcall("keep-out", "--lift").ok();
        assertThat(computer.read("/etc/nologin")).contains("caretaker");
        assertThat(signIn("bob").err()).contains("Closed by the caretaker");
        assertThat(computer.lastcall("doctor").out()).contains("/etc/nologin is there");
        computer.inside("rm", "/etc/nologin").ok();

        computer.write("/run/lastcall/keep-out", "Closed by the caretaker\n");
        assertThat(computer.lastcall("keep-out", "--for", "1h").err()).contains("is left alone");
        computer.lastcall("keep-out", "--lift").ok();
        assertThat(computer.read("/run/lastcall/keep-out")).contains("caretaker");
        computer.inside("rm", "/run/lastcall/keep-out").ok();
    }

    @Test
    @DisplayName("a request that asked for it takes it along when it ends")
    void withRequest() {
        String session = computer.terminal("alice");
        computer.lastcall(
                        "request",
                        "--session",
                        session,
                        "--in",
                        "1h",
                        "--reason",
                        "The disk is being replaced",
                        "--keep-out")
                .ok();
        assertThat(signIn("bob").err()).contains(REFUSED + "later");

        computer.inside("loginctl", "terminate-session", session).ok();

        computer.until("bob gets in", () -> signIn("bob").exit() == 0);
    }

    @Test
    @DisplayName(
            "a computer that starts again keeps them out until the time has come: its disk stays, what is in memory does not")
    void rebooted() {
        keepOut("--for", "1h");
        host.kill();
        String disk = computer.inside("sh", "-c", "tar -C /var/lib/lastcall -cz . | base64 -w0")
                .ok();

        try (var again = bootWithSsh()) {
            assertThat(again.inside("ls", "/run/lastcall/keep-out").exit()).isNotZero();
            again.inside("systemctl", "stop", "lastcall-host").ok();
            again.write("/root/disk", disk);
            again.inside("sh", "-c", "base64 -d /root/disk | tar -C /var/lib/lastcall -xz")
                    .ok();
            again.inside("systemctl", "start", "lastcall-host").ok();

            again.until("bob is kept out", () -> signIn(again, "bob").err().contains(REFUSED));
            again.lastcall("keep-out", "--lift").ok();
            assertThat(signIn(again, "bob").ok()).contains("in");
        }
    }

    @Test
    @DisplayName(
            "the maintenance script does its work alone on the computer, or not at all, and lets everybody in again")
    void maintenance() {
        computer.signEverybodyOut();
        assertThat(maintain("lastcall", "keep-out").ok()).contains("New sign-ins are kept out", "Update");
        assertThat(signIn("bob").ok()).contains("in");

        String session = computer.terminal("carol");
        Ran notAlone = maintain("touch", "/tmp/done");

        assertThat(notAlone.exit()).isEqualTo(3);
        assertThat(computer.inside("ls", "/tmp/done").exit()).isNotZero();
        assertThat(computer.signedIn(session)).isTrue();
        assertThat(computer.lastcall("keep-out").ok()).isEqualTo("Nobody is kept out.");
    }

    private static Ran maintain(String... command) {
        var words = new ArrayList<>(List.of("/opt/lastcall/packaging/linux/examples/maintenance.sh", "5s", "Update"));
        words.addAll(List.of(command));
        return computer.inside(words.toArray(String[]::new));
    }

    private static void keepOut(String... length) {
        var words = new ArrayList<>(List.of("keep-out", "--reason", "The disk is being replaced"));
        words.addAll(List.of(length));
        computer.lastcall(words.toArray(String[]::new)).ok();
    }

    private static TestComputer bootWithSsh() {
        var booted = TestComputer.boot("minimum-warning = \"5s\"\nhold = \"5s\"\n");
        booted.inside("systemctl", "start", "ssh").ok();
        booted.inside("mkdir", "-p", "/root/.ssh").ok();
        booted.inside("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "/root/.ssh/id_ed25519")
                .ok();
        for (String user : List.of("root", "bob", "carol", "dave")) {
            booted.inside(
                            "sh",
                            "-c",
                            "cd ~" + user + " && install -d -m 700 -o " + user + " .ssh && install -m 600 -o " + user
                                    + " /root/.ssh/id_ed25519.pub .ssh/authorized_keys")
                    .ok();
        }
        return booted;
    }

    private static Ran signIn(String user) {
        return signIn(computer, user);
    }

    private static Ran signIn(TestComputer where, String user) {
        return where.inside(
                "ssh", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", user + "@localhost", "echo", "in");
    }
}
