package dev.lastcall.computer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What one person opens and types in one session, by chance. For one thread. */
final class Sitting {
    private static final int LETTERS = 9;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Person person;
    private final Random random;
    private final List<Writing> writings = new ArrayList<>();
    private final Set<Writing> crashed = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    Sitting(Person person, Random random) {
        this.person = person;
        this.random = random;
    }

    Person person() {
        return person;
    }

    /** Opens a document and types its first word; a program that does not come up has no part in it. */
    void opens(Application application) {
        String file = application.name().toLowerCase(java.util.Locale.ROOT) + "-notes.txt";
        person.hasFile(file, "What was there before.\n");
        person.opens(application.command(file).toArray(String[]::new));
        person.windowWithin(PATIENCE, application.title(file)).ifPresent(window -> {
            var writing = new Writing(person, application, window);
            writings.add(writing);
            person.computer().within(PATIENCE, () -> types(writing, application.before(), word()));
        });
    }

    /** One word more, in any of the open documents. */
    void typesOn() {
        if (!writings.isEmpty()) {
            types(any(), "", word());
        }
    }

    void aProgramCrashes() {
        if (writings.isEmpty()) {
            return;
        }
        Writing victim = any();
        writings.stream()
                .filter(w -> w.application().sharesProcessWith(victim.application()))
                .forEach(crashed::add);
        victim.crashes();
    }

    int edits() {
        return edits.size();
    }

    /** What became of all edits that were made before this moment. */
    Map<Edit.Fate, Integer> fates(Instant signingOut, List<String> lost) {
        var counts = new EnumMap<Edit.Fate, Integer>(Edit.Fate.class);
        List<Edit> counted =
                edits.stream().filter(edit -> edit.made().isBefore(signingOut)).toList();
        List<Rest> rests = person.rests();
        Map<String, String> places =
                person.finds(counted.stream().map(Edit::word).toList());
        for (Edit edit : counted) {
            var fate = fate(edit, places.getOrDefault(edit.word(), "nowhere"), rests);
            counts.merge(fate, 1, Integer::sum);
            if (fate == Edit.Fate.LOST) {
                lost.add(person.name() + " " + edit.writing().application() + " " + edit.word() + " typed "
                        + edit.made());
            }
        }
        return counts;
    }

    private Edit.Fate fate(Edit edit, String place, List<Rest> rests) {
        if (place.equals("file")) {
            return Edit.Fate.SAVED;
        } else if (crashed.contains(edit.writing())) {
            return Edit.Fate.CRASHED;
        } else if (person.isSignedIn() && edit.writing().isOpen()) {
            return Edit.Fate.HELD;
        } else if (rests.stream().anyMatch(rest -> rest.during(edit))) {
            return Edit.Fate.RESTED;
        }
        return place.equals("recovery") ? Edit.Fate.KEPT : Edit.Fate.LOST;
    }

    private boolean types(Writing writing, String before, String word) {
        Instant begun = Instant.now();
        boolean taken = writing.takes(before, word);
        if (taken) {
            edits.add(new Edit(writing, word, begun, Instant.now()));
        }
        return taken;
    }

    private Writing any() {
        return writings.get(random.nextInt(writings.size()));
    }

    /** Consonants only, so that no program completes or corrects it. */
    private String word() {
        return random.ints(LETTERS, 0, 16)
                .mapToObj("bcdfghkmpqrtvwxz"::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
