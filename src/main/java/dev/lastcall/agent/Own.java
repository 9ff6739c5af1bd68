package dev.lastcall.agent;

import dev.lastcall.agent.OwnView.Last;
import dev.lastcall.protocol.Message.Said;
import dev.lastcall.protocol.ToAgent;
import dev.lastcall.wording.Phrase;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The user's own window, while it is open, and what is told where nothing is asked. For the story's thread. */
final class Own {
    private static final System.Logger LOG = System.getLogger(Own.class.getName());

    private final Function<Wishes, OwnWindow> maker;
    private final Wishes wishes;
    private final Language language;
    private @Nullable OwnWindow window;
    private boolean open;
    private boolean toOpen;
    private Optional<Last> last = Optional.empty();
    private Optional<Phrase> notice = Optional.empty();

    Own(Function<Wishes, OwnWindow> maker, Wishes wishes, Language language) {
        this.maker = maker;
        this.wishes = wishes;
        this.language = language;
    }

    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
        toOpen = true;
        notice = Optional.empty();
    }

    void closed() {
        open = false;
    }

    void lastSaved(ToAgent.LastSaved heard) {
        last = heard.at().map(at -> new Last(at, Views.reported(heard.outcomes())));
    }

    void notice(Optional<Phrase> sentence) {
        notice = sentence;
    }

    void show(Optional<PromptView> pending, Saving saving) {
        if (open) {
            var view = new OwnView(
                    pending.filter(asked -> !asked.phase().isOver()),
                    saving.work(),
                    saving.saved(),
                    last,
                    language.chosen(),
                    saving.isRunning(),
                    notice);
            boolean opens = toOpen;
            toOpen = false;
            guard(() -> shown(view, opens));
        }
    }

    private void shown(OwnView view, boolean opens) {
        if (opens) {
            window().open(view);
        } else {
            window().show(view);
        }
    }

    void tell(Said said) {
        guard(() -> window().tell(said));
    }

    /** Made anew, in another language, when it is next shown. */
    void forget() {
        OwnWindow made = window;
        if (made != null) {
            window = null;
            toOpen = open;
            guard(made::dispose);
        }
    }

    private OwnWindow window() {
        OwnWindow made = window == null ? maker.apply(wishes) : window;
        window = made;
        return made;
    }

    private static void guard(Runnable showing) {
        try {
            showing.run();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "The user's own window could not be shown", e);
        }
    }
}
