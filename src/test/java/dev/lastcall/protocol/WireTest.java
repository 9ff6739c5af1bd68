package dev.lastcall.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A message on the wire")
class WireTest {
    static Stream<Message> messages() {
        return Stream.concat(Samples.full().stream(), Samples.sparse().stream());
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("is read as it was written, on one line")
    void survives(Message message) throws ProtocolException {
        String line = Wire.write(message);

        assertThat(line).doesNotContain("\n");
        assertThat(Wire.read(line)).isEqualTo(message);
    }

    @Test
    @DisplayName("has a sample here, whatever its kind")
    void noneMissing() {
        assertThat(Samples.full())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(kinds().toArray(Class<?>[]::new));
    }

    @Test
    @DisplayName("has a name of its own, whatever its kind")
    void named() {
        assertThat(Vocabulary.NAMES.keySet()).containsExactlyInAnyOrderElementsOf(kinds());
        assertThat(Vocabulary.NAMES.values()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("is called what it has always been called")
    void stableNames() throws ProtocolException {
        assertThat(Wire.write(new Message.Hello(1, Message.Role.COMMAND)))
                .isEqualTo("{\"type\":\"hello\",\"protocol\":1,\"role\":\"COMMAND\"}");
        assertThat(Wire.write(new Message.Done())).isEqualTo("{\"type\":\"done\"}");
        assertThat(Wire.read("{\"type\":\"extend\",\"id\":\"r1\",\"length\":\"PT15M\"}"))
                .isEqualTo(new FromCommand.Extend("r1", java.time.Duration.ofMinutes(15)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("may carry fields of a later version, which are passed over")
    void unknownFields(Message message) throws ProtocolException {
        String line = Wire.write(message);
        String later = line.substring(0, line.length() - 1) + ",\"new\":{\"a\":[1,{\"b\":null}]},\"newer\":\"x\"}";

        assertThat(Wire.read(later)).isEqualTo(message);
    }

    @Test
    @DisplayName("may leave out what is optional")
    void optionalLeftOut() throws ProtocolException {
        assertThat(Wire.read("{\"type\":\"now\"}")).isEqualTo(new FromUser.Now(Optional.empty()));
        assertThat(Wire.read("{\"type\":\"now\",\"session\":null}")).isEqualTo(new FromUser.Now(Optional.empty()));
        assertThat(Wire.read("{\"type\":\"postpone\"}"))
                .isEqualTo(
                        new FromUser.Postpone(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(Wire.read("{\"type\":\"status\",\"watch\":true}"))
                .isEqualTo(new FromCommand.Status(Optional.empty(), true));
    }

    @Test
    @DisplayName("is not written when it is longer than anybody reads")
    void tooLong() throws ProtocolException {
        int frame = Wire.write(new FromAgent.Shown("")).length();

        assertThat(Wire.write(new FromAgent.Shown("x".repeat(LineReader.LONGEST - frame))))
                .hasSize(LineReader.LONGEST);
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> Wire.write(new FromAgent.Shown("x".repeat(LineReader.LONGEST - frame + 1))));
    }

    @Test
    @DisplayName("is not written with half a character")
    void halfACharacter() {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> Wire.write(new FromAgent.Shown("\uD83D")));
    }

    @Test
    @DisplayName("may hold brackets, quotes and backslashes in its text")
    void punctuation() throws ProtocolException {
        var message = new FromAgent.Shown("}]\"{[".repeat(40) + "\\");

        assertThat(Wire.read(Wire.write(message))).isEqualTo(message);
    }

    private static Set<Class<?>> kinds() {
        return kinds(Message.class).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WireTest::kinds)
                : Stream.of(type);
    }
}
