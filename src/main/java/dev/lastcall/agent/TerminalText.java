package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.request.PlainText;
import dev.lastcall.request.TimeText;
import dev.lastcall.wording.Messages;
import dev.lastcall.wording.Phrase;
import dev.lastcall.wording.Times;
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
    private static final String INDENT = "  ";

    private final Messages messages;
    private final ZoneId zone;

    TerminalText(Messages messages, ZoneId zone) {
        this.messages = messages;
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
            choices.add(choice("n", closable("terminal.now", view)));
            if (!view.postponeChoices().isEmpty()) {
                choices.add(choice("p", messages.plural("terminal.postpone", view.postponementsLeft(), lengths(view))));
            }
            view.besides()
                    .furthest()
                    .map(furthest -> CLOCK.format(furthest.atZone(zone)))
                    .ifPresent(furthest ->
                            choices.add(choice("p " + furthest, messages.text("terminal.until", furthest))));
            choices.add(choice("t TEXT", messages.text("terminal.note")));
            if (view.phase() == Phase.HELD) {
                choices.add(choice("s", messages.text("terminal.again")));
            }
            if (canSaveNow(view)) {
                choices.add(choice("s", messages.text("terminal.save-now")));
            }
            choices.add(messages.text("terminal.type"));
        }
        return choices;
    }

    String confirm(PromptView view) {
        return closable("terminal.confirm", view);
    }

    String left(PromptView view, Duration remaining) {
        String key = view.phase() == Phase.HELD ? "terminal.left.hold" : "terminal.left";
        return messages.text(key, TimeText.format(remaining));
    }

    String said(Said said, Instant now) {
        return INDENT + Spoken.line(said, messages, new Times(messages, zone).clock(said.at(), now));
    }

    String nothingAsked() {
        return messages.text("terminal.nothing-asked");
    }

    String nothingTyped() {
        return messages.text("terminal.nothing-typed");
    }

    String tooQuick() {
        return messages.text("terminal.too-quick");
    }

    private List<String> told(
            List<PromptView.Asking> asking,
            Optional<String> stands,
            List<String> unsaved,
            List<PromptView.Work> work,
            Optional<Phrase> notice) {
        var lines = new ArrayList<String>();
        asking.forEach(a -> lines.add(asks(a)));
        stands.ifPresent(lines::add);
        unsaved.forEach(name -> lines.add(INDENT + messages.text("terminal.unsaved", new Phrase.Said(name))));
        work.forEach(w -> lines.add(INDENT + works(w)));
        notice.map(messages::text).ifPresent(lines::add);
        return lines;
    }

    static boolean canSaveNow(PromptView view) {
        return view.phase().isAsking();
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

    private String lengths(PromptView view) {
        return view.postponeChoices().stream()
                .map(TimeText::format)
                .collect(Collectors.joining(messages.text("terminal.or")));
    }

    private static String choice(String typed, String does) {
        return String.format(Locale.ROOT, INDENT + "%-7s %s", typed, does);
    }

    private String asks(PromptView.Asking asking) {
        String asks = asking.application()
                .map(app -> messages.text("heading.asked.close", app, asking.requester()))
                .orElseGet(() -> messages.text("heading.asked", asking.requester()));
        String reason = PlainText.clean(asking.reason());
        return "Last Call: " + asks + (reason.isEmpty() ? "" : ": " + reason);
    }

    private String stands(PromptView view, Instant now) {
        String stand = stand(view, now);
        return view.pretend() ? stand + " " + messages.text("terminal.pretend") : stand;
    }

    private String stand(PromptView view, Instant now) {
        String until = CLOCK.format(view.end().atZone(zone));
        String left = TimeText.format(Duration.between(now, view.end()));
        return switch (view.phase()) {
            case ASKED -> messages.text("terminal.asked", until, left);
            case POSTPONED -> messages.text("terminal.postponed", until, left);
            case SAVING -> messages.text("terminal.saving");
            case HELD -> closable(view.force() ? "terminal.held.force" : "terminal.held", view, until);
            case SIGNING_OUT -> closable("terminal.signing-out", view);
            case OFFLINE -> closable("terminal.offline", view, until);
            case STAYS -> closable("end.stays", view);
            case ENDED -> messages.text("terminal.ended");
        };
    }

    /** The text of this key, or the one for closing an application, whose name is its first value. */
    private String closable(String key, PromptView view, Object... values) {
        return messages.text(view.textKey(key), view.textValues(values));
    }

    private String works(PromptView.Work work) {
        String state = messages.text(work.progress().textKey());
        String detail = messages.said(work.detail());
        return PlainText.clean(work.application()) + ": " + state + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
