package dev.lastcall.platform.linux.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kernel's memory pressure")
class PressureStallTest {
    @Test
    @DisplayName("is how much of the last minute some program waited")
    void some() {
        var text = """
                some avg10=0.00 avg60=12.34 avg300=1.00 total=77
                full avg10=0.00 avg60=99.00 avg300=0.00 total=1
                """;

        assertThat(PressureStall.parse(text)).hasValue(12.34);
    }

    @Test
    @DisplayName("is not known where the kernel does not tell, or tells something else")
    void unknown() {
        assertThat(PressureStall.parse("full avg60=1.00")).isEmpty();
        assertThat(new PressureStall(Path.of("/nowhere")).lastMinute()).isEmpty();
    }
}
