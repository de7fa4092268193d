"""Watch mode: saves and keys in, runs out. The koan that was saved is run; moving on is the learner's to decide."""

import select
import signal
import time
from collections import deque
from typing import Any

from sensei import checking, overview
from sensei.children import Runner
from sensei.desk import Desk
from sensei.keys import Keyboard
from sensei.koan_file import sentence
from sensei.limits import LIMITS
from sensei.meanwhile import CalledOff, Meanwhile
from sensei.runner import run_koan
from sensei.saves import Saves
from sensei.verdict import Kind

SECONDS_TO_SETTLE = 0.25
"""So long a text that cannot be run may be half of a save, before it is told that it cannot be run."""

SECONDS_WITHOUT_A_WORD = 1.0
"""A run that takes longer is told of."""

RUNNING = "rpq"
"""Keys that end a run. The others wait for its verdict."""


def watch(desk: Desk, runner: Runner, *, poll: bool = False) -> None:
    """Watch until the learner quits, by a key, by Ctrl-C, or by closing the terminal, which is then as it was.

    Args:
        poll: look for saves, whatever the file system tells.

    Raises CannotStart.
    """
    with Keyboard() as keyboard, Saves(desk.koans, desk.koan.root / "koans", poll=poll) as saves:

        def continued(*_: object) -> None:
            keyboard.listen()
            saves.wake()

        signal.signal(signal.SIGCONT, continued)
        signal.signal(signal.SIGWINCH, lambda *_: saves.wake())
        try:
            Watch(desk, runner, keyboard, saves).run()
        except (EOFError, KeyboardInterrupt):
            return
        finally:
            desk.footer.hide()


class Watch(Meanwhile):
    """The loop. What comes in while a run is waited for is taken in by `called_off`."""

    def __init__(self, desk: Desk, runner: Runner, keyboard: Keyboard, saves: Saves) -> None:
        self.desk, self.runner, self.keyboard, self.saves = desk, runner, keyboard, saves
        self.pressed: deque[str] = deque()
        self.ready = 0.0
        self.assertion, self.has_told, self.is_checking = "", False, False

    def run(self) -> None:
        while not self.desk.is_over:
            if self.desk.wants_run:
                self._answer()
            elif self.desk.wants_check:
                self._check()
            else:
                self._attend()

    def _answer(self) -> None:
        """Run the koan and show what came of it, unless something newer comes first."""
        desk = self.desk
        desk.wants_run = False
        desk.drop_question()
        self.ready, self.assertion, self.has_told = 0.0, "", False
        desk.footer.show(f"Running {desk.koan.number}" if desk.verdict else "TensorFlow is being imported")
        try:
            verdict = run_koan(self.runner, desk.koan, LIMITS, self)
        except CalledOff:
            return
        if verdict.kind in (Kind.UNREADABLE, Kind.ALTERED) and self._is_called_off_within(SECONDS_TO_SETTLE):
            return
        desk.take(verdict)

    def _is_called_off_within(self, seconds: float) -> bool:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._wait(left)
            if self.called_off():
                return True
        return False

    def _check(self) -> None:
        self.desk.wants_check, self.is_checking = False, True
        try:
            found = checking.check_with_a_bar(self.desk.terminal, checking.afresh(self.runner), self.desk.koans, self)
        except CalledOff:
            return
        finally:
            self.is_checking = False
        for koan, verdict in found:
            self.desk.progress.record(koan, verdict)
        overview.check(self.desk.terminal, found)
        self.desk.terminal.gap()

    def _attend(self) -> None:
        """Wait for a key or a save, and do what it asks."""
        self.desk.show_keys()
        if not self.pressed:
            self._wait(self.saves.seconds_between_looks)
            self._take_in()
        self.desk.show_again_if_resized()
        if self.pressed and not self.desk.wants_run:
            self.desk.press(self.pressed.popleft())

    def _wait(self, seconds: float) -> None:
        select.select(self.descriptors(), [], [], seconds)

    def _take_in(self) -> None:
        if select.select(self.keyboard.descriptors, [], [], 0)[0]:
            self.pressed.extend(self.keyboard.read())
        if saved := self.saves.take():
            self.desk.saved(saved)

    def descriptors(self) -> list[int]:
        return [*self.keyboard.descriptors, *self.saves.descriptors]

    def tell(self, event: dict[str, Any]) -> None:
        if event["event"] == "ready":
            self.ready = time.monotonic()
        elif event["event"] == "start":
            self.assertion = sentence(str(event.get("test")))

    def called_off(self) -> bool:
        self._take_in()
        for key in [key for key in self.pressed if key in RUNNING]:
            self.pressed.remove(key)
            self.desk.press(key)
        if self.desk.wants_run or self.desk.is_over:
            return True
        if not self.is_checking:
            self._tell_of_a_long_run()
        return False

    def _tell_of_a_long_run(self) -> None:
        seconds = time.monotonic() - (self.ready or self.desk.wanted_since)
        if seconds < SECONDS_WITHOUT_A_WORD:
            return
        number, choice = self.desk.koan.number, self.desk.choice(RUNNING if self.ready else "q")
        if not self.ready:
            self.desk.footer.show(f"TensorFlow is being imported, {seconds:.0f} s  ", *choice)
            return
        doing = self.assertion or "the code above the assertions"
        self.desk.footer.show(f"{number} runs for {seconds:.0f} s of at most {LIMITS.seconds:.0f}: {doing}  ", *choice)
        if not (self.has_told or self.desk.terminal.console.is_terminal):
            self.desk.terminal.line(f"{number} runs for a second by now, of at most {LIMITS.seconds:.0f}: {doing}")
        self.has_told = True
