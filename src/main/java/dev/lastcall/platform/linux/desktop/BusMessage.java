package dev.lastcall.platform.linux.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One message of D-Bus.
 *
 * @param serial its number among those of its sender, 0 before it is sent
 * @param about what its header says, a text for each but the serial that a reply answers, which is a number
 */
record BusMessage(Kind kind, int serial, Map<Field, Object> about, String signature, List<Object> body) {
    /** What is not longer is read; nobody has to tell us more. */
    static final int LONGEST = 1 << 20;

    /** As many bytes of a message tell how long it is. */
    static final int START = 16;

    private static final byte VERSION = 1;
    private static final byte NO_FLAGS = 0;

    /** What a message is; the number is D-Bus'. */
    enum Kind {
        CALL(1),
        REPLY(2),
        ERROR(3),
        SIGNAL(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        static Optional<Kind> of(int number) {
            return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
        }
    }

    /** What a header can say; the number is D-Bus'. */
    enum Field {
        PATH(1, "o"),
        INTERFACE(2, "s"),
        MEMBER(3, "s"),
        ERROR(4, "s"),
        REPLY_TO(5, "u"),
        DESTINATION(6, "s"),
        SENDER(7, "s"),
        SIGNATURE(8, "g");

        private final int number;
        private final String type;

        Field(int number, String type) {
            this.number = number;
            this.type = type;
        }

        static Optional<Field> of(int number) {
            return Arrays.stream(values())
                    .filter(field -> field.number == number)
                    .findFirst();
        }
    }

    BusMessage {
        about = Map.copyOf(about);
        body = List.copyOf(body);
    }

    static BusMessage of(Kind kind, Map<Field, Object> about, String signature, List<?> body) {
        return new BusMessage(kind, 0, about, signature, List.copyOf(body));
    }

    /** What the header says, empty where it does not. */
    String text(Field field) {
        return about.get(field) instanceof String text ? text : "";
    }

    int replyTo() {
        return about.get(Field.REPLY_TO) instanceof Integer serial ? serial : 0;
    }

    /** The text at a place of its body; empty where something else stands there. */
    String text(int at) {
        return at < body.size() && body.get(at) instanceof String text ? text : "";
    }

    Optional<Integer> number(int at) {
        return at < body.size() && body.get(at) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    boolean isCalled(String name, String member) {
        return text(Field.INTERFACE).equals(name) && text(Field.MEMBER).equals(member);
    }

    byte[] bytes(int number) throws BusException {
        byte[] content = new BusWriter().write(signature, body).bytes();
        var fields = new ArrayList<List<Object>>();
        var all = new EnumMap<Field, Object>(Field.class);
        all.putAll(about);
        if (!signature.isEmpty()) {
            all.put(Field.SIGNATURE, signature);
        }
        all.forEach((field, value) -> fields.add(List.of(field.number, new Variant(field.type, value))));
        var writer = new BusWriter()
                .write(
                        "yyyyuua(yv)",
                        List.of((byte) 'l', kind.number, NO_FLAGS, VERSION, content.length, number, fields));
        writer.align(8);
        writer.raw(content);
        return writer.bytes();
    }

    /** How long the message is that begins like this. */
    static int length(ByteBuffer start) throws BusException {
        start.order(order(start.get(0)));
        long fields = Integer.toUnsignedLong(start.getInt(12));
        long whole = START + (fields + 7) / 8 * 8 + Integer.toUnsignedLong(start.getInt(4));
        if (whole > LONGEST) {
            throw new BusException("A message is too long");
        }
        return (int) whole;
    }

    /** Empty for a kind of message that may come one day. */
    static Optional<BusMessage> parse(ByteBuffer whole) throws BusException {
        whole.order(order(whole.get(0)));
        var reader = new BusReader(whole);
        List<Object> header = reader.read("yyyyuua(yv)");
        reader.align(8);
        Map<Field, Object> about = about((List<?>) header.get(6));
        String signature = about.get(Field.SIGNATURE) instanceof String text ? text : "";
        List<Object> body = reader.read(signature);
        return Kind.of((Byte) header.get(1))
                .map(kind -> new BusMessage(kind, (Integer) header.get(5), about, signature, body));
    }

    private static Map<Field, Object> about(List<?> fields) {
        var about = new EnumMap<Field, Object>(Field.class);
        for (Object each : fields) {
            List<?> pair = (List<?>) each;
            Field.of((Byte) pair.get(0)).ifPresent(field -> about.put(field, ((Variant) pair.get(1)).value()));
        }
        return about;
    }

    private static ByteOrder order(byte mark) throws BusException {
        return switch (mark) {
            case 'l' -> ByteOrder.LITTLE_ENDIAN;
            case 'B' -> ByteOrder.BIG_ENDIAN;
            default -> throw new BusException("That is not D-Bus");
        };
    }
}
