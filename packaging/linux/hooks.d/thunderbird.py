"""Saves the messages being written in Thunderbird as drafts, with the program's own menu, which needs neither focus nor keys."""

import lastcall_browser
import lastcall_compose
import lastcall_drafts
import lastcall_mozilla
from lastcall_compose import Message
from lastcall_drafts import Mail
from lastcall_hook import Result, run
from lastcall_processes import Process

NAMES = {"thunderbird", "thunderbird-esr", "thunderbird-bin"}


def save(result: Result) -> None:
    for process in lastcall_browser.main_processes(NAMES, child="-contentproc"):
        titles = lastcall_browser.titles(process.pid, role="Msgcompose")
        messages = [] if process.stopped else lastcall_compose.messages(process.pid)
        for message in messages:
            _save(process, message, result)
        for title in lastcall_compose.not_among(titles, messages):
            why = "Thunderbird is stopped" if process.stopped else "Thunderbird cannot be asked"
            result.unsaved.append(f"{title}: {why}, save it as a draft there")


def _save(process: Process, message: Message, result: Result) -> None:
    profile = lastcall_mozilla.profile_of(process.pid)
    before = Mail.of(profile) if profile else None
    file = lastcall_drafts.arrived(before, message.subject) if before and message.save_as_draft() else None
    name = message.subject.replace("/", " ") or message.title
    if file:
        result.note_saved(f"{file} (a draft: {name})")
    else:
        result.unsaved.append(f"{name}: not found among the drafts on this computer, save it in Thunderbird")


if __name__ == "__main__":
    run({"save": save}, limit=35)
