package dev.lastcall.agent;

import dev.lastcall.agent.PromptView.Besides.Saved;
import dev.lastcall.agent.PromptView.Work;
import dev.lastcall.wording.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the user's own window shows.
 *
 * @param pending what is asked
 * @param work what is open, or what became of saving it just now
 * @param saved when that was
 * @param last how saving went the last time that it was signed out or closed for somebody
 * @param language the one that was chosen; empty for the system's
 * @param saving whether that is being done
 * @param notice one sentence for the user
 */
public record OwnView(
        Optional<PromptView> pending,
        List<Work> work,
        Optional<Saved> saved,
        Optional<Last> last,
        Optional<String> language,
        boolean saving,
        Optional<Phrase> notice) {
    public OwnView {
        work = List.copyOf(work);
    }

    /** How saving went, and when. */
    public record Last(Instant at, List<Work> work) {
        public Last {
            work = List.copyOf(work);
        }
    }
}
