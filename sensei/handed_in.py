"""Somebody else's koans, run under this project's assertions: of their files only the learner's parts are taken."""

from pathlib import Path

from sensei import koan_file, shipped
from sensei.checking import Run
from sensei.children import Runner
from sensei.limits import LIMITS
from sensei.meanwhile import MERELY_WAIT, Meanwhile
from sensei.path import Koan
from sensei.runner import run_file, twice
from sensei.verdict import Kind, Verdict


def run_handed_in(runner: Runner, koan: Koan, folder: Path, meanwhile: Meanwhile = MERELY_WAIT) -> Verdict:
    """Judge `folder`'s file for this koan. Assertions in it, edited or not, are not looked at.

    Raises CannotStart, and CalledOff when `meanwhile` says so.
    """
    try:
        text = koan_file.read_text(folder / f"{koan.name}.py")
        together = shipped.under_the_assertions(koan, text)
        koan_file.take_apart(together)
    except koan_file.Unreadable as unreadable:
        return Verdict(koan.name, Kind.UNREADABLE, unreadable.reason, unreadable.line)
    with runner.folder() as desk:
        file = desk / koan.file.name
        file.write_text(together, encoding="utf-8")
        return twice(runner, lambda wait: run_file(runner, koan.name, file, LIMITS, wait), meanwhile)


def runs(runner: Runner, folder: Path) -> Run:
    """For a check of `folder`, one with koans in chapters, or a project's, which has it under `koans`."""
    desk = folder / "koans" if (folder / "koans").is_dir() else folder
    return lambda koan, meanwhile: run_handed_in(runner, koan, desk, meanwhile)
