package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Asking;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.request.PlainText;
import dev.lastcall.wording.Messages;
import dev.lastcall.wording.Times;
import java.awt.ComponentOrientation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A view in sentences. */
public record Wording(Messages messages, Times times) {
    public static Wording in(Locale locale, ZoneId zone) {
        Messages messages = Messages.in(locale);
        return new Wording(messages, new Times(messages, zone));
    }

    public ComponentOrientation orientation() {
        return messages.isRightToLeft() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT;
    }

    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String heading(PromptView view, Instant now) {
        return switch (view.phase()) {
            case ASKED -> asked(view);
            case POSTPONED -> text("heading.postponed", times.clock(view.deadline(), now));
            case SAVING -> text("heading.saving");
            case HELD -> of(view, "heading.held");
            case SIGNING_OUT -> of(view, "heading.signing-out");
            case OFFLINE -> text("heading.offline");
            case STAYS -> of(view, "heading.stays");
            case ENDED -> text("heading.ended");
        };
    }

    /** The reasons, with the requester's name where the heading does not say it. */
    List<String> quotes(PromptView view) {
        boolean named = view.phase() == Phase.ASKED && view.asking().size() == 1;
        List<String> quotes = new ArrayList<>();
        for (Asking asking : view.asking()) {
            String reason = PlainText.clean(asking.reason());
            String requester = PlainText.clean(asking.requester());
            if (!reason.isEmpty() || !named) {
                String who = named ? "" : who(view, asking, requester);
                String alone = text("as-it-is", who + reason);
                quotes.add(who.isEmpty() || reason.isEmpty() ? alone : text("quote.reason", who, reason));
            }
        }
        return quotes;
    }

    /** Where one wants something else than the next step is, it is said what. */
    private String who(PromptView view, Asking asking, String requester) {
        if (asking.own()) {
            return text("quote.own");
        }
        if (asking.application().equals(view.application())) {
            return requester;
        }
        return asking.application()
                .map(app -> text("quote.close", requester, PlainText.clean(app)))
                .orElseGet(() -> text("quote.sign-out", requester));
    }

    String explanation(PromptView view, Instant now) {
        boolean due = !now.isBefore(view.deadline());
        String end = times.clock(view.end(), now);
        return switch (view.phase()) {
            case ASKED -> due ? text("explain.asked.due") : andThen(view, of(view, "explain.asked"));
            case POSTPONED -> due ? text("explain.asked.due") : of(view, "explain.postponed");
            case SAVING -> of(view, "explain.saving");
            case HELD ->
                messages.both(
                        of(view, "explain.held"),
                        of(view, view.force() ? "explain.held.force" : "explain.held.stays", end));
            case SIGNING_OUT -> signingOut(view);
            case OFFLINE -> of(view, due ? "explain.offline.due" : "explain.offline", end);
            case STAYS -> view.notice().map(messages::text).orElseGet(() -> of(view, "explain.stays"));
            case ENDED -> view.notice().map(messages::text).orElseGet(() -> text("explain.ended"));
        };
    }

    /** Until when by the clock; empty where no time runs. */
    String until(PromptView view, Instant now) {
        return switch (view.phase()) {
            case ASKED, POSTPONED, HELD, OFFLINE -> text("until", times.clock(view.end(), now));
            case SAVING, SIGNING_OUT, STAYS, ENDED -> "";
        };
    }

    /** One line for the tray: how long, until when, who. */
    String tooltip(PromptView view, Instant now) {
        return switch (view.phase()) {
            case ASKED, POSTPONED ->
                text("tray.left", spoken(view, now), times.clock(view.deadline(), now), request(view));
            case SAVING, HELD, SIGNING_OUT, OFFLINE, STAYS, ENDED -> heading(view, now);
        };
    }

    String spoken(PromptView view, Instant now) {
        return Dial.spoken(Remaining.until(view.end(), now), messages);
    }

    public String length(Duration length) {
        return times.length(length);
    }

    /** The text of this key, or the one for closing an application, whose name is its first value. */
    String of(PromptView view, String key, Object... values) {
        return text(view.textKey(key), view.textValues(values));
    }

    private String asked(PromptView view) {
        if (view.isOwnWish()) {
            return text("quote.own");
        }
        if (view.asking().size() != 1) {
            return of(view, "heading.asked.several");
        }
        String requester = PlainText.clean(view.asking().getFirst().requester());
        return of(view, "heading.asked", requester);
    }

    /** A session that only pretends to end closes an application in earnest. */
    private String signingOut(PromptView view) {
        boolean pretend = view.pretend() && view.application().isEmpty();
        return pretend ? text("explain.signing-out.pretend") : andThen(view, of(view, "explain.signing-out"));
    }

    /** What becomes of the session after an application has closed. */
    private String andThen(PromptView view, String first) {
        if (view.application().isEmpty()) {
            return first;
        }
        boolean stays =
                view.asking().stream().allMatch(asking -> asking.application().isPresent());
        return messages.both(first, text(stays ? "explain.close.stays" : "explain.close.later"));
    }

    private String request(PromptView view) {
        if (view.asking().size() != 1) {
            return view.application().isPresent()
                    ? of(view, "heading.asked.several")
                    : messages.plural("tray.request.several", view.asking().size());
        }
        Asking asking = view.asking().getFirst();
        String requester = PlainText.clean(asking.requester());
        String reason = PlainText.clean(asking.reason());
        return reason.isEmpty()
                ? of(view, "heading.asked", requester)
                : of(view, "tray.request.reason", requester, reason);
    }
}
