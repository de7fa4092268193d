"""A learner at a terminal with watch mode in it, for the tests and the measurements."""

import os
import re
import sys
import termios
import time
from contextlib import suppress
from pathlib import Path

import pexpect

START = """
import sys
from pathlib import Path
from sensei import cli, limits, watch
watch.LIMITS = limits.Limits(seconds=3)
cli.ROOT = Path(sys.argv.pop(1))
cli.main()
"""
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Learner:
    """Somebody at a terminal with watch mode in it."""

    def __init__(self, root: Path, *arguments: str, columns: int = 100, start: str = START) -> None:
        self.root = root
        self.file = root / "koans/01_tea/01_twice.py"
        command = ["-c", start, str(root), "watch", *arguments]
        environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        environment |= {"TERM": "xterm", "PYTHONIOENCODING": "utf-8"}
        self.process = pexpect.spawn(
            sys.executable, command, cwd=root, env=environment, encoding="utf-8", dimensions=(40, columns), timeout=30
        )
        self.process.delaybeforesend = None
        self.unread = ""
        self.before = termios.tcgetattr(self.process.child_fd)

    def sees(self, *texts: str) -> str:
        """Wait for the texts, in order, and then for the line of keys; everything that was written until then."""
        return "".join(self.reads(text) for text in (*texts, ":quit"))

    def reads(self, text: str, seconds: float = 30) -> str:
        """Everything that is written up to `text`, without colours and the like."""
        until = time.monotonic() + seconds
        while text not in CONTROL.sub("", self.unread):
            assert time.monotonic() < until, f"{text!r} did not come after {self.unread[-3000:]!r}"
            with suppress(pexpect.TIMEOUT):
                self.unread += self.process.read_nonblocking(65536, 0.05)
        seen, text, self.unread = CONTROL.sub("", self.unread).partition(text)
        return seen + text

    def is_quiet(self, seconds: float = 0.6) -> bool:
        """Whether no verdict comes for a while."""
        with suppress(AssertionError):
            self.reads("koans solved", seconds)
            return False
        return True

    def presses(self, keys: str) -> None:
        self.process.send(keys)

    def saves(self, text: str, file: Path | None = None) -> None:
        (file or self.file).write_text(text)

    def ends(self) -> int:
        self.process.expect(pexpect.EOF)
        self.process.close()
        return self.process.exitstatus

    def processes(self) -> list[int]:
        """The command's own children: the server."""
        return children(self.process.pid)


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
