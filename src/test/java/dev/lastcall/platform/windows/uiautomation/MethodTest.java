package dev.lastcall.platform.windows.uiautomation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A method of UI Automation")
class MethodTest {
    private static final List<String> OF_ALL = List.of("QueryInterface", "AddRef", "Release");

    @ParameterizedTest(name = "{0} has the place that the header gives it")
    @EnumSource(Method.class)
    void places(Method method) throws IOException {
        assertThat(interfaces().get(method.type())).element(method.place()).isEqualTo(method.method());
    }

    private static Map<String, List<String>> interfaces() throws IOException {
        var interfaces = new HashMap<String, List<String>>();
        List<String> methods = OF_ALL;
        for (String line : lines()) {
            if (line.startsWith(" ")) {
                methods.add(line.strip());
            } else {
                String[] names = line.split(" : ", 2);
                methods = new ArrayList<>(names.length == 1 ? OF_ALL : interfaces.getOrDefault(names[1], OF_ALL));
                interfaces.put(names[0], methods);
            }
        }
        return interfaces;
    }

    private static List<String> lines() throws IOException {
        try (var stream = MethodTest.class.getResourceAsStream("interfaces.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
