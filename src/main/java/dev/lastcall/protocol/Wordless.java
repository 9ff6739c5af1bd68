package dev.lastcall.protocol;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;

/** A message that says all by its kind; the generated adapters can write such records and not read them. */
final class Wordless<T extends Message> implements JsonAdapter<T> {
    private final T message;

    Wordless(T message) {
        this.message = message;
    }

    @Override
    public void toJson(JsonWriter writer, T value) {
        writer.beginObject();
        writer.endObject();
    }

    @Override
    public T fromJson(JsonReader reader) {
        reader.beginObject();
        while (reader.hasNextField()) {
            reader.nextField();
            reader.skipValue();
        }
        reader.endObject();
        return message;
    }
}
