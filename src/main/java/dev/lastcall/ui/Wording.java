package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.PromptView.Asking;
import dev.lastcall.agent.PromptView.Phase;
import dev.lastcall.request.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A view in sentences. */
record Wording(Messages messages, Times times) {
    static Wording in(Locale locale, ZoneId zone) {
        Messages messages = Messages.in(locale);
        return new Wording(messages, new Times(messages, zone));
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String heading(PromptView view, Instant now) {
        return switch (view.phase()) {
            case ASKED -> asked(view);
            case POSTPONED -> text("heading.postponed", times.clock(view.deadline(), now));
            case SAVING -> text("heading.saving");
            case HELD -> text("heading.held");
            case SIGNING_OUT -> text("heading.signing-out");
            case OFFLINE -> text("heading.offline");
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
                quotes.add(named ? reason : reason.isEmpty() ? requester : text("quote", requester, reason));
            }
        }
        return quotes;
    }

    String explanation(PromptView view, Instant now) {
        boolean due = !now.isBefore(view.deadline());
        String end = times.clock(view.end(), now);
        return switch (view.phase()) {
            case ASKED -> text(due ? "explain.asked.due" : "explain.asked");
            case POSTPONED -> text(due ? "explain.asked.due" : "explain.postponed");
            case SAVING -> text("explain.saving");
            case HELD ->
                text("explain.held") + " " + text(view.force() ? "explain.held.force" : "explain.held.stays", end);
            case SIGNING_OUT -> text(view.pretend() ? "explain.signing-out.pretend" : "explain.signing-out");
            case OFFLINE -> text(due ? "explain.offline.due" : "explain.offline", end);
            case ENDED -> view.notice().map(PlainText::clean).orElseGet(() -> text("explain.ended"));
        };
    }

    /** Until when by the clock; empty where no time runs. */
    String until(PromptView view, Instant now) {
        return switch (view.phase()) {
            case ASKED, POSTPONED, HELD, OFFLINE -> text("until", times.clock(view.end(), now));
            case SAVING, SIGNING_OUT, ENDED -> "";
        };
    }

    /** One line for the tray: how long, until when, who. */
    String tooltip(PromptView view, Instant now) {
        return switch (view.phase()) {
            case ASKED, POSTPONED ->
                text("tray.left", spoken(view, now), times.clock(view.deadline(), now), request(view));
            case SAVING, HELD, SIGNING_OUT, OFFLINE, ENDED -> heading(view, now);
        };
    }

    String spoken(PromptView view, Instant now) {
        return Dial.spoken(Remaining.until(view.end(), now), messages);
    }

    String length(Duration length) {
        return times.length(length);
    }

    private String asked(PromptView view) {
        return view.asking().size() == 1
                ? text("heading.asked", PlainText.clean(view.asking().getFirst().requester()))
                : text("heading.asked.several");
    }

    private String request(PromptView view) {
        if (view.asking().size() != 1) {
            return text("tray.request.several", view.asking().size());
        }
        Asking asking = view.asking().getFirst();
        String requester = PlainText.clean(asking.requester());
        String reason = PlainText.clean(asking.reason());
        return reason.isEmpty() ? text("heading.asked", requester) : text("tray.request.one", requester, reason);
    }
}
