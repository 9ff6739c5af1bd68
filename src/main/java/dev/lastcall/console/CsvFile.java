package dev.lastcall.console;

import dev.lastcall.client.PastCsv;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.wording.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A new file with what has been, for a spreadsheet. */
record CsvFile(Path file) {
    private static final Logger LOG = Logger.getLogger(CsvFile.class.getName());

    /** Never over a file that is there; what came of it. */
    Shown.Told write(List<Past> pasts, ZoneId zone) {
        try {
            byte[] text = new PastCsv(zone).of(pasts).getBytes(StandardCharsets.UTF_8);
            try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                out.write(text);
            }
            return Shown.Told.done("console.history.exported", file.toString());
        } catch (FileAlreadyExistsException e) {
            return failed("console.history.exists");
        } catch (IOException e) {
            LOG.log(Level.INFO, "What has been could not be written to " + file, e);
            return failed("console.history.not-exported");
        }
    }

    private Shown.Told failed(String key) {
        return new Shown.Told(Phrase.of(key, file.toString()), true);
    }
}
