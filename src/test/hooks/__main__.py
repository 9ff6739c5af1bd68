"""Runs all tests of the hooks, some files at a time, as programs that start are mostly waited for: python3 src/test/hooks

Programs get into each other's way when they start; a file with a failure is run once more by itself.
"""

import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SLOW_FIRST = ["test_libreoffice", "test_libreoffice_dialogs", "test_kate", "test_firefox", "test_emacs", "test_vim"]


def main() -> int:
    began = time.monotonic()
    files = sorted((file.stem for file in FOLDER.glob("test_*.py")), key=lambda name: (name not in SLOW_FIRST, name))
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as beside:
        ended = list(beside.map(run, files))
    ended = [done if done.returncode == 0 else run(name) for name, done in zip(files, ended, strict=True)]
    number = sum(int(count) for done in ended for count in re.findall(r"^Ran (\d+) tests? in", done.stderr, re.MULTILINE))
    failed = [name for name, done in zip(files, ended, strict=True) if done.returncode != 0]
    print(f"Ran {number} tests in {time.monotonic() - began:.0f} s: {'failed: ' + ', '.join(failed) if failed else 'OK'}")
    return 1 if failed else 0


def run(name: str) -> subprocess.CompletedProcess:
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-m", "unittest", name], cwd=FOLDER, capture_output=True, text=True)
    print(f"{name}: {time.monotonic() - began:.0f} s\n{done.stderr if done.returncode else ''}", end="", flush=True)
    return done


if __name__ == "__main__":
    sys.exit(main())
