package dev.lastcall.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The installer for Windows")
class InstallerTest {
    private static final Path PACKAGING = Path.of("packaging");
    private static final Path WINDOWS = PACKAGING.resolve("windows");
    private static final Pattern OWN_MODULE = Pattern.compile("(?m)^(?:import|from) (lastcall_\\w+)");

    private final Document source = xml(WINDOWS.resolve("wix/main.wxs"));

    @Test
    @DisplayName("takes the place of every earlier version: by this code it knows them, which must never change")
    void upgradeCode() throws Exception {
        assertThat(Files.readAllLines(WINDOWS.resolve("jpackage-msi.args")))
                .contains("--win-upgrade-uuid 128A9AE3-D817-401F-8C8A-1A48F280C8B1");
        assertThat(the("Product").getAttribute("UpgradeCode")).isEqualTo("$(var.JpProductUpgradeCode)");
        assertThat(all("MajorUpgrade")).hasSize(1);
    }

    @Test
    @DisplayName("names each of its components by a code of its own, and puts all of them in")
    void components() {
        var components = all("Component");

        assertThat(components)
                .allSatisfy(component -> assertThat(component.getAttribute("Guid"))
                        .matches("\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}}"));
        assertThat(components).extracting(c -> c.getAttribute("Guid")).doesNotHaveDuplicates();
        assertThat(all("ComponentRef"))
                .extracting(reference -> reference.getAttribute("Id"))
                .containsExactlyInAnyOrderElementsOf(
                        components.stream().map(c -> c.getAttribute("Id")).toList());
    }

    @Test
    @DisplayName("makes the host a service of the system that starts late, and again after a failure")
    void service() {
        Element service = the("ServiceInstall");

        assertThat(service.getAttribute("Name")).isEqualTo("LastCallHost");
        assertThat(service.getAttribute("DisplayName")).isEqualTo("Last Call Host");
        assertThat(service.getAttribute("Account")).isEqualTo("LocalSystem");
        assertThat(service.getAttribute("Start")).isEqualTo("auto");
        assertThat(all("ServiceConfig"))
                .anyMatch(config -> config.getAttribute("DelayedAutoStart").equals("yes"))
                .anyMatch(
                        config -> config.getAttribute("ThirdFailureActionType").equals("restart"));
        assertThat(all("ServiceControl"))
                .allMatch(control -> control.getAttribute("Name").equals("LastCallHost"))
                .anyMatch(control -> control.getAttribute("Start").equals("install"))
                .anyMatch(control -> control.getAttribute("Stop").equals("both"));
    }

    @Test
    @DisplayName("lets nobody but the system and administrators write into its folders")
    void permissions() {
        assertThat(all("PermissionEx"))
                .hasSize(3)
                .allSatisfy(permission -> assertThat(permission.getAttribute("Sddl"))
                        .startsWith("D:PAI")
                        .contains("FA;;;SY")
                        .contains("FA;;;BA")
                        .containsPattern("0x1200a9;;;BU\\)$"));
        assertThat(all("CreateFolder")).hasSize(3);
    }

    @Test
    @DisplayName("leaves the journal and the administrator's file where they are")
    void left() {
        assertThat(all("RemoveFile"))
                .hasSize(3)
                .allMatch(file -> file.getAttribute("Property").equals("JOURNALFOLDER"));
        assertThat(all("Custom"))
                .filteredOn(action -> action.getAttribute("Action").equals("RemoveJournal"))
                .singleElement()
                .satisfies(action -> assertThat(action.getTextContent()).startsWith("REMOVEJOURNAL = \"1\" AND"));
        Element configuration = (Element) file("lastcall.toml").getParentNode();
        assertThat(configuration.getAttribute("Permanent")).isEqualTo("yes");
        assertThat(configuration.getAttribute("NeverOverwrite")).isEqualTo("yes");
    }

    @Test
    @DisplayName("brings every hook there is, and every part of the project that one of them needs")
    void hooks() throws Exception {
        var brought =
                all("File").stream().map(file -> file.getAttribute("Name")).toList();
        var sources = all("File").stream()
                .map(file -> file.getAttribute("Source"))
                .filter(text -> text.startsWith("$(env.LASTCALL_PACKAGING)\\"))
                .map(text ->
                        PACKAGING.resolve(text.substring(text.indexOf('\\') + 1).replace('\\', '/')))
                .toList();

        assertThat(sources).allSatisfy(file -> assertThat(file).isRegularFile());
        assertThat(brought).doesNotHaveDuplicates().containsAll(names(WINDOWS.resolve("hooks.d")));
        for (Path script :
                sources.stream().filter(file -> file.toString().endsWith(".py")).toList()) {
            assertThat(OWN_MODULE.matcher(Files.readString(script)).results().map(found -> found.group(1) + ".py"))
                    .as(script.toString())
                    .isSubsetOf(brought);
        }
    }

    @Test
    @DisplayName("starts agent and host so that no message of Windows about the end of a session ends them unasked")
    void launchers() throws Exception {
        String script = Files.readString(WINDOWS.resolve("build-msi.ps1"));

        assertThat(script).contains("if ($Role -ne 'command') { $options += '-Xrs' }");
        assertThat(script).contains("win.norestart=true");
        assertThat(Files.readAllLines(WINDOWS.resolve("launchers/agent.properties")))
                .contains("arguments=agent");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private Element the(String name) {
        List<Element> found = all(name);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Element file(String name) {
        return all("File").stream()
                .filter(file -> file.getAttribute("Name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> all(String name) {
        var found = source.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document xml(Path file) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
        } catch (Exception e) {
            throw new AssertionError(file + " is no XML", e);
        }
    }
}
