package dev.lastcall.countdown;

import static dev.lastcall.countdown.Ask.ask;
import static dev.lastcall.countdown.Events.cancel;
import static dev.lastcall.countdown.Events.gone;
import static dev.lastcall.countdown.Events.now;
import static dev.lastcall.countdown.Events.postpone;

import java.util.List;

/** One course that has come to each state; none of them moves by itself before the twenty-first minute. */
final class States {
    private static final Ask ASK = ask("r1").by("30m").postponing(3, 15);

    private States() {}

    static Course waiting() {
        return Course.of(ASK);
    }

    static Course asked() {
        return Course.seen(ASK);
    }

    static Course postponed() {
        return asked().at("1m", postpone(5));
    }

    static Course saving() {
        return asked().at("19m", now());
    }

    static Course unsaved() {
        return saving().saved("19m30s", "report.odt");
    }

    static Course signingOut() {
        return saving().saved("19m40s");
    }

    static Course closing() {
        return Course.seen(ASK.toClose("Office")).at("19m", now()).saved("19m40s");
    }

    static List<Course> open() {
        return List.of(waiting(), asked(), postponed(), saving(), unsaved(), closing(), signingOut());
    }

    static Course signedOut() {
        return signingOut().at("19m50s", gone());
    }

    static Course closed() {
        return closing().closed("19m50s");
    }

    static Course forced() {
        return Course.seen(ask("r1").by("2m").forced()).saved("2m").until("3m").at("3m5s", gone());
    }

    static Course blocked() {
        return Course.seen(ask("r1").by("2m")).saved("2m", "report.odt").until("4m");
    }

    static Course cancelled() {
        return asked().at("1m", cancel("r1"));
    }

    static List<Course> ended() {
        return List.of(signedOut(), closed(), forced(), blocked(), cancelled());
    }
}
