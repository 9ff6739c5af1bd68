package dev.lastcall.host.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Policy;
import dev.lastcall.request.TimeText;
import java.io.File;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The templates for group policy")
class PolicyTemplatesTest {
    private static final String FOLDER = "packaging/windows/policy/";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\((string|presentation)\\.(\\w+)\\)");

    private final Document template = xml("lastcall.admx");

    @Test
    @DisplayName("have a value for each setting of the file, by its name")
    void keys() {
        assertThat(settings().keySet()).isEqualTo(ConfigurationFile.KEYS);
        assertThat(elements(template, "policy")).allSatisfy(policy -> {
            assertThat(policy.getAttribute("key")).isEqualTo("SOFTWARE\\Policies\\LastCall");
            assertThat(policy.getAttribute("class")).isEqualTo("Machine");
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en-US", "de-DE"})
    @DisplayName("have every text and every dialog they refer to, and none besides, in")
    void references(String language) {
        Document texts = xml(language + "/lastcall.adml");

        var referred = new TreeSet<String>();
        elements(template, "*")
                .forEach(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> element.getAttributes().item(i).getNodeValue())
                        .flatMap(value -> REFERENCE.matcher(value).results())
                        .forEach(match -> referred.add(match.group(1) + " " + match.group(2))));

        assertThat(Stream.of("string", "presentation").flatMap(kind -> ids(texts, kind)))
                .containsExactlyInAnyOrderElementsOf(referred);
        assertThat(elements(texts, "string"))
                .noneMatch(text -> text.getTextContent().isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en-US", "de-DE"})
    @DisplayName("have a dialog of the right kind for each value, with the default of the program, in")
    void dialogs(String language) {
        Document texts = xml(language + "/lastcall.adml");
        var defaults = new HashMap<String, String>();

        settings().forEach((key, value) -> defaults.put(key, byDefault(value, dialog(texts, value))));

        assertThat(read(defaults)).isEqualTo(Configuration.DEFAULT);
    }

    @Test
    @DisplayName("offer exactly what the program understands where there is something to choose from")
    void choices() {
        var choices = settings().entrySet().stream()
                .filter(setting -> setting.getValue().getLocalName().equals("enum"))
                .toList();

        assertThat(choices).extracting(Map.Entry::getKey).containsExactlyInAnyOrder("away", "window-titles");
        assertThat(choices).allSatisfy(setting -> {
            var read = options(setting.getValue()).stream()
                    .map(option -> read(Map.of(setting.getKey(), option)))
                    .toList();
            assertThat(read)
                    .allSatisfy(configuration ->
                            assertThat(configuration.problems()).isEmpty());
            assertThat(read).doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName("let nobody write a number or a text that the program refuses for its length")
    void ranges() {
        Element number = setting("confirm-over");
        String longest = TimeText.format(Duration.ofDays(31).minusSeconds(1));

        assertThat(problems("confirm-over", number.getAttribute("minValue"))).isEmpty();
        assertThat(problems("confirm-over", number.getAttribute("maxValue"))).isEmpty();
        assertThat(problems("confirm-over", number.getAttribute("maxValue") + "0"))
                .isNotEmpty();
        assertThat(room("postpone")).isGreaterThanOrEqualTo(("999x" + longest).length());
        assertThat(settings().keySet().stream().filter(key -> key.matches("hold|.*-(limit|warning)")))
                .hasSize(7)
                .allSatisfy(key -> assertThat(room(key)).isGreaterThanOrEqualTo(longest.length()));
    }

    private static String byDefault(Element value, Element dialog) {
        return switch (value.getLocalName() + " " + dialog.getLocalName()) {
            case "text textBox" ->
                elements(dialog, "defaultValue").findFirst().orElseThrow().getTextContent();
            case "decimal decimalTextBox" -> dialog.getAttribute("defaultValue");
            case "enum dropdownList" -> options(value).get(Integer.parseInt(dialog.getAttribute("defaultItem")));
            default -> throw new AssertionError(value.getLocalName() + " in a " + dialog.getLocalName());
        };
    }

    private Element setting(String key) {
        return Optional.ofNullable(settings().get(key)).orElseThrow();
    }

    private int room(String key) {
        return Integer.parseInt(setting(key).getAttribute("maxLength"));
    }

    private static Configuration read(Map<String, String> settings) {
        return Configuration.parse("", "lastcall.toml", new Policy("policy", settings));
    }

    private static List<String> problems(String key, String value) {
        return read(Map.of(key, value)).problems();
    }

    private Map<String, Element> settings() {
        var settings = new HashMap<String, Element>();
        elements(template, "*")
                .filter(element -> element.hasAttribute("valueName"))
                .forEach(element -> assertThat(settings.put(element.getAttribute("valueName"), element))
                        .isNull());
        return settings;
    }

    private static List<String> options(Element choice) {
        return elements(choice, "string").map(Element::getTextContent).toList();
    }

    private static Element dialog(Document texts, Element value) {
        return elements(texts, "*")
                .filter(element -> element.getAttribute("refId").equals(value.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> ids(Document document, String kind) {
        return elements(document, kind).map(element -> kind + " " + element.getAttribute("id"));
    }

    private static Stream<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static Stream<Element> elements(Element below, String name) {
        var found = below.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Document xml(String file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new File(FOLDER + file));
        } catch (Exception e) {
            throw new AssertionError(file + " is no XML", e);
        }
    }
}
