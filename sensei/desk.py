"""What a watching learner has before them: a koan, what came of its last run, and what each key does with them."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sensei import attempts, difference, koan_file, overview, report, shipped
from sensei.footer import Footer
from sensei.path import Koan, where
from sensei.progress import Progress
from sensei.terminal import Part, Terminal
from sensei.verdict import Verdict
from sensei.ways import KEYS


@dataclass(frozen=True)
class Key:
    key: str
    word: str
    about: str
    act: Callable[[], None]
    is_possible: Callable[[], bool] = lambda: True


class Desk:
    """It shows and it does what a key asks, except for running: what it wants run is said in `wants_...`."""

    def __init__(self, terminal: Terminal, koans: list[Koan], koan: Koan, progress: Progress) -> None:
        self.terminal, self.footer = terminal, Footer(terminal)
        self.koans, self.koan, self.progress = koans, koan, progress
        self.verdict: Verdict | None = None
        self.seconds = 0.0
        """From the save, or the key, to the verdict."""
        self.wants_run, self.wants_check, self.is_over = True, False, False
        self.wanted_since = time.monotonic()
        self._asked: Callable[[], None] | None = None
        self._keep_above = True
        self._width = terminal.width
        self.keys = [
            Key("n", "next", "the next koan, once this one is solved", lambda: self._move(1), self._may_go_on),
            Key("h", "hint", "the next hint, one more each time", self._hint, lambda: not self._is_solved()),
            Key("d", "diff", "your code against the solution", self._diff),
            Key("t", "traceback", "the whole traceback of what was raised", self._traceback, self._has_traceback),
            Key("x", "reset", "the koan as it was shipped; your attempt is kept", self._reset, self._is_touched),
            Key("r", "run", "run it again", self.want_run),
            Key("p", "previous", "the koan before this one", lambda: self._move(-1), lambda: self._place() > 0),
            Key("l", "list", "the koans of this chapter", self._list),
            Key("c", "check", "run every koan afresh", self._want_check),
            Key("?", "help", "what the keys do", self._help),
            Key("q", "quit", "leave; nothing is lost", self._quit),
        ]

    def want_run(self) -> None:
        self.wants_run, self.wanted_since = True, time.monotonic()

    def saved(self, koans: list[Koan]) -> None:
        """Want the koan that was saved; of several the one at hand, or else the newest, which comes first."""
        self.koan = self.koan if self.koan in koans else koans[0]
        self.want_run()

    def take(self, verdict: Verdict) -> None:
        """Remember what came of a run, and show it."""
        self.verdict, self.seconds = verdict, time.monotonic() - self.wanted_since
        self.progress.record(self.koan, verdict)
        self.show()

    def show(self, *, full: bool = False) -> None:
        self.footer.hide()
        if self.verdict is None:
            return
        if not self._keep_above:
            self.terminal.clear()
        overview.standing(self.terminal, self.koans, self.progress, (f"  {self.seconds:.2f} s", "dim"))
        self._keep_above, self._width = False, self.terminal.width
        report.tell(self.terminal, self.koan, self.verdict, KEYS, full=full)
        self.terminal.gap()
        if self.verdict.solved:
            overview.end_of_chapter(self.terminal, self.koans, self.koan)
            if all(self.progress.knows_as_solved(koan) for koan in self.koans):
                overview.end_of_path(self.terminal, self.koans)
                self.terminal.gap()

    def show_again_if_resized(self) -> None:
        if self.terminal.width != self._width:
            self.show()

    def show_keys(self) -> None:
        """The line of keys: those that can do something now. A question stays until it is answered."""
        if not self._asked:
            self.footer.show(*self.choice("".join(key.key for key in self.keys if key.is_possible())))

    def choice(self, keys: str) -> Iterator[Part]:
        for number, key in enumerate(key for key in self.keys if key.key in keys):
            yield " · " if number else ""
            yield key.key, "bold cyan"
            yield f":{key.word}"

    def press(self, pressed: str) -> None:
        """Do what a key asks, or what the answer to a question allows."""
        asked, self._asked = self._asked, None
        key = next((key for key in self.keys if key.key == pressed and key.is_possible()), None)
        if asked or key:
            self.footer.hide()
        if asked:
            if pressed == "y":
                asked()
        elif key:
            key.act()

    def drop_question(self) -> None:
        self._asked = None

    def _ask(self, question: str, then: Callable[[], None]) -> None:
        self._asked = then
        self.footer.show(f"{question}  ", ("y", "bold cyan"), " yes · any other key: no")

    def _place(self) -> int:
        return self.koans.index(self.koan)

    def _is_solved(self) -> bool:
        return self.verdict is not None and self.verdict.solved

    def _may_go_on(self) -> bool:
        return self._is_solved() and self.koan != self.koans[-1]

    def _is_touched(self) -> bool:
        return not shipped.is_untouched(self.koan)

    def _has_traceback(self) -> bool:
        return self.verdict is not None and self.verdict.failure is not None and bool(self.verdict.failure.full)

    def _move(self, places: int) -> None:
        self.koan = self.koans[self._place() + places]
        self.want_run()

    def _hint(self) -> None:
        overview.hint(self.terminal, self.koan, self.progress, KEYS)
        self.terminal.gap()

    def _diff(self) -> None:
        if self._is_solved():
            self._tell_difference()
        else:
            self._ask("It is not solved yet. Show the solution?", self._tell_difference)

    def _tell_difference(self) -> None:
        try:
            difference.tell(self.terminal, self.koan)
        except koan_file.Unreadable as unreadable:
            self.terminal.line(f"{self.koan.number} cannot be compared with its solution: {unreadable.reason}.")
        self.terminal.gap()

    def _traceback(self) -> None:
        self.show(full=True)

    def _reset(self) -> None:
        self._ask(f"Put {self.koan.number} back as it was shipped? Your attempt is kept.", self._reset_now)

    def _reset_now(self) -> None:
        """Put it back; that is a save like any other, and has it run."""
        try:
            kept = attempts.reset(self.koan)
        except attempts.CannotReset as cannot:
            self.terminal.line(f"{where(self.koan.file)} was left as it is: {cannot}.")
            return
        self.progress.forget(self.koan)
        if kept:
            self.terminal.line("Your attempt is kept:")
            self.terminal.place(kept)
            self.terminal.gap()
            self._keep_above = True

    def _list(self) -> None:
        overview.listing(self.terminal, self.koans, self.progress, [self.koan.chapter])
        self.terminal.gap()

    def _want_check(self) -> None:
        self.wants_check = True

    def _help(self) -> None:
        for key in self.keys:
            self.terminal.line((f"{key.key}  ", "bold cyan"), key.about, indent=2, hang=3)
        self.terminal.gap()

    def _quit(self) -> None:
        self.is_over = True
