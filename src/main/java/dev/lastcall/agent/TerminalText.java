package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines a terminal gets for what changed from one view to the next; everything in them is safe to print. */
final class TerminalText {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Room for the longest reason and the words around it. */
    private static final int LONGEST = 2 * PlainText.LONGEST;

    private final ZoneId zone;

    TerminalText(ZoneId zone) {
        this.zone = zone;
    }

    /** Everything, for a view that nothing was told of before. */
    List<String> all(PromptView view, Instant now) {
        return told(view.asking(), Optional.of(stands(view, now)), view.unsaved(), view.work(), view.notice());
    }

    /** Only what is new in the later view. */
    List<String> changes(PromptView before, PromptView view, Instant now) {
        boolean moved = before.phase() != view.phase() || !second(before).equals(second(view));
        return told(
                before.asking().equals(view.asking()) ? List.of() : view.asking(),
                moved ? Optional.of(stands(view, now)) : Optional.empty(),
                before.unsaved().equals(view.unsaved()) ? List.of() : view.unsaved(),
                view.work().stream().filter(w -> !before.work().contains(w)).toList(),
                view.notice().filter(n -> !before.notice().equals(view.notice())));
    }

    /** What may be typed now. */
    List<String> choices(PromptView view) {
        var choices = new ArrayList<String>();
        if (asksSomething(view)) {
            choices.add("  n       " + now(view));
            if (!view.postponeChoices().isEmpty()) {
                choices.add("  p       postpone by " + lengths(view) + ", " + view.postponementsLeft() + " left");
            }
            choices.add("  t TEXT  tell the one who asks");
            if (view.phase() == Phase.HELD) {
                choices.add("  s       save again");
            }
            choices.add("Type one of these, then Enter.");
        }
        return choices;
    }

    String confirm(PromptView view) {
        String now = now(view);
        return now.substring(0, 1).toUpperCase(Locale.ROOT) + now.substring(1)
                + "? Type yes, then Enter. Anything else is no.";
    }

    private static List<String> told(
            List<PromptView.Asking> asking,
            Optional<String> stands,
            List<String> unsaved,
            List<PromptView.Work> work,
            Optional<String> notice) {
        var lines = new ArrayList<String>();
        asking.forEach(a -> lines.add(asks(a)));
        stands.ifPresent(lines::add);
        unsaved.forEach(name -> lines.add("  not saved: " + name));
        work.forEach(w -> lines.add("  " + works(w)));
        notice.ifPresent(lines::add);
        return lines.stream().map(TerminalText::safe).toList();
    }

    String left(PromptView view, Duration remaining) {
        String what = view.phase() == Phase.HELD ? " until the wait is over" : " left";
        return TimeText.format(remaining) + what + ".";
    }

    private static Instant second(PromptView view) {
        return view.end().truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean asksSomething(PromptView view) {
        return switch (view.phase()) {
            case ASKED, POSTPONED, SAVING, HELD -> true;
            case SIGNING_OUT, OFFLINE, STAYS, ENDED -> false;
        };
    }

    private static String lengths(PromptView view) {
        return view.postponeChoices().stream().map(TimeText::format).collect(Collectors.joining(" or "));
    }

    private static String asks(PromptView.Asking asking) {
        String reason = asking.reason().isEmpty() ? "" : ": " + asking.reason();
        String what = asking.application().map(app -> "close " + app).orElse("sign out");
        return "Last Call: " + asking.requester() + " asks you to " + what + reason;
    }

    private static String now(PromptView view) {
        return view.application()
                .map(app -> "close " + PlainText.clean(app) + " now")
                .orElse("sign out now");
    }

    private String stands(PromptView view, Instant now) {
        String pretend = view.pretend() ? " (This session only pretends to sign out.)" : "";
        return stand(view, now) + pretend;
    }

    private String stand(PromptView view, Instant now) {
        String until = CLOCK.format(view.end().atZone(zone));
        String left = TimeText.format(Duration.between(now, view.end()));
        return switch (view.phase()) {
            case ASKED -> "You have until " + until + ", " + left + " from now.";
            case POSTPONED -> "Postponed: you have until " + until + ", " + left + " from now.";
            case SAVING -> "Your work is being saved.";
            case HELD -> held(view, until);
            case SIGNING_OUT ->
                view.application().map(app -> app + " is being closed.").orElse("You are being signed out.");
            case OFFLINE ->
                "The host does not answer. At " + until + " your work will be saved; "
                        + (view.application().isPresent() ? "nothing will be closed." : "nobody will be signed out.");
            case STAYS -> view.application().map(app -> app + " stays open.").orElse("You stay signed in.");
            case ENDED -> "This request has ended.";
        };
    }

    private static String held(PromptView view, String until) {
        if (view.application().isPresent()) {
            String end = view.force() ? "it is ended at " + until + "." : "by " + until + ", or it stays open.";
            return view.application().get() + " cannot be closed yet. Save and close it yourself: " + end;
        }
        return view.force()
                ? "Something is not saved. Save it yourself: your session ends at " + until + "."
                : "Something is not saved. Save it yourself by " + until + ", or your session stays.";
    }

    private static String works(PromptView.Work work) {
        String state =
                switch (work.progress()) {
                    case RUNNING_HERE -> "will be saved";
                    case SAVING -> "is saving";
                    case SAVED -> "saved";
                    case KEPT -> "kept in its own recovery, not saved";
                    case UNSAVED -> "not saved";
                    case FAILED -> "could not be asked to save";
                };
        return work.application() + ": " + state + (work.detail().isEmpty() ? "" : " (" + work.detail() + ")");
    }

    private static String safe(String line) {
        String indent = line.startsWith("  ") ? "  " : "";
        return indent + PlainText.clean(line, LONGEST);
    }
}
