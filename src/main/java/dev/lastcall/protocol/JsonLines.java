package dev.lastcall.protocol;

import io.avaje.json.JsonException;
import io.avaje.json.JsonReader;
import io.avaje.jsonb.Jsonb;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Messages as lines of JSON. The first field says what kind of message it is; unknown fields are passed over. */
final class JsonLines {
    private static final Jsonb JSON = Jsonb.builder()
            .add(Message.ListSessions.class, new Wordless<>(new Message.ListSessions()))
            .add(Message.HeldBack.class, new Wordless<>(new Message.HeldBack()))
            .add(Message.EndLeader.class, new Wordless<>(new Message.EndLeader()))
            .add(Message.Done.class, new Wordless<>(new Message.Done()))
            .add(Message.NoCountdown.class, new Wordless<>(new Message.NoCountdown()))
            .add(Message.Open.class, new Wordless<>(new Message.Open()))
            .add(Message.LastTime.class, new Wordless<>(new Message.LastTime()))
            .add(Message.Replaced.class, new Wordless<>(new Message.Replaced()))
            .build();

    private JsonLines() {}

    static String write(Message message) throws ProtocolException {
        String fields = fields(message);
        String line = "{\"type\":\"" + Vocabulary.NAMES.get(message.getClass()) + '"'
                + (fields.equals("}") ? fields : "," + fields);
        if (line.getBytes(StandardCharsets.UTF_8).length > LineReader.LONGEST) {
            throw new ProtocolException("A message is longer than " + LineReader.LONGEST + " bytes");
        }
        return line;
    }

    private static String fields(Message message) throws ProtocolException {
        try {
            return JSON.toJson(message).substring(1);
        } catch (JsonException e) {
            throw new ProtocolException("A message has a character that cannot be written", e);
        }
    }

    static Message read(String line) throws ProtocolException {
        Outline.check(line);
        try {
            var word = Vocabulary.BY_NAME.get(type(line));
            if (word == null) {
                throw new ProtocolException("A line is not of a known type");
            }
            return Whole.checked(JSON.type(word.type()).fromJson(line));
        } catch (RuntimeException e) {
            // the parser tells of broken input in many ways, an index out of bounds among them
            throw new ProtocolException("A line is not a message of this protocol", e);
        }
    }

    private static @Nullable String type(String line) {
        try (JsonReader reader = JSON.reader(line)) {
            reader.beginObject();
            return reader.hasNextField() && reader.nextField().equals("type") ? reader.readString() : null;
        }
    }
}
