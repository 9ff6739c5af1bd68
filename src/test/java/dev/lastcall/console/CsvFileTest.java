package dev.lastcall.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file with what has been")
class CsvFileTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("has a line for each thing, below its headings")
    void written() throws Exception {
        Path file = folder.resolve("history.csv");

        Shown.Told told = new CsvFile(file).write(Views.pasts(), ZoneOffset.UTC);

        assertThat(told.failed()).isFalse();
        assertThat(Files.readAllLines(file))
                .hasSize(1 + Views.pasts().size())
                .last()
                .asString()
                .contains("Update at six");
    }

    @Test
    @DisplayName("is never written over another")
    void keeps() throws Exception {
        Path file = Files.writeString(folder.resolve("history.csv"), "mine");

        Shown.Told told = new CsvFile(file).write(Views.pasts(), ZoneOffset.UTC);

        assertThat(told.failed()).isTrue();
        assertThat(told.sentence().key()).isEqualTo("console.history.exists");
        assertThat(file).hasContent("mine");
    }

    @Test
    @DisplayName("says in a sentence that it cannot be written")
    void refused() {
        Shown.Told told = new CsvFile(folder.resolve("nowhere/history.csv")).write(Views.pasts(), ZoneOffset.UTC);

        assertThat(told.failed()).isTrue();
        assertThat(told.sentence().key()).isEqualTo("console.history.not-exported");
    }
}
