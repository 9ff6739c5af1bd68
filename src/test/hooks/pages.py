"""Pages for the browsers: a form that shows in its title what is typed, and a download that never ends."""

import http.server
import threading

from desk import Desk, eventually

FORM = """<!doctype html><title>Form</title><body style="margin:0"><textarea name="text" style="width:100vw;height:100vh"></textarea>
<script>
    const text = document.querySelector("textarea"), born = Math.round(performance.timeOrigin)
    setInterval(() => document.title = `Form ${born} holds: ${text.value}`, 100)
</script>"""
STUBBORN = FORM + "<script>addEventListener('beforeunload', event => event.preventDefault())</script>"


def type_into_form(desk: Desk, text: str) -> str:
    """Types into the page and returns its title as soon as the page has it, which is before the browser has noted it."""
    desk.window("^Form")

    def arrived() -> str:
        desk.run("xdotool", "mousemove", "500", "500", "click", "1")
        desk.key("ctrl+a")
        desk.type(text)
        return titles(desk, f"holds: {text}")

    return str(eventually(arrived, "what is typed is in the page", 30))


def titles(desk: Desk, pattern: str) -> str:
    """The titles of the windows that match, which tell what a form holds and when its page was loaded."""
    found = desk.run("xdotool", "search", "--onlyvisible", "--name", pattern)
    return "\n".join(desk.run("xdotool", "getwindowname", window).strip() for window in found.split())


def loaded_again(desk: Desk, pattern: str, before: str) -> bool:
    """Whether there is a page that holds this, and it is not the one from before."""
    now = titles(desk, pattern)
    return bool(now) and now.split()[1] != before.split()[1]


class SlowServer:
    """Serves the beginning of a big file, and then waits."""

    def __enter__(self) -> str:
        self.finished = threading.Event()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}/holiday.iso"

    def __exit__(self, *_: object) -> None:
        self.finished.set()
        self.server.shutdown()
        self.server.server_close()

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        finished = self.finished

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "application/octet-stream")
                self.send_header("Content-Length", "100000000")
                self.end_headers()
                self.wfile.write(b"\0" * 1_000_000)
                self.wfile.flush()
                finished.wait(60)

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        return Handler
