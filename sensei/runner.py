"""Running a koan in a child process, bounded in time, memory and output, and the verdict that comes back."""

import secrets
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from sensei import koan_file, shipped
from sensei.children import NoRoom, Runner, ServerLost
from sensei.following import follow
from sensei.fresh import Fresh
from sensei.limits import LIMITS, Limits
from sensei.meanwhile import MERELY_WAIT, SECONDS_BETWEEN_LOOKS, CalledOff, Meanwhile, UntilStopped
from sensei.path import Koan
from sensei.verdict import Kind, Verdict, judge
from sensei.warm import Warm

MOST_SAVES = 20
"""Saves during a run after which a koan is left to whatever keeps writing it."""

NOT_TWICE = "it passed in one run and not in another: what it computes depends on chance, on time, or on files"


def best_runner() -> Runner:
    """The fastest way that is safe here: on macOS the system's libraries do not survive a fork. Raises NoRoom."""
    try:
        return Warm() if sys.platform == "linux" else Fresh()
    except OSError as error:
        raise NoRoom(str(error)) from None


def run_koan(runner: Runner, koan: Koan, limits: Limits = LIMITS, meanwhile: Meanwhile = MERELY_WAIT) -> Verdict:
    """Run one koan of the path and judge it by its shipped assertions.

    A koan that is saved while it runs is run again: the verdict belongs to what is on the disk. Where it is cheap it
    runs twice at once, in two processes, and is solved when it passes in both: what passes by chance is not solved.

    Raises CannotStart, and CalledOff when `meanwhile` says so.
    """
    for _ in range(MOST_SAVES):
        verdict = twice(runner, partial(_run_once, runner, koan, limits), meanwhile)
        if verdict.blob == shipped.blob_on_disk(koan):
            return verdict
    return Verdict(koan.name, Kind.UNREADABLE, "the file goes on changing while it is run")


def twice(runner: Runner, once: Callable[[Meanwhile], Verdict], meanwhile: Meanwhile) -> Verdict:
    """The verdict of two runs, at the same time, where that is cheap: solved only if both solve it.

    Raises what `once` raises, and CalledOff when `meanwhile` says so.
    """
    if not runner.is_quick:
        return once(meanwhile)
    until = UntilStopped()
    with ThreadPoolExecutor(1) as pool:
        try:  # already here: a signal may end this thread while it waits for the other to begin
            again = pool.submit(once, until)
            verdict = once(meanwhile)
            while verdict.solved and not wait([again], SECONDS_BETWEEN_LOOKS).done:
                if meanwhile.called_off():
                    raise CalledOff
        finally:
            until.stopped = True
    if verdict.solved and not (second := again.result()).solved and second.blob == verdict.blob:
        return replace(second, reason=NOT_TWICE)
    return verdict


def _run_once(runner: Runner, koan: Koan, limits: Limits, meanwhile: Meanwhile) -> Verdict:
    try:
        found = koan_file.read(koan.file)
    except koan_file.Unreadable as unreadable:
        blob = shipped.blob_on_disk(koan)
        return Verdict(koan.name, Kind.UNREADABLE, unreadable.reason, unreadable.line, blob=blob)
    blob, meant = shipped.blob_id(found.text), shipped.assertions(koan)
    if meant is None:
        return Verdict(koan.name, Kind.ALTERED, "those it was shipped with are nowhere to be found", blob=blob)
    changes = koan_file.tampering(found.assertions, meant)
    if changes:
        return Verdict(koan.name, Kind.ALTERED, "; ".join(changes), found.marker_line, blob=blob)
    return replace(run_file(runner, koan.name, koan.file, limits, meanwhile), blob=blob)


def run_file(
    runner: Runner,
    name: str,
    file: Path,
    limits: Limits = LIMITS,
    meanwhile: Meanwhile = MERELY_WAIT,
    *,
    go_on: bool = False,
) -> Verdict:
    """Run a file that holds a koan, whatever its assertions are; with `go_on`, go on after one that does not hold.

    A server that is lost is replaced, once; a koan that runs when the next one is lost as well has ended it.

    Raises koan_file.Unreadable, CannotStart, and CalledOff when `meanwhile` says so.
    """
    tests = list(koan_file.read(file).tests)
    for _ in range(2):
        with suppress(ServerLost), runner.folder() as folder:
            word = secrets.token_hex(8)
            job = {"file": str(file.resolve()), "folder": str(folder), "memory": limits.memory, "go_on": go_on}
            told, ending = follow(runner.start(job | {"word": word}, meanwhile), word, folder, limits, meanwhile)
            try:
                return judge(name, tests, told, ending)
            except (KeyError, TypeError, ValueError):
                return Verdict(name, Kind.CRASHED, "what it told of its assertions makes no sense")
    return Verdict(name, Kind.CRASHED, "the process that holds TensorFlow ended while the koan ran, twice")
