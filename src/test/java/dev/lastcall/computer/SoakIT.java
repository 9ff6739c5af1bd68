package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Chance chooses programs, edits, deadlines, answers and troubles. Short by default; {@code -Dsoak.courses=100 -Dsoak.others=10} makes it long
 * and adds the ways out that others offer, {@code -Dsoak.seed=N} repeats what chance chose.
 */
@Isolated
@Tag("computer")
@DisplayName("Over many courses on a computer with desktops")
class SoakIT {
    private static final List<String> USERS = List.of("alice", "bob", "carol");
    private static final int MOST_DOCUMENTS = 3;
    private static final int COURSES = Integer.getInteger("soak.courses", 6);
    private static final int OTHERS = Integer.getInteger("soak.others", 0);
    private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

    /** A program whose disk is full may wait for an answer when it is told to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static TestComputer computer;

    private final SoakTable table = new SoakTable();
    private final AtomicInteger display = new AtomicInteger(20);

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"5s\"\nhold = \"10s\"\n");
        USERS.forEach(user -> HomeDisk.attach(computer, user));
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName("no edit is lost that was made before signing-out began")
    void nothingLost() throws IOException {
        System.out.println("soak.seed=" + SEED);
        var plan = new ArrayList<>(Collections.nCopies(COURSES, WayOut.LAST_CALL));
        for (WayOut way : List.of(WayOut.XFCE, WayOut.TERMINATE, WayOut.TIMEKPR)) {
            plan.addAll(Collections.nCopies(OTHERS, way));
        }
        var next = new AtomicInteger();
        CompletableFuture.allOf(USERS.stream()
                        .map(user -> CompletableFuture.runAsync(() -> courses(user, plan, next), TestComputer.BESIDE))
                        .toArray(CompletableFuture[]::new))
                .join();

        System.out.println(table);
        table.lost().forEach(System.out::println);
        Files.createDirectories(Path.of("target/computer"));
        Files.writeString(Path.of("target/computer/soak.md"), table + String.join("\n", table.lost()) + "\n");
        assertThat(table.lost())
                .filteredOn(line -> line.startsWith(WayOut.LAST_CALL.title()))
                .isEmpty();
    }

    private void courses(String user, List<WayOut> plan, AtomicInteger next) {
        for (int number = next.getAndIncrement(); number < plan.size(); number = next.getAndIncrement()) {
            course(user, plan.get(number), new Random(SEED + number));
            clean(user);
        }
    }

    private void course(String user, WayOut way, Random random) {
        var sitting = new Sitting(Person.at(computer, user, display.getAndIncrement()), random);
        var applications = new ArrayList<>(List.of(Application.values()));
        Collections.shuffle(applications, random);
        var opened = new ArrayList<Application>();
        for (Application application : applications.subList(0, 1 + random.nextInt(MOST_DOCUMENTS))) {
            if (opened.stream().allMatch(application::goesWith)) {
                opened.add(application);
                sitting.opens(application);
            }
        }
        Trouble trouble = way == WayOut.LAST_CALL ? Trouble.any(random) : Trouble.NOTHING;

        WayOut.Ended ended = way.take(sitting, trouble, random);

        var lost = new ArrayList<String>();
        Map<Edit.Fate, Integer> fates = sitting.fates(ended.signingOut(), lost);
        table.add(way, trouble, ended.state(), fates, lost);
        System.out.println(way + " " + user + " " + trouble + " " + ended + " " + fates + " " + lost);
    }

    private static void clean(String user) {
        computer.inside("loginctl", "terminate-user", user);
        computer.within(PATIENCE, () -> computer.inside("pgrep", "-u", user).exit() != 0);
        computer.until(
                user + " has left nothing running",
                () -> computer.inside("pkill", "-KILL", "-u", user).exit() != 0);
        new HomeDisk(computer, user).isRepaired();
    }
}
