package dev.lastcall.platform.linux.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes values in <a href="https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol-marshaling">D-Bus' format</a>, little end first. */
final class BusWriter {
    private static final int FIRST_SIZE = 512;

    private ByteBuffer buffer = ByteBuffer.allocate(FIRST_SIZE).order(ByteOrder.LITTLE_ENDIAN);

    byte[] bytes() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    BusWriter write(String signature, List<?> values) throws BusException {
        List<String> types = Signature.types(signature);
        for (int i = 0; i < types.size(); i++) {
            value(types.get(i), values.get(i));
        }
        return this;
    }

    void align(int multiple) {
        int missing = -buffer.position() & (multiple - 1);
        room(missing).put(new byte[missing]);
    }

    void raw(byte[] bytes) {
        room(bytes.length).put(bytes);
    }

    private void value(String type, Object value) throws BusException {
        char kind = type.charAt(0);
        align(Signature.alignment(kind));
        switch (kind) {
            case 'y' -> room(1).put(((Number) value).byteValue());
            case 'b' -> number((Boolean) value ? 1 : 0);
            case 'i', 'u' -> number((Integer) value);
            case 's', 'o' -> text((String) value);
            case 'g' -> signature((String) value);
            case 'v' -> variant((Variant) value);
            case 'a' -> array(type.substring(1), value);
            case '(' -> structure(type, (List<?>) value);
            default -> throw new BusException("Values of type " + type + " are not written");
        }
    }

    private void number(int value) {
        room(Integer.BYTES).putInt(value);
    }

    /** The end of a text is a zero, which no text may have in it. */
    private void text(String value) {
        byte[] utf = value.replace('\0', ' ').getBytes(StandardCharsets.UTF_8);
        number(utf.length);
        raw(utf);
        room(1).put((byte) 0);
    }

    private void signature(String value) {
        room(1).put((byte) value.length());
        raw(value.getBytes(StandardCharsets.US_ASCII));
        room(1).put((byte) 0);
    }

    private void variant(Variant variant) throws BusException {
        signature(variant.signature());
        value(variant.signature(), variant.value());
    }

    private void array(String type, Object values) throws BusException {
        int length = buffer.position();
        number(0);
        align(Signature.alignment(type.charAt(0)));
        int start = buffer.position();
        if (values instanceof byte[] bytes) {
            raw(bytes);
        } else if (values instanceof Map<?, ?> map) {
            entries(type, map);
        } else {
            for (Object value : (List<?>) values) {
                value(type, value);
            }
        }
        buffer.putInt(length, buffer.position() - start);
    }

    private void entries(String type, Map<?, ?> map) throws BusException {
        List<String> pair = Signature.members(type);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            align(8);
            value(pair.get(0), entry.getKey());
            value(pair.get(1), entry.getValue());
        }
    }

    private void structure(String type, List<?> values) throws BusException {
        List<String> members = Signature.members(type);
        for (int i = 0; i < members.size(); i++) {
            value(members.get(i), values.get(i));
        }
    }

    private ByteBuffer room(int wanted) {
        if (buffer.remaining() < wanted) {
            int size = Math.max(buffer.capacity() * 2, buffer.position() + wanted);
            buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).put(bytes());
        }
        return buffer;
    }
}
