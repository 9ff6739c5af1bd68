package dev.lastcall.protocol;

import io.avaje.json.JsonException;
import io.avaje.json.JsonReader;
import io.avaje.jsonb.Jsonb;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Messages as lines of JSON. The first field says what kind of message it is; unknown fields are passed over. */
final class JsonLines {
    private static final Jsonb JSON = Jsonb.builder()
            .add(FromCommand.Lift.class, new Wordless<>(new FromCommand.Lift()))
            .add(FromAgent.HeldBack.class, new Wordless<>(new FromAgent.HeldBack()))
            .add(FromAgent.EndLeader.class, new Wordless<>(new FromAgent.EndLeader()))
            .add(Message.Done.class, new Wordless<>(new Message.Done()))
            .add(ToCommand.SessionsTold.class, new Wordless<>(new ToCommand.SessionsTold()))
            .add(ToAgent.Look.class, new Wordless<>(new ToAgent.Look()))
            .add(ToAgent.NoCountdown.class, new Wordless<>(new ToAgent.NoCountdown()))
            .add(WithProgram.Open.class, new Wordless<>(new WithProgram.Open()))
            .add(FromAgent.LastTime.class, new Wordless<>(new FromAgent.LastTime()))
            .add(ToAgent.Replaced.class, new Wordless<>(new ToAgent.Replaced()))
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
