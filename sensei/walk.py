"""Walking the path: from where the learner stands to the first koan that is not solved."""

from collections.abc import Iterator
from enum import StrEnum

from sensei import koan_file, shipped
from sensei.children import Runner
from sensei.path import Koan
from sensei.progress import Progress
from sensei.runner import run_koan
from sensei.verdict import Verdict


class Standing(StrEnum):
    """How a koan stands, as far as it is known without running it."""

    SOLVED = "solved"
    CURRENT = "current"
    """The first that is not known to be solved."""
    IN_PROGRESS = "in progress"
    """Changed by the learner."""
    UNTOUCHED = "untouched"
    ALTERED = "altered"
    """Its assertions are not the shipped ones."""
    UNREADABLE = "unreadable"


def walk(runner: Runner, koans: list[Koan], progress: Progress) -> Iterator[tuple[Koan, Verdict]]:
    """Run the koans that are not known to be solved, in order, up to the first that is not solved.

    Raises CannotStart.
    """
    for koan in koans:
        if progress.knows_as_solved(koan):
            continue
        verdict = run_koan(runner, koan)
        progress.record(koan, verdict)
        yield koan, verdict
        if not verdict.solved:
            return


def current(koans: list[Koan], progress: Progress) -> Koan | None:
    """The koan where the learner stands: the first that is not known to be solved; None at the end of the path."""
    return next((koan for koan in koans if not progress.knows_as_solved(koan)), None)


def standings(koans: list[Koan], progress: Progress) -> dict[Koan, Standing]:
    here = current(koans, progress)
    return {koan: _standing(koan, koan == here, progress) for koan in koans}


def _standing(koan: Koan, is_current: bool, progress: Progress) -> Standing:
    if progress.knows_as_solved(koan):
        return Standing.SOLVED
    try:
        found = koan_file.read(koan.file)
    except koan_file.Unreadable:
        return Standing.UNREADABLE
    meant = shipped.assertions(koan)
    if meant is None or koan_file.tampering(found.assertions, meant):
        return Standing.ALTERED
    if is_current:
        return Standing.CURRENT
    return Standing.UNTOUCHED if shipped.is_untouched(koan) else Standing.IN_PROGRESS
