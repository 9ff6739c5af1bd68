package dev.lastcall.hooks;

import dev.lastcall.request.PlainText;
import io.avaje.json.JsonException;
import io.avaje.json.JsonReader;
import io.avaje.jsonb.Jsonb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a save step says on its last line; every text in it is made safe to show. */
record SaveAnswer(List<String> saved, List<String> kept, List<String> unsaved) {
    private static final int MOST = 100;
    /** Values that are passed over are read recursively. */
    private static final int MOST_BRACKETS = 1000;

    /** The line is empty or no JSON object where the step said nothing; throws {@link JsonException} when the object is not one of these. */
    static SaveAnswer parse(String line) {
        return line.startsWith("{") ? object(line) : new SaveAnswer(List.of(), List.of(), List.of());
    }

    private static SaveAnswer object(String line) {
        if (line.chars().filter(c -> c == '[' || c == '{').count() > MOST_BRACKETS) {
            throw new JsonException("It is nested too deep");
        }
        var saved = new ArrayList<String>();
        var kept = new ArrayList<String>();
        var unsaved = new ArrayList<String>();
        try (JsonReader reader = Jsonb.instance().reader(line)) {
            reader.beginObject();
            while (reader.hasNextField()) {
                switch (reader.nextField()) {
                    case "saved" -> read(reader, saved);
                    case "kept" -> read(reader, kept);
                    case "unsaved" -> read(reader, unsaved);
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
        }
        return new SaveAnswer(saved, kept, unsaved);
    }

    private static void read(JsonReader reader, List<String> into) {
        reader.beginArray();
        while (reader.hasNextElement()) {
            Optional.ofNullable(reader.readString())
                    .map(PlainText::clean)
                    .filter(text -> !text.isEmpty() && into.size() < MOST)
                    .ifPresent(into::add);
        }
        reader.endArray();
    }
}
