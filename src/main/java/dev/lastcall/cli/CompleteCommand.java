package dev.lastcall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the shells what may stand where somebody is typing; a line each, the word, a tab, a few words on it. Silent on any error. */
@Command(name = "complete", hidden = true, description = "For the shells: what may stand where one is typing.")
final class CompleteCommand implements Callable<Integer> {
    /** In place of words: the shell's own files. */
    private static final String FILES = ":files";

    private final Invocation invocation;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", description = "All words after the program's name, the last being typed.")
    private List<String> words = new ArrayList<>();

    CompleteCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        try {
            tell(new Completion(spec.root(), words));
        } catch (RuntimeException e) {
            return Exit.DONE.code(); // whoever types is not to be disturbed
        }
        return Exit.DONE.code();
    }

    private void tell(Completion completion) {
        if (completion.ofFiles()) {
            invocation.output().line(FILES);
            return;
        }
        completion
                .candidates(new LiveWords(at(invocation)))
                .forEach(candidate -> invocation.output().pair(candidate.word(), candidate.about()));
    }

    /** The host that the words being typed name. */
    private Invocation at(Invocation here) {
        int home = words.indexOf("--home");
        return home >= 0 && home + 1 < words.size() - 1 ? here.at(words.get(home + 1)) : here;
    }
}
