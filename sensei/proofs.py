"""The author's gate: a koan fails as shipped, its solution passes, right fixes are accepted and wrong ones rejected.

A proof is a koan and one thing to be shown of it. What is wrong comes back as a sentence, or None.
"""

import ast
import builtins
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sensei import koan_file, shipped
from sensei.children import Runner
from sensei.koan_file import KoanFile, Unreadable
from sensei.limits import LIMITS, Limits
from sensei.path import Koan, same_numbers, strays
from sensei.runner import run_file
from sensei.verdict import Kind, State, Verdict

LEAST_RIGHT, LEAST_WRONG = 2, 3
SHORTEST, LONGEST = 20, 80
"""Lines of a koan file. Only a capstone comes near the longest."""

SHORT = replace(LIMITS, seconds=1.0)
"""For what is wrong from the start, and may well loop for ever."""

AGREES = """
class Agreeable:
    def agree(self, *arguments, **named):
        return self

    __call__ = __getattr__ = __getitem__ = __enter__ = agree
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = agree
    __neg__ = __abs__ = __pow__ = __matmul__ = agree
    __setattr__ = __setitem__ = __exit__ = lambda self, *arguments: None
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__ = __bool__ = lambda self, *other: True
    __len__ = __int__ = __index__ = lambda self: 1
    __hash__ = lambda self: 1
    __float__ = lambda self: 1.0
    __iter__ = lambda self: iter([self, self])
"""
"""A learner's part in the making: an object that has every attribute, answers every call, and equals everything."""


@dataclass(frozen=True)
class Proof:
    """One thing to be shown: `about` names it, `file` is where to look when it cannot be shown."""

    koan: Koan
    about: str
    file: Path
    show: Callable[[Runner], str | None]

    def problem(self, runner: Runner) -> str | None:
        """What is wrong, or None when it is shown. Raises CannotStart."""
        try:
            return self.show(runner)
        except Unreadable as unreadable:
            return unreadable.reason


def proofs(koan: Koan) -> list[Proof]:
    """Everything to be shown of one koan."""
    found = [
        Proof(koan, "the twins agree", koan.file, lambda _: twins_agree(koan)),
        Proof(koan, "enough fixes", koan.fixes, lambda _: enough_fixes(koan)),
        Proof(koan, "fails as shipped", koan.file, lambda runner: fails_as_shipped(runner, koan)),
        Proof(koan, "the solution passes", koan.solution, lambda runner: passes(runner, koan, koan.solution)),
    ]
    found.append(Proof(koan, "every assertion earns its place", koan.fixes, lambda runner: all_needed(runner, koan)))
    for file in koan.right_fixes():
        found.append(Proof(koan, f"accepts {file.stem}", file, partial(passes, koan=koan, file=file)))
    for file in koan.wrong_fixes():
        found.append(Proof(koan, f"rejects {file.stem}", file, partial(rejects, koan=koan, file=file)))
    found.append(Proof(koan, "rejects what agrees with everything", koan.file, partial(rejects_agreement, koan=koan)))
    return found


def problems_of_the_tree(root: Path) -> list[str]:
    """What is wrong with the files as a whole: koans without a twin, two koans with one number."""
    found = [f"{koan.file}: its twin {koan.solution} is missing" for koan in strays(root)]
    found += [f"{a.file} and {b.file}: both have the number {a.number}" for a, b in same_numbers(root)]
    return found


def twins_agree(koan: Koan) -> str | None:
    """Koan and solution: same title and prose, same assertions to the letter, insight and hints, a TODO, a pin."""
    mine, twin = koan_file.take_apart(_shipped_text(koan)), koan_file.read(koan.solution)
    if mine.assertions != twin.assertions:
        return "its assertions differ from those of its twin"
    if (mine.title, mine.prose) != (twin.title, twin.prose):
        return "title and prose differ from those of its twin"
    return _form(mine) or _telling(twin)


def _form(mine: KoanFile) -> str | None:
    lines = mine.text.count("\n")
    if not SHORTEST <= lines <= LONGEST:
        return f"it has {lines} lines; a koan has {SHORTEST} to {LONGEST}"
    if "TODO" not in mine.learner or "TODO" in mine.assertions:
        return "a TODO marks where to look, above the marker and only there"
    if not 2 <= len(mine.tests) <= 6:
        return f"it has {len(mine.tests)} assertions; a koan has 2 to 6"
    for node in ast.walk(ast.parse(mine.assertions)):
        if isinstance(node, ast.Assert) and node.msg is None:
            return f"the assert in line {mine.marker_line - 1 + node.lineno} has no message"
    return None


def _telling(twin: KoanFile) -> str | None:
    insight, hints = koan_file.section(twin.docstring, "Insight"), koan_file.hints(twin.docstring)
    if not 3 <= len(insight.splitlines()) <= 7 or "https://" not in insight:
        return "its twin has no Insight of 3 to 6 lines with a page of the official guide"
    if len(hints) != 3:
        return f"its twin has {len(hints)} hints; a koan has three"
    if "TODO" in twin.text:
        return "its twin still has a TODO"
    return None


