package dev.lastcall.protocol;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hostile line")
class HostileWireTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "null",
                "true",
                "1",
                "\"done\"",
                "[]",
                "[{\"type\":\"done\"}]",
                "{",
                "}",
                "{}",
                "{\"type\"",
                "{\"type\":",
                "{\"type\":}",
                "{\"type\":null}",
                "{\"type\":1}",
                "{\"type\":{}}",
                "{\"type\":[\"done\"]}",
                "{\"type\":\"\"}",
                "{\"type\":\"no such thing\"}",
                "{\"type\":\"done\"",
                "{\"type\":\"done\",",
                "{\"type\":\"done\"}}",
                "{\"type\":\"done\"} {\"type\":\"done\"}",
                "{\"type\":\"done\"}x",
                " {\"type\":\"done\"}",
                "{\"type\":\"cancel\",\"id\":\"\\ud83d\"}",
                "{\"type\":\"status\",\"id\":\"\\ude80\\ud83d\"}",
                "{'type':'done'}",
                "{type:\"done\"}",
                "{\"type\":\"done\",\"x\":nope}",
                "{\"type\":\"\\u00zz\"}",
                "{\"type\":\"done\\"
            })
    @DisplayName("that is not one object of a known type is refused")
    void notAMessage(String line) {
        refused(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"hello\"}",
                "{\"type\":\"hello\",\"protocol\":1}",
                "{\"type\":\"hello\",\"role\":\"AGENT\"}",
                "{\"type\":\"hello\",\"protocol\":1,\"role\":null}",
                "{\"type\":\"request\"}",
                "{\"type\":\"request\",\"whom\":{\"users\":null,\"sessions\":[]},\"reason\":\"\"}",
                "{\"type\":\"request\",\"whom\":{\"users\":[null],\"sessions\":[]},\"reason\":\"\"}",
                "{\"type\":\"request\",\"whom\":{\"users\":[],\"sessions\":[]}}",
                "{\"type\":\"request\",\"whom\":{\"users\":[],\"sessions\":[]},\"reason\":\"\",\"postponing\":{}}",
                "{\"type\":\"request\",\"whom\":{\"users\":[],\"sessions\":[]},\"reason\":\"\",\"postponing\":{\"times\":3}}",
                "{\"type\":\"cancel\"}",
                "{\"type\":\"cancel\",\"id\":null}",
                "{\"type\":\"extend\",\"id\":\"r1\"}",
                "{\"type\":\"extend\",\"length\":\"PT1M\"}",
                "{\"type\":\"note\"}",
                "{\"type\":\"shown\"}",
                "{\"type\":\"save-progress\",\"round\":1}",
                "{\"type\":\"save-done\",\"round\":1,\"outcomes\":[]}",
                "{\"type\":\"save-done\",\"round\":1,\"outcomes\":[null],\"unsaved\":[]}",
                "{\"type\":\"save-done\",\"round\":1,\"outcomes\":[{\"name\":\"a\"}],\"unsaved\":[]}",
                "{\"type\":\"logout-failed\"}",
                "{\"type\":\"failure\"}",
                "{\"type\":\"failure\",\"kind\":\"USAGE\"}",
                "{\"type\":\"accepted\"}",
                "{\"type\":\"accepted\",\"id\":\"r1\"}",
                "{\"type\":\"session\"}",
                "{\"type\":\"request-head\"}",
                "{\"type\":\"request-row\"}",
                "{\"type\":\"countdown\"}"
            })
    @DisplayName("that leaves out what is required is refused")
    void missing(String line) {
        refused(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"hello\",\"protocol\":\"one\",\"role\":\"AGENT\"}",
                "{\"type\":\"hello\",\"protocol\":{},\"role\":\"AGENT\"}",
                "{\"type\":\"hello\",\"protocol\":1,\"role\":\"KING\"}",
                "{\"type\":\"hello\",\"protocol\":1,\"role\":7}",
                "{\"type\":\"hello\",\"protocol\":1,\"role\":[]}",
                "{\"type\":\"cancel\",\"id\":{}}",
                "{\"type\":\"cancel\",\"id\":[]}",
                "{\"type\":\"extend\",\"id\":\"r1\",\"length\":\"soon\"}",
                "{\"type\":\"extend\",\"id\":\"r1\",\"length\":\"\"}",
                "{\"type\":\"extend\",\"id\":\"r1\",\"length\":{}}",
                "{\"type\":\"extend\",\"id\":\"r1\",\"length\":\"PT99999999999999999999H\"}",
                "{\"type\":\"status\",\"watch\":\"perhaps\"}",
                "{\"type\":\"status\",\"watch\":[]}",
                "{\"type\":\"request\",\"whom\":{\"users\":\"alice\",\"sessions\":[]},\"reason\":\"\"}",
                "{\"type\":\"request\",\"whom\":{\"users\":{},\"sessions\":[]},\"reason\":\"\"}",
                "{\"type\":\"request\",\"whom\":{\"users\":[],\"sessions\":[]},\"reason\":\"\",\"at\":\"six\"}",
                "{\"type\":\"request\",\"whom\":{\"users\":[],\"sessions\":[]},\"reason\":\"\",\"at\":{}}",
                "{\"type\":\"request\",\"whom\":{\"users\":[],\"sessions\":[]},\"reason\":\"\",\"at\":\"2026-13-45T99:00:00Z\"}",
                "{\"type\":\"save-done\",\"round\":true,\"outcomes\":[],\"unsaved\":[]}",
                "{\"type\":\"save-done\",\"round\":99999999999999999999,\"outcomes\":[],\"unsaved\":[]}",
                "{\"type\":\"save-done\",\"round\":1.5,\"outcomes\":[],\"unsaved\":[]}",
                "{\"type\":\"save-done\",\"round\":-,\"outcomes\":[],\"unsaved\":[]}",
                "{\"type\":\"save-done\",\"round\":1,\"outcomes\":{},\"unsaved\":[]}",
                "{\"type\":\"save-done\",\"round\":1,\"outcomes\":[1],\"unsaved\":[]}",
                "{\"type\":\"save-done\",\"round\":1,\"outcomes\":[],\"unsaved\":[[]]}",
                "{\"type\":\"failure\",\"kind\":\"\",\"sentence\":\"\"}"
            })
    @DisplayName("with a value of another kind is refused")
    void wrongType(String line) {
        refused(line);
    }

    static Stream<String> deep() {
        int depth = LineReader.LONGEST / 10;
        return Stream.of(
                "[".repeat(LineReader.LONGEST),
                "{\"type\":\"done\",\"x\":" + "[".repeat(depth),
                "{\"type\":\"done\",\"x\":" + "{\"x\":".repeat(depth),
                "{\"type\":" + "[".repeat(depth),
                "{\"type\":\"cancel\",\"id\":" + "[".repeat(depth),
                "{\"type\":\"request\",\"users\":" + "[".repeat(depth),
                "{\"type\":\"save-done\",\"round\":" + "9".repeat(depth) + "}",
                "{\"type\":\"save-done\",\"round\":1e" + "9".repeat(depth) + "}",
                "{\"type\":\"extend\",\"id\":\"r1\",\"length\":" + "9".repeat(depth) + "}",
                "{\"type\":\"extend\",\"id\":\"r1\",\"length\":1e99999999}");
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("deep")
    @DisplayName("that goes deep or is huge is refused, and breaks nothing")
    void deepOrHuge(String line) {
        refused(line);
    }

    private static void refused(String line) {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> Wire.read(line));
    }
}
