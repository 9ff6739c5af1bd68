package dev.lastcall.wine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("wine")
@DisplayName("The tests of Windows' own parts")
class WindowsTestsIT {
    @Test
    @DisplayName("succeed in a Windows JVM")
    void succeed() {
        try (var computer = WindowsComputer.boot(86)) {
            var ran = computer.main(
                    "org.junit.platform.console.ConsoleLauncher",
                    "execute",
                    "--disable-banner",
                    "--disable-ansi-colors",
                    "--details=tree",
                    "--include-engine=junit-jupiter",
                    "--select-package=dev.lastcall.platform.windows",
                    "--reports-dir=target/windows-reports");

            assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
            assertThat(ran.out()).contains("tests successful").doesNotContain("[         0 tests successful");
        }
    }
}
