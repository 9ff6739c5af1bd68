"""The tmux hook against real servers: what it notes, what it builds up again, what it never writes over."""

import os
import re
import shutil
import signal
import subprocess
import unittest

from desk import HOOKS, AtADesk  # first, as it finds the hooks

GEOMETRY = "#{session_name}:#{window_index} #{window_name} #{window_active} #{window_layout}"
PLACES = "#{session_name}:#{window_index}.#{pane_index} #{pane_active} #{pane_current_path}"


@unittest.skipUnless(shutil.which("tmux", path="/usr/bin"), "needs tmux")
class TheTmuxHook(AtADesk):
    """With a server of the user's own."""

    def setUp(self) -> None:
        super().setUp()
        self.layout = self.desk.home / ".local/state/lastcall/tmux/mine.layout"
        self.desk.environment["TMUX_TMPDIR"] = str(self.desk.home / "run")
        self.addCleanup(self.tmux, "kill-server")

    def tmux(self, *arguments: str) -> str:
        return self.desk.run("tmux", "-L", "mine", "-f", "/dev/null", *arguments)

    def busy_server(self) -> None:
        """Two sessions, three windows, five panes, in two folders, with something running."""
        (self.desk.files / "my project").mkdir()
        self.tmux("new-session", "-d", "-s", "work", "-n", "edit", "-x", "120", "-y", "40")
        self.tmux("split-window", "-h", "-t", "work:edit", "-c", str(self.desk.files / "my project"))
        self.tmux("split-window", "-v", "-t", "work:edit", "-l", "7", "sleep 4711")
        self.tmux("new-window", "-d", "-t", "work:5", "-n", "büro")
        self.tmux("new-session", "-d", "-s", "mail", "-c", "/usr")
        self.tmux("resize-pane", "-t", "work:edit.0", "-x", "33")

    def seen(self) -> list[str]:
        """What a user would see of it, without the numbers that tmux gives anew."""
        layouts = self.tmux("list-windows", "-a", "-F", GEOMETRY)
        without_numbers = re.sub(r" [0-9a-f]{4},|,\d+(?=[,\]}\n])", " ", layouts)
        return [without_numbers, self.tmux("list-panes", "-a", "-F", PLACES)]

    def restore(self, *arguments: str) -> str:
        command = ["python3", str(HOOKS / "tmux_restore.py"), *arguments]
        return subprocess.run(command, env=self.desk.environment, capture_output=True, text=True, check=True).stdout

    def server_pid(self) -> int:
        return int(self.tmux("display-message", "-p", "#{pid}"))

    def test_keeps_the_layout_and_names_what_runs_in_it(self):
        self.busy_server()

        answer = self.desk.hook("tmux")

        self.assertEqual((answer.exit, answer.saved, answer.unsaved), (0, [], []), answer)
        told = "the layout of tmux (2 sessions, 3 windows, 5 panes), but not what runs in it: sleep"
        self.assertEqual(answer.kept, [told])
        self.assertEqual(self.layout.stat().st_mode & 0o777, 0o600)

    def test_what_it_keeps_can_be_built_up_again(self):
        self.busy_server()
        before = self.seen()
        self.desk.hook("tmux")
        self.tmux("kill-server")

        said = self.restore("mine")

        self.assertEqual(self.seen(), before)
        self.assertIn("work:0.2 ran: sleep 4711", said)
        self.assertIn("left as it is", self.restore("mine"))

    def test_never_writes_over_a_good_layout_with_an_empty_one(self):
        self.busy_server()
        self.desk.hook("tmux")
        good = self.layout.read_text()

        self.tmux("set-option", "-s", "exit-empty", "off")
        self.tmux("kill-session", "-a", "-t", "mail")
        self.tmux("kill-session", "-t", "mail")
        without_sessions = self.desk.hook("tmux")
        self.tmux("kill-server")
        without_server = self.desk.hook("tmux")

        for answer in (without_sessions, without_server):
            self.assertEqual((answer.exit, answer.kept, answer.unsaved), (0, [], []), answer)
        self.assertEqual(self.layout.read_text(), good)

    def test_keeps_the_one_before_and_falls_back_on_it(self):
        self.busy_server()
        self.desk.hook("tmux")
        good = self.layout.read_text()

        self.tmux("kill-session", "-t", "work")
        self.desk.hook("tmux")
        self.desk.hook("tmux")

        previous = self.layout.with_suffix(".previous")
        self.assertEqual(previous.read_text(), good)
        self.assertEqual(sorted(self.layout.parent.iterdir()), [self.layout, previous])
        self.tmux("kill-server")
        self.layout.write_text("damaged")
        self.assertIn("work: 2 window(s)", self.restore("mine"))

    def test_a_damaged_layout_does_not_take_the_place_of_the_good_one_before(self):
        self.busy_server()
        self.desk.hook("tmux")
        self.layout.replace(self.layout.with_suffix(".previous"))
        good = self.layout.with_suffix(".previous").read_text()
        self.layout.write_text("pane\tdamaged\n")

        self.desk.hook("tmux")

        self.assertEqual(self.layout.with_suffix(".previous").read_text(), good)

    def test_keeps_sessions_that_share_their_windows(self):
        self.busy_server()
        self.tmux("new-session", "-d", "-s", "again", "-t", "work")
        self.desk.hook("tmux")
        self.tmux("kill-server")

        self.restore("mine")

        self.assertEqual(self.tmux("list-windows", "-t", "again", "-F", "#{window_name}").split(), ["edit", "büro"])

    def test_tells_a_server_that_does_not_answer(self):
        self.busy_server()
        pid = self.server_pid()
        os.kill(pid, signal.SIGSTOP)

        answer = self.desk.hook("tmux")

        os.kill(pid, signal.SIGCONT)

        self.assert_unsaved(answer, "does not answer", str(pid))
