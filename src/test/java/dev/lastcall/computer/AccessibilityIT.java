package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.Message.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
@Tag("computer")
@DisplayName("The general saver, with Mousepad, Geany, gedit, Pluma and FeatherPad")
class AccessibilityIT {
    private static final String OPENING = "Open [Ff]ile";
    private static final String HOOKS = "/usr/share/lastcall/hooks.d/";

    private static TestComputer computer;
    private static Person alice;
    private static Editors editors;

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"20s\"\n");
        alice = Person.at(computer, "alice", 11);
        editors = new Editors(computer, alice);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @BeforeEach
    void open() {
        editors.open();
    }

    @AfterEach
    void crash() {
        editors.crash();
    }

    @Test
    @DisplayName("saves the named document and the new one in each, as real files, and writes no second copy")
    void namedAndNew() {
        for (String name : Editors.names()) {
            editors.type(name, "named ");
            alice.presses("ctrl+n");
            alice.typesOn("new" + name + " ");
        }

        List<Outcome> saved = editors.save();
        String files = computer.inside("grep", "-rhow", "new[A-Za-z]*", alice.home("Last Call"))
                .ok();

        assertThat(saved).hasSize(Editors.names().size()).allSatisfy(outcome -> {
            assertThat(outcome.result()).as(outcome.toString()).isEqualTo("saved");
            assertThat(editors.reads(outcome.name())).startsWith("named ");
            assertThat(files.lines()).containsOnlyOnce("new" + outcome.name());
        });
        assertThat(editors.save())
                .allSatisfy(again -> assertThat(again.detail()).isEmpty());
    }

    @Test
    @DisplayName("presses nothing where the file has become read-only")
    void readOnly() {
        editors.type("typed ");
        Editors.names().forEach(name -> computer.inside("chmod", "a-w", alice.home(editors.file(name))));

        assertNothingSaved("read-only");
    }

    @Test
    @DisplayName("presses nothing behind a dialog that is open")
    void dialogOpen() {
        for (String name : Editors.names()) {
            editors.type(name, "typed ");
            int before = alice.counts(OPENING);
            alice.presses("ctrl+o");
            computer.until(name + "'s dialog is open", () -> alice.counts(OPENING) > before);
        }

        assertNothingSaved("a dialog is open");
    }

    @Test
    @DisplayName("waits only seconds for a program that has stopped, and saves it once it goes on")
    void stopped() {
        editors.type("typed ");
        editors.stop();

        assertNothingSaved("does not answer");

        editors.goOn();
        assertThat(editors.save()).allSatisfy(outcome -> {
            assertThat(outcome.result()).as(outcome.toString()).isEqualTo("saved");
            assertThat(editors.reads(outcome.name())).startsWith("typed ");
        });
    }

    @Test
    @DisplayName("loses nothing of what another program has written into the file meanwhile")
    void changedOnDisk() {
        editors.type("typed ");
        Editors.names().forEach(name -> alice.hasFile(editors.file(name), "From elsewhere.\n"));

        assertThat(editors.save()).allSatisfy(outcome -> {
            if (outcome.name().equals("FeatherPad")) {
                assertThat(outcome.result()).as(outcome.toString()).isEqualTo("saved");
                assertThat(editors.reads(outcome.name())).startsWith("typed ");
                assertThat(alice.reads(alice.savedToday("FeatherPad (before).txt")))
                        .isEqualTo("From elsewhere.");
            } else {
                assertThat(outcome.result()).as(outcome.toString()).isEqualTo("unsaved");
                assertThat(editors.reads(outcome.name())).isEqualTo("From elsewhere.");
            }
        });
    }

    @Test
    @DisplayName("saves a program that no hook names, and touches nothing in it when a dialog is open")
    void anyProgram() {
        computer.inside("mv", HOOKS + "pluma.toml", "/root/").ok();
        try {
            editors.type("Pluma", "typed ");

            assertThat(others().detail()).isEqualTo("Pluma.txt");
            assertThat(editors.reads("Pluma")).startsWith("typed ");

            editors.type("Pluma", "more ");
            alice.presses("ctrl+o");
            computer.until("Pluma's dialog is open", () -> alice.counts(OPENING) > 0);

            assertThat(others().detail()).isEmpty();
            assertThat(editors.reads("Pluma")).doesNotContain("more");
        } finally {
            computer.inside("mv", "/root/pluma.toml", HOOKS).ok();
        }
    }

    @Test
    @DisplayName("is part of a sign-out: every edit is on disk, and the session is gone")
    void signOut() {
        Person bob = Person.at(computer, "bob", 12);
        var his = new Editors(computer, bob);
        his.open();
        his.type("typed ");

        Asked asked = Asked.by(computer, "--user", "bob", "--in", "20s", "--no-postpone");
        asked.until("bob", "signed-out", Duration.ofMinutes(3));

        assertThat(bob.isSignedIn()).isFalse();
        assertThat(Editors.names())
                .allSatisfy(name -> assertThat(his.reads(name)).startsWith("typed "));
    }

    private static Outcome others() {
        return editors.save(List.of("Other programs")).getFirst();
    }

    private static void assertNothingSaved(String why) {
        assertThat(editors.save()).hasSize(Editors.names().size()).allSatisfy(outcome -> {
            assertThat(outcome.result()).as(outcome.toString()).isEqualTo("unsaved");
            assertThat(outcome.detail()).contains(why);
            assertThat(editors.isUntouched(outcome.name())).isTrue();
        });
    }
}
