package dev.lastcall.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("wine")
@DisplayName("The unit tests")
class WindowsTestsIT {
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @DisplayName("succeed in a Windows JVM, but for what is only painted and what only computes")
    void succeed() {
        try (var computer = WindowsComputer.boot(86)) {
            var ran = computer.main(
                    System.getProperty("lastcall.test.jvm", "").split(" "),
                    "org.junit.platform.console.ConsoleLauncher",
                    "execute",
                    "--disable-banner",
                    "--disable-ansi-colors",
                    "--details=summary",
                    "--include-engine=junit-jupiter",
                    "--scan-class-path=target/test-classes",
                    "--exclude-package=dev.lastcall.ui",
                    "--reports-dir=target/windows-reports");

            assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
            assertThat(ran.out()).contains("tests successful").doesNotContain("[         0 tests successful");
        }
    }
}
