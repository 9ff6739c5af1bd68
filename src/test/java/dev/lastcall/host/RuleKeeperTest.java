package dev.lastcall.host;

import static dev.lastcall.host.Office.ALICE;
import static dev.lastcall.host.Office.BOB;
import static dev.lastcall.host.Office.ROOT;
import static dev.lastcall.host.Office.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lastcall.host.configuration.Configuration;
import dev.lastcall.platform.Policy;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.protocol.FromCommand.ListRules;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.rules.Rule;
import dev.lastcall.testing.VirtualTime;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The keeper of the rules")
class RuleKeeperTest {
    /** The virtual day begins at 17:40. */
    private static final String EVENING = """
            [[rule]]
            name = "evening"
            every-day-at = "17:40"
            warn = "10m"
            reason = "The lab closes"
            except = ["@staff"]
            """;

    private static final String LEFT = """
            [[rule]]
            name = "left"
            idle = "45m"
            """;

    private static final Session ALICES = session("2", ALICE);
    private static final Session BOBS = session("3", BOB);
    private static final Session ROOTS = session("4", ROOT);

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, time);
        office.signedIn(ALICES, BOBS, ROOTS);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    @Test
    @DisplayName("asks in the rule's name, and spares the system's account and whom the rule excepts")
    void asks() throws Exception {
        var keeper = keeper(office, EVENING);
        keeper.learn(new RuleFacts.Seen(OptionalDouble.empty(), Map.of(BOB.account(), Set.of("staff"))));

        keeper.ask();

        var head = (ToCommand.RequestHead)
                office.reports.status(ROOT, Optional.of("r1")).getFirst();
        assertThat(head.requestedBy()).isEqualTo("rule evening");
        assertThat(head.reason()).isEqualTo("The lab closes");
        assertThat(office.rows(ROOT, "r1")).extracting("user").containsExactly("alice");
        assertThat(office.countdown(ALICES).deadline()).isEqualTo(time.instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    @DisplayName("asks nobody twice, not even when the host was killed and starts again")
    void restart() throws Exception {
        keeper(office, EVENING).ask();
        keeper(office, EVENING).ask();

        try (var again = new Office(folder, time)) {
            again.signedIn(ALICES, BOBS, ROOTS);
            keeper(again, EVENING).ask();

            assertThat(again.books.ledger().requests()).hasSize(1);
            assertThat(again.rows(ROOT, "r1")).hasSize(2);
        }
    }

    @Test
    @DisplayName("takes back what it asked of an idle session whose user is there again, and of no other")
    void takesBack() throws Exception {
        var keeper = keeper(office, LEFT);
        idle(ALICES, 50);
        idle(BOBS, 60);
        keeper.ask();
        office.pass(Duration.ofMinutes(1));

        idle(ALICES, 0);
        idle(BOBS, 61);
        keeper.ask();

        assertThat(office.state(ALICES)).isEqualTo("cancelled");
        assertThat(office.state(BOBS)).isEqualTo("waiting");
        assertThat(office.books.ledger().requests()).hasSize(1);
    }

    @Test
    @DisplayName("tells administrators what stands, what was done last, and whom it would be at another time")
    void tells() throws Exception {
        var keeper = keeper(office, EVENING + LEFT);
        keeper.ask();
        var reports = new RuleReports(keeper, new RuleHistory(office.books.ledger()), List.of("lastcall.toml:1: x"));

        var rules = reports.answer(ROOT, new ListRules(false, Optional.empty()));
        var hits = reports.answer(
                ROOT, new ListRules(true, Optional.of(time.instant().plus(Duration.ofDays(1)))));

        assertThat(rules).hasSize(3).last().isEqualTo(new ToCommand.ConfigurationProblem("lastcall.toml:1: x"));
        assertThat(rules.getFirst()).isInstanceOfSatisfying(ToCommand.Rule.class, rule -> {
            assertThat(rule.lastAsked().orElseThrow().sessions()).isEqualTo(2);
            assertThat(rule.next()).contains(VirtualTime.START.plus(Duration.ofDays(1)));
        });
        assertThat(hits)
                .filteredOn(ToCommand.RuleHit.class::isInstance)
                .extracting("rule", "user")
                .contains(org.assertj.core.groups.Tuple.tuple("evening", "alice"));
        assertThatThrownBy(() -> reports.answer(ALICE, new ListRules(true, Optional.empty())))
                .isInstanceOf(Refused.class);
    }

    private static RuleKeeper keeper(Office office, String rules) {
        List<Rule> read =
                Configuration.parse(rules, "lastcall.toml", Policy.NONE).rules();
        var log = new Log(new PrintStream(OutputStream.nullOutputStream()));
        return new RuleKeeper(read, office.books, office.roster, office.desk, ZoneOffset.UTC, log);
    }

    private void idle(Session session, int minutes) {
        var idle = Optional.of(new Usage.Idle(Duration.ofMinutes(minutes), Usage.Source.DESKTOP));
        var usage = new Usage(idle, OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());
        office.roster.measures().measured(Map.of(session.key(), usage));
    }
}
