package dev.lastcall.platform.linux.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.platform.linux.desktop.BusMessage.Field;
import dev.lastcall.platform.linux.desktop.BusMessage.Kind;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message of D-Bus")
class BusFormatTest {
    private static final String SIGNATURE = "susssasa{sv}i(ia{sv}av)ybg";
    private static final List<Object> BODY = List.of(
            "Last Call",
            7,
            "",
            "Ümlaut \u23f0",
            "body",
            List.of("default", ""),
            Map.of("image-data", new Variant("(iiay)", List.of(1, 1, new byte[] {1, 2, 3, 4}))),
            -1,
            List.of(0, Map.of("label", Variant.text("Show")), List.of(new Variant("(i)", List.of(5)))),
            (byte) 9,
            true,
            "a{sv}");

    @Test
    @DisplayName("comes back as it was written, whatever values it has")
    void roundTrip() throws BusException {
        var message = BusMessage.of(
                Kind.CALL, Map.of(Field.PATH, "/a", Field.MEMBER, "Notify", Field.DESTINATION, "b.c"), SIGNATURE, BODY);

        BusMessage read = parsed(message.bytes(3));

        assertThat(read.serial()).isEqualTo(3);
        assertThat(read.text(Field.PATH)).isEqualTo("/a");
        assertThat(read.body()).usingRecursiveComparison().isEqualTo(BODY);
    }

    @Test
    @DisplayName("is no longer than its beginning says")
    void length() throws BusException {
        byte[] bytes = BusMessage.of(Kind.SIGNAL, Map.of(Field.MEMBER, "NewIcon"), SIGNATURE, BODY)
                .bytes(1);

        assertThat(BusMessage.length(ByteBuffer.wrap(bytes))).isEqualTo(bytes.length);
    }

    @Test
    @DisplayName("that ends anywhere too soon is no message")
    void cut() throws BusException {
        byte[] bytes = BusMessage.of(Kind.SIGNAL, Map.of(Field.MEMBER, "NewIcon"), SIGNATURE, BODY)
                .bytes(1);

        for (int length = BusMessage.START; length < bytes.length; length++) {
            ByteBuffer cut = ByteBuffer.wrap(bytes, 0, length).slice();
            assertThatExceptionOfType(BusException.class).isThrownBy(() -> BusMessage.parse(cut));
        }
    }

    @Test
    @DisplayName("with anything in it is read or refused, and nothing else happens")
    void garbage() throws BusException {
        byte[] good = BusMessage.of(Kind.SIGNAL, Map.of(Field.MEMBER, "NewIcon"), SIGNATURE, BODY)
                .bytes(1);
        var random = new Random(4711);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = good.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                var unused = BusMessage.parse(ByteBuffer.wrap(bad));
            } catch (BusException e) {
                assertThat(e).hasMessageNotContainingAny("null");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "a", "(i", "{sv", "z", "a()", "((((((((((((((((((i))))))))))))))))))"})
    @DisplayName("has no other types than there are")
    void types(String signature) {
        assertThatExceptionOfType(BusException.class).isThrownBy(() -> Signature.types(signature));
    }

    @Test
    @DisplayName("as long as nobody needs is not read")
    void tooLong() {
        ByteBuffer start = ByteBuffer.wrap(HexFormat.of().parseHex("6c040001ffffff7f0100000010000000"));

        assertThatExceptionOfType(BusException.class).isThrownBy(() -> BusMessage.length(start));
    }

    private static BusMessage parsed(byte[] bytes) throws BusException {
        return BusMessage.parse(ByteBuffer.wrap(bytes)).orElseThrow();
    }
}
