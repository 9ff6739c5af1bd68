package dev.lastcall.platform.linux.desktop;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values that others have written; whatever they wrote, it ends, and is no larger than the message was. */
final class BusReader {
    /** So deep may a variant be within another. */
    private static final int DEEPEST = 16;

    private final ByteBuffer buffer;
    private int depth;

    BusReader(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    List<Object> read(String signature) throws BusException {
        try {
            var values = new ArrayList<Object>();
            for (String type : Signature.types(signature)) {
                values.add(value(type));
            }
            return values;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new BusException("A message ends too soon");
        }
    }

    void align(int multiple) throws BusException {
        int missing = -buffer.position() & (multiple - 1);
        if (missing > buffer.remaining()) {
            throw new BusException("A message ends too soon");
        }
        buffer.position(buffer.position() + missing);
    }

    private Object value(String type) throws BusException {
        char kind = type.charAt(0);
        align(Signature.alignment(kind));
        return switch (kind) {
            case 'y' -> buffer.get();
            case 'b' -> buffer.getInt() != 0;
            case 'n', 'q' -> buffer.getShort();
            case 'i', 'u', 'h' -> buffer.getInt();
            case 'x', 't' -> buffer.getLong();
            case 'd' -> buffer.getDouble();
            case 's', 'o' -> text(buffer.getInt());
            case 'g' -> text(buffer.get() & 0xff);
            case 'v' -> variant();
            case 'a' -> array(type.substring(1));
            case '(' -> structure(type);
            default -> throw new BusException("There is no such type");
        };
    }

    private String text(int length) throws BusException {
        String text = new String(bytes(length), StandardCharsets.UTF_8);
        buffer.get();
        return text;
    }

    private byte[] bytes(int length) throws BusException {
        if (length < 0 || length > buffer.remaining()) {
            throw new BusException("A message ends too soon");
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private Variant variant() throws BusException {
        if (++depth > DEEPEST) {
            throw new BusException("A message is too deep");
        }
        String signature = text(buffer.get() & 0xff);
        if (Signature.types(signature).size() != 1) {
            throw new BusException("A variant has one type");
        }
        Object value = value(signature);
        depth--;
        return new Variant(signature, value);
    }

    private Object array(String type) throws BusException {
        int length = buffer.getInt();
        align(Signature.alignment(type.charAt(0)));
        if (length < 0 || length > buffer.remaining()) {
            throw new BusException("A message ends too soon");
        }
        if (type.equals("y")) {
            return bytes(length);
        }
        int end = buffer.position() + length;
        return type.startsWith("{") ? entries(type, end) : elements(type, end);
    }

    private List<Object> elements(String type, int end) throws BusException {
        var values = new ArrayList<Object>();
        while (buffer.position() < end) {
            values.add(value(type));
        }
        return values;
    }

    private Map<Object, Object> entries(String type, int end) throws BusException {
        List<String> pair = Signature.members(type);
        if (pair.size() != 2) {
            throw new BusException("A dictionary has keys and values");
        }
        var map = new LinkedHashMap<Object, Object>();
        while (buffer.position() < end) {
            align(8);
            map.put(value(pair.get(0)), value(pair.get(1)));
        }
        return map;
    }

    private List<Object> structure(String type) throws BusException {
        var values = new ArrayList<Object>();
        for (String member : Signature.members(type)) {
            values.add(value(member));
        }
        return values;
    }
}
