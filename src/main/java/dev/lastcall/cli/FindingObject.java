package dev.lastcall.cli;

import dev.lastcall.platform.Checkup.Finding;
import io.avaje.jsonb.Json;
import java.util.Locale;

/** One thing that {@code doctor --json} looked at; the verdict is {@code good}, {@code partly} or {@code bad}. */
@Json
public record FindingObject(String verdict, String subject, String text, String remedy) {
    static FindingObject of(Finding finding) {
        return new FindingObject(
                finding.verdict().name().toLowerCase(Locale.ROOT), finding.subject(), finding.text(), finding.remedy());
    }
}
