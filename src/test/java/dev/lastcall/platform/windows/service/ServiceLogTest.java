package dev.lastcall.platform.windows.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The log of a service")
class ServiceLogTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("says when, how grave, who and what, and where in the program it came from")
    void line() throws IOException {
        Handler files = ServiceLog.files(folder);
        var record = new LogRecord(Level.WARNING, "Grüße\nan {0}");
        record.setLoggerName("dev.lastcall");
        record.setParameters(new Object[] {"Ada"});
        record.setThrown(new IOException("No room"));

        files.publish(record);
        files.close();

        assertThat(Files.readString(folder.resolve("host-0.log")))
                .matches("(?s)\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z WARNING dev.lastcall: Grüße an Ada.*")
                .contains("java.io.IOException: No room", "at " + ServiceLogTest.class.getName());
    }

    @Test
    @DisplayName("keeps five files of a megabyte, and forgets what is older")
    void limited() throws IOException {
        Handler files = ServiceLog.files(folder);

        for (int i = 0; i < 90; i++) {
            files.publish(new LogRecord(Level.INFO, "x".repeat(100_000)));
        }
        files.close();

        try (var all = Files.list(folder)) {
            assertThat(all.map(file -> file.toFile().length())).hasSize(5).allMatch(size -> size < 1_200_000);
        }
    }
}
