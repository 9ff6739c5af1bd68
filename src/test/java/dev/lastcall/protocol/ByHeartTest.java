package dev.lastcall.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line known by heart")
class ByHeartTest {
    @ParameterizedTest
    @DisplayName("is the very line that the message has in JSON, and means the same")
    @ValueSource(strings = {ByHeart.AGENTS_HELLO, ByHeart.HOSTS_HELLO, ByHeart.NO_COUNTDOWN, ByHeart.LOOK})
    void same(String line) throws ProtocolException {
        Message message = Wire.read(line);

        assertThat(message).isEqualTo(JsonLines.read(line));
        assertThat(Wire.write(message)).isEqualTo(line).isEqualTo(JsonLines.write(message));
    }

    @Test
    @DisplayName("has numbers where the message has")
    void looked() throws ProtocolException {
        for (var said :
                List.of(new FromAgent.Looked(Optional.of(7_830L), 2), new FromAgent.Looked(Optional.empty(), 0))) {
            assertThat(Wire.write(said)).isEqualTo(JsonLines.write(said));
            assertThat(Wire.read(Wire.write(said))).isEqualTo(said);
        }
    }

    @ParameterizedTest
    @DisplayName("leaves every other greeting to JSON")
    @ValueSource(ints = {2, 10})
    void others(int version) throws ProtocolException {
        var later = new Message.Hello(version, Message.Role.AGENT);

        assertThat(Wire.write(later)).isEqualTo(JsonLines.write(later));
        assertThat(Wire.read(Wire.write(later))).isEqualTo(later);
    }
}
