package dev.lastcall.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a rule means. Nobody named means everybody; administrators are spared only where they are excepted.
 *
 * @param except users, and groups with an {@code @} before them
 */
public record Whom(List<String> users, List<String> groups, List<String> except) {
    public static final String GROUP = "@";
    public static final Whom EVERYBODY = new Whom(List.of(), List.of(), List.of());

    public Whom {
        users = List.copyOf(users);
        groups = List.copyOf(groups);
        except = List.copyOf(except);
    }

    boolean means(Occupant occupant) {
        boolean named = (users.isEmpty() && groups.isEmpty())
                || users.contains(occupant.user())
                || groups.stream().anyMatch(occupant.groups()::contains);
        return named && !except.contains(occupant.user()) && exceptedGroups().noneMatch(occupant.groups()::contains);
    }

    /** All groups that matter. */
    public Stream<String> allGroups() {
        return Stream.concat(groups.stream(), exceptedGroups());
    }

    public String text() {
        var named = Stream.concat(users.stream(), groups.stream().map(GROUP::concat))
                .toList();
        return (named.isEmpty() ? "everybody" : String.join(", ", named))
                + (except.isEmpty() ? "" : " but " + String.join(", ", except));
    }

    private Stream<String> exceptedGroups() {
        return except.stream().filter(name -> name.startsWith(GROUP)).map(name -> name.substring(1));
    }
}
