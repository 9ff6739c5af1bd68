package dev.lastcall.testing;

import dev.lastcall.agent.Answers;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers that are noted as text, such as {@code postpone PT15M}, whatever answers there are. */
public final class NotedAnswers {
    private final List<String> noted = new CopyOnWriteArrayList<>();
    private final Answers answers = (Answers) Proxy.newProxyInstance(
            Answers.class.getClassLoader(), new Class<?>[] {Answers.class}, (self, method, words) -> {
                Stream<?> all = words == null ? Stream.of() : Stream.of(words);
                noted.add(Stream.concat(Stream.of(method.getName()), all)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")));
                return null;
            });

    public Answers answers() {
        return answers;
    }

    public List<String> all() {
        return List.copyOf(noted);
    }
}