def enough_fixes(koan: Koan) -> str | None:
    right, wrong = len(koan.right_fixes()), len(koan.wrong_fixes())
    if right < LEAST_RIGHT or wrong < LEAST_WRONG:
        return f"{right} right and {wrong} wrong fixes; {LEAST_RIGHT} and {LEAST_WRONG} are the least"
    return None


def fails_as_shipped(runner: Runner, koan: Koan) -> str | None:
    verdict = run_through(runner, koan, _shipped_text(koan))
    if verdict.solved:
        return "it passes as shipped"
    if verdict.kind not in (Kind.FAILED, Kind.RAISED) or verdict.loading:
        return f"it does not fail at an assertion: {_told(verdict)}"
    return None


def passes(runner: Runner, koan: Koan, file: Path) -> str | None:
    """Whether the solution, or a right fix, solves the koan."""
    verdict = run_through(runner, koan, _under_the_assertions(koan, file))
    return None if verdict.solved else f"it is refused: {_told(verdict)}"


def rejects(runner: Runner, koan: Koan, file: Path) -> str | None:
    """Whether a wrong fix is rejected by the very assertion that its docstring names."""
    named = _caught_by(file)
    if not named:
        return "its docstring names no assertion in a line `Caught by: test_...`"
    verdict = run_through(runner, koan, _under_the_assertions(koan, file), go_on=False)
    if verdict.solved:
        return "it is accepted"
    stone = verdict.stopped_at
    if verdict.loading or stone is None or stone.state is State.NOT_REACHED:
        return f"no assertion rejects it: {_told(verdict)}"
    if stone.name != named:
        return f"it is caught by {stone.name} and not by {named}: {_told(verdict)}"
    return None


def _caught_by(file: Path) -> str:
    """The assertion that a wrong fix names, or nothing."""
    named = re.search(r"^Caught by: (\w+)$", koan_file.read_text(file), re.MULTILINE)
    return named[1] if named else ""


def rejects_agreement(runner: Runner, koan: Koan) -> str | None:
    """Whether the koan stays unsolved when all that its assertions ask for is such an object."""
    assertions = koan_file.take_apart(_shipped_text(koan)).assertions
    names = {node.id for node in ast.walk(ast.parse(assertions)) if isinstance(node, ast.Name)} - set(dir(builtins))
    agreed = "".join(f"{name} = Agreeable()\n" for name in sorted(names))
    verdict = run_through(runner, koan, f"{AGREES}\n\n{agreed}\n{assertions}", SHORT, go_on=False)
    return "it is solved by an object that equals everything" if verdict.solved else None


def all_needed(runner: Runner, koan: Koan) -> str | None:
    """Whether each assertion is, for some wrong fix or the koan as shipped, the only one that rejects it."""
    idle = [test for test in koan_file.take_apart(_shipped_text(koan)).tests if not _is_needed(runner, koan, test)]
    return f"without {', '.join(idle)} every wrong fix would still be rejected" if idle else None


def _is_needed(runner: Runner, koan: Koan, test: str) -> bool:
    caught = [_under_the_assertions(koan, file) for file in koan.wrong_fixes() if _caught_by(file) == test]
    for text in (_shipped_text(koan), *caught):
        if [a.name for a in run_through(runner, koan, text).assertions if a.state is not State.PASSED] == [test]:
            return True
    return False


def _shipped_text(koan: Koan) -> str:
    """The koan as it was shipped. Raises Unreadable."""
    if koan.name not in shipped.pins(koan.root):
        raise Unreadable("it is not pinned; `koans pin` does that")
    text = shipped.text(koan)
    if text is None:
        raise Unreadable("the text it was shipped with is neither in the working file nor in git")
    return text


def _under_the_assertions(koan: Koan, file: Path) -> str:
    """The text of a koan with the learner's part of `file` and the koan's own assertions. Raises Unreadable."""
    return shipped.under_the_assertions(koan, koan_file.read_text(file))


_RUNS: dict[tuple[Koan, str], Verdict] = {}
"""Of this process: the run that one proof needs serves the next."""


def run_through(runner: Runner, koan: Koan, text: str, limits: Limits | None = None, *, go_on: bool = True) -> Verdict:
    """Run a text as this koan, through all its assertions; unless `go_on`, perhaps to the first that does not hold."""
    if verdict := _RUNS.get((koan, text)):
        return verdict
    with runner.folder() as folder:
        file = folder / koan.file.name
        file.write_text(text, encoding="utf-8")
        verdict = run_file(runner, koan.name, file, limits or LIMITS, go_on=go_on)
    if go_on:
        _RUNS[koan, text] = verdict
    return verdict


def _told(verdict: Verdict) -> str:
    """A verdict in one line."""
    stone, failure = verdict.stopped_at, verdict.failure
    parts = [str(verdict.kind), stone.name if stone else "", verdict.reason]
    parts += [f"{failure.exception}: {failure.message}"] if failure else []
    return ", ".join(part for part in parts if part)
