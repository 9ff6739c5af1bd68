package dev.lastcall.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Lines")
class AnySplitTest {
    @Property(tries = 300)
    @Label("are the same however their bytes arrive")
    void anySplit(
            @ForAll @Size(max = 20) List<@IntRange(max = 5000) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 3000) int most)
            throws IOException {
        var lines = lengths.stream().map("é"::repeat).toList();

        var read = LineReaderTest.all(new Trickle(LineReaderTest.bytes(lines), most));

        assertThat(read).isEqualTo(lines);
    }
}
