package dev.lastcall.agent;

import dev.lastcall.hooks.Closer;
import dev.lastcall.hooks.Saver;
import dev.lastcall.platform.Attention;
import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.Display;
import dev.lastcall.platform.InputPause;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.SessionEnd;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an agent needs once there is a countdown; each is made when it is first needed, so that an idle agent stays small. */
public record Means(
        Function<Answers, Surfaces> surfaces,
        Function<Wishes, OwnWindow> ownWindow,
        Language language,
        Supplier<Saver> saver,
        Supplier<Closer> closer,
        Supplier<Desktop> desktop,
        Supplier<SessionEnd> sessionEnd,
        Supplier<InputPause> inputPause,
        Supplier<Attention> attention,
        Supplier<Display> display,
        Supplier<Programs> programs) {}
