package dev.lastcall.cli;

import picocli.CommandLine.Command;

/** All about the hooks of this computer, one verb below it for each. */
@Command(
        name = "hooks",
        synopsisSubcommandLabel = "VERB",
        description = "Shows, tries out, enables and disables the hooks that save open work.",
        commandListHeading = "%nVerbs:%n",
        footer = {"", "Examples:", "  lastcall hooks list", "  lastcall hooks test LibreOffice"})
final class HooksCommand {}
