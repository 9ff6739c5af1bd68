package dev.lastcall.cli;

import dev.lastcall.request.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words among the arguments. */
final class WordOption<T extends Enum<T>> implements ITypeConverter<T> {
    private final List<T> words;

    WordOption(Class<T> words) {
        this.words = List.of(words.getEnumConstants());
    }

    @Override
    public T convert(String text) {
        return words.stream()
                .filter(word -> word.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + PlainText.clean(text) + "' is none of "
                        + words.stream().map(Enum::toString).collect(Collectors.joining(", "))));
    }
}
