package dev.lastcall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.lastcall.host.Reached.Spared;
import dev.lastcall.platform.Holder;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Usage;
import dev.lastcall.protocol.FromCommand.Whom;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.protocol.ToCommand.Beyond;
import dev.lastcall.request.Target;
import dev.lastcall.testing.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Targets")
class ReachTest {
    private static final String BOOKS = "/srv/books";
    private static final Target ALL = new Target.All();
    private static final Target HALF_AN_HOUR = new Target.Idle(Duration.ofMinutes(30));

    private final VirtualTime time = new VirtualTime();
    private final Roster roster = new Roster(new Measures(new Clocks(time, time, 1), 4));
    private Held held = Held.NOTHING;

    @BeforeEach
    void signedIn() {
        roster.update(List.of(
                idle(Office.session("2", Office.ALICE), Duration.ofMinutes(45).plusSeconds(7)),
                idle(Office.session("3", Office.BOB), Duration.ofMinutes(5)),
                idle(Office.session("4", new Peer(4, "1003", "carol", false)), Duration.ofMinutes(30)),
                idle(Office.session("9", Office.ROOT), Duration.ofHours(3))));
    }

    @Test
    @DisplayName("add up, and each hit says all that means it")
    void addUp() throws Refused {
        var reached = reach("9").of(List.of(new Target.User("alice"), HALF_AN_HOUR), List.of());

        assertThat(reached.hits())
                .extracting(hit -> hit.session().user(), Reached.Hit::why)
                .containsExactly(tuple("alice", List.of("named", "idle 45m")), tuple("carol", List.of("idle 30m")));
    }

    @Test
    @DisplayName("never mean the requester's own session unless it is named, and that is told")
    void own() throws Refused {
        assertThat(reach("9").of(List.of(ALL), List.of()).spared())
                .containsExactly(new Spared("9", "root", "your own session"));
        assertThat(reach("9").of(List.of(HALF_AN_HOUR), List.of()).spared())
                .containsExactly(new Spared("9", "root", "your own session"));
        assertThat(users(reach("9").of(List.of(HALF_AN_HOUR, new Target.Session("9")), List.of())))
                .containsExactly("alice", "carol", "root");
    }

    @Test
    @DisplayName("spare who is excepted, also where they are named, and say so")
    void excepted() throws Refused {
        var reached = reach("9").of(List.of(ALL, new Target.User("bob")), List.of("bob", "root"));

        assertThat(users(reached)).containsExactly("alice", "carol");
        assertThat(reached.spared())
                .containsExactly(new Spared("3", "bob", "excepted"), new Spared("9", "root", "excepted"));
    }

    @Test
    @DisplayName("tell of an excepted user who is not there, since that may be a slip of the keyboard")
    void misspelt() throws Refused {
        var reached = reach("9").of(List.of(new Target.User("bob")), List.of("aliec\n"));

        assertThat(reached.spared()).containsExactly(new Spared("", "aliec", "excepted, not signed in"));
    }

    @Test
    @DisplayName("that leave nobody to ask are refused, except for everybody")
    void nobody() throws Refused {
        refusedAs("Nobody has been idle for so long", new Target.Idle(Duration.ofHours(4)));
        assertThatThrownBy(() -> reach("9").of(List.of(new Target.User("bob")), List.of("bob")))
                .hasMessage("Nobody is left to ask: bob (excepted)");
        assertThat(reach("9").of(List.of(ALL), List.of("alice", "bob", "carol")).hits())
                .isEmpty();
    }

    @Test
    @DisplayName("of a file mean every session with a program that has it open, and say which")
    void holding() throws Refused {
        held = new Held(Map.of(
                BOOKS,
                List.of(
                        new Holder.InSession("2", "vim", "/srv/books/a\nb"),
                        new Holder.InSession("2", "soffice.bin", "/srv/books/report.odt"),
                        new Holder.OfUser("1002", "gvfsd", "/srv/books/x"),
                        new Holder.InSession("9", "bash", "/srv/books"),
                        new Holder.OfSystem("mysqld", "/srv/books/db"),
                        new Holder.InSession("77", "python3", "/srv/books/x"),
                        new Holder.Afar("carol", "10.0.0.5", "Samba", "/srv/books/y"))));

        var reached = reach("9").of(List.of(new Target.Holding(BOOKS)), List.of());

        assertThat(reached.hits())
                .extracting(hit -> hit.session().user(), Reached.Hit::why)
                .containsExactly(
                        tuple(
                                "alice",
                                List.of("holds /srv/books/a b in vim", "holds /srv/books/report.odt in soffice.bin")),
                        tuple("bob", List.of("holds /srv/books/x in gvfsd")));
        assertThat(reached.spared()).containsExactly(new Spared("9", "root", "your own session"));
        assertThat(reached.beyond())
                .containsExactly(
                        new Beyond("", "", "mysqld", "/srv/books/db", List.of()),
                        new Beyond("somebody in session 77", "", "python3", "/srv/books/x", List.of()),
                        new Beyond("carol", "10.0.0.5", "Samba", "/srv/books/y", List.of("4")));
    }

    @Test
    @DisplayName("of a file that nobody has open, or nobody here, say exactly that")
    void heldByNobody() {
        held = new Held(Map.of(BOOKS, List.of()));
        refusedAs("Nobody has /srv/books open.", new Target.Holding(BOOKS));

        held = new Held(Map.of(BOOKS, List.of(new Holder.Afar("carol", "10.0.0.5", "Samba", "/srv/books/y"))));
        refusedAs(
                "No session has /srv/books open, but carol in Samba at 10.0.0.5, who is signed in in session 4.",
                new Target.Holding(BOOKS));
    }

    @Test
    @DisplayName("of time without input need a time, so that who is at work is never meant")
    void positive() {
        ThrowingCallable typed = () ->
                Reach.targets(new Whom(List.of(), List.of(), false, Optional.of(Duration.ZERO), List.of(), List.of()));

        assertThatThrownBy(typed)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.failure().kind()).isEqualTo(Kind.USAGE));
    }

    private void refusedAs(String sentence, Target target) {
        assertThatThrownBy(() -> reach("9").of(List.of(target), List.of()))
                .hasMessage(sentence)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.failure().kind()).isEqualTo(Kind.NOT_FOUND));
    }

    private Reach reach(String own) {
        return new Reach(roster, Optional.of(own), held);
    }

    private static List<String> users(Reached reached) {
        return reached.sessions().stream().map(Session::user).toList();
    }

    private Session idle(Session session, Duration length) {
        var idle = Optional.of(new Usage.Idle(length, Usage.Source.DESKTOP));
        roster.measures()
                .measured(Map.of(
                        session.key(),
                        new Usage(idle, OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty())));
        return session;
    }
}
