package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("computer")
@DisplayName("The hooks that come with Last Call")
class HooksIT {
    @Test
    @DisplayName("save what is open in the real programs, and say so honestly: every test of theirs passes")
    void theirOwnTests() {
        try (var computer = TestComputer.boot("")) {
            computer.inside("mkdir", "-p", "/srv/lastcall/src/test").ok();
            computer.inside("cp", "-r", "/opt/lastcall/packaging", "/srv/lastcall/")
                    .ok();
            computer.inside("cp", "-r", "/opt/lastcall/src/test/hooks", "/srv/lastcall/src/test/")
                    .ok();
            computer.inside("chmod", "-R", "a+rX", "/srv/lastcall").ok();

            Ran tests = computer.inside(
                    "sh", "-c", "cd /srv/lastcall && exec python3 -m unittest discover -s src/test/hooks");

            assertThat(tests.exit()).as(tests.err()).isZero();
            assertThat(tests.err()).containsPattern("Ran \\d{2,} tests").contains("OK");
        }
    }
}
