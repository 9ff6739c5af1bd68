package dev.lastcall;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The architecture")
@AnalyzeClasses(packages = "dev.lastcall", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "dev.lastcall..";

    @ArchTest
    static final ArchRule requests =
            of("request").because("what is asked is a value, whoever asks and whoever answers");

    @ArchTest
    static final ArchRule words =
            of("wording", "request").because("how a thing is said does not depend on who says it");

    @ArchTest
    static final ArchRule countdowns =
            of("countdown", "request").because("fairness must be provable without a computer");

    @ArchTest
    static final ArchRule rules =
            of("rules", "request").because("when a rule asks must be provable for every night of the year");

    @ArchTest
    static final ArchRule protocols =
            of("protocol", "request", "countdown").because("the words must not depend on who speaks them");

    @ArchTest
    static final ArchRule platforms =
            of("platform", "request", "protocol").because("an operating system knows nothing of our decisions");

    @ArchTest
    static final ArchRule hooks =
            of("hooks", "request", "protocol", "platform").because("saving is the same whoever orders it");

    @ArchTest
    static final ArchRule hosts = of("host", "request", "countdown", "rules", "protocol", "platform")
            .because("the authority runs as root: no user's side, no windows in it");

    @ArchTest
    static final ArchRule configurations = of("host.configuration", "request", "rules", "platform")
            .because("what an administrator has decided does not depend on what becomes of it");

    @ArchTest
    static final ArchRule agents = of("agent", "request", "countdown", "protocol", "hooks", "platform", "wording")
            .because("the user's side reaches the host by words alone, and windows by ports");

    @ArchTest
    static final ArchRule windows = of("ui", "request", "countdown", "protocol", "agent", "wording", "console")
            .because("a window shows and asks, it does nothing");

    @ArchTest
    static final ArchRule consoles = of("console", "request", "protocol", "client", "wording")
            .because("what an administrator sees and does is the same in whatever window");

    @ArchTest
    static final ArchRule consoleWindows = of("ui.console", "request", "protocol", "wording", "console", "ui")
            .because("the administrator's window shows and asks, it does nothing");

    @ArchTest
    static final ArchRule prompts = noClasses()
            .that(resideInAnyPackage("dev.lastcall.ui"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.lastcall.ui.console..", "dev.lastcall.console.."))
            .because("who is asked never loads the window of who asks");

    @ArchTest
    static final ArchRule clients =
            of("client", "request", "protocol", "platform").because("whoever asks a host asks it in the same way");

    @ArchTest
    static final ArchRule commands = of("cli", "request", "protocol", "client", "hooks", "platform")
            .because("a command is a client like any other; one of them tries out hooks as the agent runs them");

    @ArchTest
    static final ArchRule operatingSystems = slices().matching("dev.lastcall.platform.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("Linux and Windows are equals that never meet");

    @ArchTest
    static final ArchRule partsOfLinux = slices().matching("dev.lastcall.platform.linux.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each thing that Linux has can be read from its leaves, too");

    @ArchTest
    static final ArchRule joiningLinux = noClasses()
            .that(resideInAnyPackage("dev.lastcall.platform.linux.*.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.lastcall.platform.linux"))
            .because("what joins the parts is above them");

    @ArchTest
    static final ArchRule partsOfWindows = slices().matching("dev.lastcall.platform.windows.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each thing that Windows has can be read from its leaves, too");

    @ArchTest
    static final ArchRule joiningWindows = noClasses()
            .that(resideInAnyPackage("dev.lastcall.platform.windows.*.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.lastcall.platform.windows"))
            .because("what joins the parts is above them");

    @ArchTest
    static final ArchRule choice = noClasses()
            .that(resideOutsideOfPackages("dev.lastcall.platform.linux..", "dev.lastcall.platform.windows.."))
            .and()
            .doNotBelongToAnyOf(LastCall.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.lastcall.platform.linux..", "dev.lastcall.platform.windows.."))
            .because("one place picks the operating system");

    @ArchTest
    static final ArchRule nativeCalls = noClasses()
            .that(resideOutsideOfPackages("dev.lastcall.platform.linux..", "dev.lastcall.platform.windows.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.sun.jna.."))
            .because("native memory stays behind the platform's interfaces");

    @ArchTest
    static final ArchRule swing = noClasses()
            .that(resideOutsideOfPackages("dev.lastcall.ui.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.swing..", "java.awt.."))
            .because("an idle agent must not load a toolkit");

    @ArchTest
    static final ArchRule clock = noClasses()
            .that()
            .doNotBelongToAnyOf(LastCall.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes in as an argument or through the injected source");

    @ArchTest
    static final ArchRule exits = noClasses()
            .that()
            .doNotBelongToAnyOf(LastCall.class)
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("ending the process is decided in one place");

    @ArchTest
    static final ArchRule cycles = slices().matching("dev.lastcall.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a tree can be read from its leaves");

    private static ArchRule of(String name, String... uses) {
        String[] allowed = new String[uses.length + 2];
        allowed[0] = "dev.lastcall." + name + "..";
        allowed[1] = "";
        for (int i = 0; i < uses.length; i++) {
            allowed[i + 2] = "dev.lastcall." + uses[i] + "..";
        }
        return classes()
                .that(resideInAnyPackage("dev.lastcall." + name + ".."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages(OURS).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }
}
