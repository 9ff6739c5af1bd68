package dev.lastcall.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading lines")
class LineReaderTest {
    @Test
    @DisplayName("gives several lines that arrive together, one by one, and empty ones too")
    void together() throws IOException {
        assertThat(all(stream("one\n\ntwo\n"))).containsExactly("one", "", "two");
        assertThat(all(stream(""))).isEmpty();
    }

    @Test
    @DisplayName("takes the longest line, also between others and byte by byte")
    void longest() throws IOException {
        var lines = List.of("before", "x".repeat(LineReader.LONGEST), "after");

        assertThat(all(new ByteArrayInputStream(bytes(lines)))).isEqualTo(lines);
        assertThat(all(new Trickle(bytes(lines), 1))).isEqualTo(lines);
    }

    @Test
    @DisplayName("refuses one byte more")
    void tooLong() {
        refused(stream("x".repeat(LineReader.LONGEST + 1) + "\n"));
        refused(stream("short\n" + "x".repeat(LineReader.LONGEST + 1) + "\n"));
        refused(stream("é".repeat(LineReader.LONGEST / 2) + "x\n"));
    }

    @Test
    @DisplayName("refuses an endless line without keeping it")
    void endless() throws IOException {
        int size = 100 * LineReader.LONGEST;
        var endless = stream("x".repeat(size));

        refused(endless);

        assertThat(endless.available()).isGreaterThanOrEqualTo(size - LineReader.LONGEST - 1);
    }

    @Test
    @DisplayName("refuses a last line that was broken off")
    void brokenOff() {
        refused(stream("one\ntw"));
    }

    @Test
    @DisplayName("refuses what is not UTF-8")
    void notUtf8() {
        refused(new ByteArrayInputStream(new byte[] {(byte) 0xc3, '\n'}));
        refused(new ByteArrayInputStream(new byte[] {(byte) 0xff, '\n'}));
        refused(new ByteArrayInputStream(new byte[] {(byte) 0xc0, (byte) 0x80, '\n'}));
        refused(new ByteArrayInputStream(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, '\n'}));
    }

    private static void refused(InputStream in) {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> all(in));
    }

    static List<String> all(InputStream in) throws IOException {
        var reader = new LineReader(in);
        var lines = new ArrayList<String>();
        for (var line = reader.read(); line.isPresent(); line = reader.read()) {
            lines.add(line.get());
        }
        return lines;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    static byte[] bytes(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}
