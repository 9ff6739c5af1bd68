package dev.lastcall.testing;

import dev.lastcall.agent.Choice;
import dev.lastcall.agent.Depiction;
import dev.lastcall.agent.PromptView;
import java.time.Duration;
import java.time.Instant;

/** Says what it is asked for, and paints one colour for each minute. */
public final class PlainDepiction implements Depiction {
    /** All that can be seen of it. */
    public record Minutes(long minutes) implements Picture {
        @Override
        public int[] argb(int size) {
            int[] pixels = new int[size * size];
            java.util.Arrays.fill(pixels, (int) minutes);
            return pixels;
        }
    }

    @Override
    public Picture picture(PromptView view, Instant now) {
        return new Minutes(Duration.between(now, view.end()).toMinutes());
    }

    @Override
    public String title(PromptView view, Instant now) {
        return view.phase().toString();
    }

    @Override
    public String text(PromptView view, Instant now) {
        return String.join(", ", view.unsaved());
    }

    @Override
    public String tooltip(PromptView view, Instant now) {
        return "tooltip";
    }

    @Override
    public String label(PromptView view, Choice choice) {
        return choice.key();
    }

    @Override
    public String hint(boolean byClick) {
        return byClick ? "click" : "hint";
    }
}
