package dev.lastcall.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.client.HostClient;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Failure;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.testing.Await;
import dev.lastcall.testing.ScriptedHost;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.wording.Phrase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the console has done")
class ConsoleTest {
    private final ScriptedHost host = new ScriptedHost();
    private final Window window = new Window();
    private final Console console = new Console(new StraightWay(host), new VirtualTime(), window);

    @AfterEach
    void close() {
        console.closed();
    }

    @Test
    @DisplayName("asks the host whom a request would reach, and nothing more")
    void preview() {
        host.answering(
                new ToCommand.Accepted("r1", Views.NOW), new ToCommand.Spared("9", "dave", "your own session"), done());
        var told = new CopyOnWriteArrayList<Preview>();

        console.preview(Draft.of(Draft.sessions(List.of("2")), "why"), told::add);

        Await.until("the answer", () -> !told.isEmpty());
        assertThat(told.getFirst().spared()).extracting(ToCommand.Spared::user).containsExactly("dave");
        assertThat(host.asked())
                .singleElement()
                .isInstanceOfSatisfying(
                        FromCommand.Ask.class, ask -> assertThat(ask.dryRun()).isTrue());
    }

    @Test
    @DisplayName("says why it was refused, in the host's words")
    void refused() {
        host.answering(new Failure(Failure.Kind.NOT_FOUND, "There is no such request"));

        console.cancel("r9");

        Await.until("the refusal", () -> !window.told.isEmpty());
        assertThat(window.told.getFirst().failed()).isTrue();
        assertThat(window.told.getFirst().sentence().values().toString()).contains("There is no such request");
    }

    @Test
    @DisplayName("says that no host is running, once, and goes on trying")
    void noHost() {
        host.notRunning();

        console.open();

        Await.until("the board", () -> window.reached(Board.Reach.NOBODY));
        assertThat(window.told).isEmpty();
    }

    @Test
    @DisplayName("leaves where another window with more rights takes its place, and stays where these are not given")
    void anotherWindow() {
        console.administer();
        Await.until("the refusal", () -> !window.told.isEmpty());
        assertThat(window.told.getFirst().sentence()).isEqualTo(Phrase.of("console.not-administrator"));
        assertThat(window.left).isFalse();

        var risen = new Console(new AnotherWay(new StraightWay(host)), new VirtualTime(), window);
        risen.administer();

        Await.until("it leaves", () -> window.left);
        risen.closed();
    }

    private static Message done() {
        return new Message.Done();
    }

    private record AnotherWay(Way straight) implements Way {
        @Override
        public HostClient host() {
            return straight.host();
        }

        @Override
        public boolean mayRise() {
            return true;
        }

        @Override
        public Risen rise() {
            return Risen.ANOTHER;
        }

        @Override
        public void close() {}
    }

    private static final class Window implements Shown {
        private final List<Told> told = new CopyOnWriteArrayList<>();
        private volatile boolean left;
        private volatile Supplier<Board> latest = () -> Board.EMPTY;

        @Override
        public void show(Supplier<Board> board) {
            latest = board;
        }

        @Override
        public void tell(Told sentence) {
            told.add(sentence);
        }

        @Override
        public void leave() {
            left = true;
        }

        boolean reached(Board.Reach reach) {
            return latest.get().reach() == reach;
        }
    }
}
