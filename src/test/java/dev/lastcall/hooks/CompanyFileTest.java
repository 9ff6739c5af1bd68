package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.hooks.HookResult.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The example of a backup before closing")
@EnabledOnOs(OS.LINUX)
class CompanyFileTest {
    private static final Path EXAMPLES = Path.of("packaging/linux/examples").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path file;
    private Path backups;
    private Path closed;

    @BeforeEach
    void work() throws IOException {
        file = Files.writeString(folder.resolve("company.qbw"), "debit and credit\n".repeat(100_000));
        backups = Files.createDirectory(folder.resolve("backups"));
        closed = folder.resolve("closed");
    }

    @Test
    @DisplayName("can be read as a hook")
    void readable() throws Exception {
        Path toml = EXAMPLES.resolve("company-file.toml");

        Hook hook = HookFile.parse(Files.readString(toml), toml, Hook.Origin.SYSTEM);

        assertThat(hook.name()).isEqualTo("Ledger");
        assertThat(hook.close()).contains(EXAMPLES.resolve("company_file.py").toString());
    }

    @Test
    @DisplayName("copies under a new name each time, and then closes")
    void copiesAnew() throws IOException {
        assertThat(close("touch", closed.toString()).verdict()).isEqualTo(Verdict.SAVED);
        assertThat(closed).exists();
        HookResult second = close("touch", closed.toString());

        List<Path> copies = copies();
        assertThat(copies).hasSize(2).allSatisfy(copy -> assertThat(copy).hasSameBinaryContentAs(file));
        assertThat(second.saved())
                .hasSize(1)
                .isSubsetOf(copies.stream().map(Path::toString).toList());
    }

    @Test
    @DisplayName("leaves the program open when the copy cannot be made")
    void noBackup() throws IOException {
        Files.delete(backups);

        HookResult result = close("touch", closed.toString());

        assertThat(result.verdict()).isEqualTo(Verdict.UNSAVED);
        assertThat(result.unsaved().getFirst()).startsWith("company.qbw was not backed up, so it stays open: ");
        assertThat(closed).doesNotExist();
    }

    @Test
    @DisplayName("tells when the program does not close, and keeps the copy")
    void doesNotClose() throws IOException {
        HookResult result = close("false");

        assertThat(result.verdict()).isEqualTo(Verdict.UNSAVED);
        assertThat(copies()).hasSize(1);
    }

    private HookResult close(String... command) {
        var step = new java.util.ArrayList<>(List.of(
                "python3", EXAMPLES.resolve("company_file.py").toString(), file.toString(), backups.toString()));
        step.addAll(List.of(command));
        return HookRun.close(new Hook(
                "Ledger",
                List.of("ledger"),
                new SaveStep.Run(List.of("true")),
                step,
                Duration.ofSeconds(30),
                Path.of("company-file.toml"),
                Hook.Origin.SYSTEM));
    }

    private List<Path> copies() throws IOException {
        try (var all = Files.list(backups)) {
            return all.sorted().toList();
        }
    }
}
