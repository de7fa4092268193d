"""Every koan afresh, as many at once as there are processors."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from sensei.children import Runner
from sensei.limits import LIMITS
from sensei.meanwhile import MERELY_WAIT, SECONDS_BETWEEN_LOOKS, CalledOff, Meanwhile, UntilStopped
from sensei.path import Koan
from sensei.runner import run_koan
from sensei.terminal import Terminal
from sensei.verdict import Verdict

PROCESSORS = os.cpu_count() or 1

Run = Callable[[Koan, Meanwhile], Verdict]
"""Runs a koan, and meanwhile does what is to be done."""


def afresh(runner: Runner) -> Run:
    """The learner's own file of a koan."""
    return lambda koan, meanwhile: run_koan(runner, koan, LIMITS, meanwhile)


def check(
    run: Run,
    koans: list[Koan],
    begun: Callable[[Koan], None] = lambda koan: None,
    meanwhile: Meanwhile = MERELY_WAIT,
) -> Iterator[tuple[Koan, Verdict]]:
    """Run all of `koans`; each with its verdict, as they end.

    Args:
        run: runs one of them; it is called in several threads at once.
        begun: called, in another thread, with each koan as its run begins.

    Raises CannotStart, and CalledOff when `meanwhile` says so.
    """
    until = UntilStopped()

    def run_one(koan: Koan) -> tuple[Koan, Verdict]:
        begun(koan)
        return koan, run(koan, until)

    with ThreadPoolExecutor(PROCESSORS) as pool:
        waiting: set[Future[tuple[Koan, Verdict]]] = {pool.submit(run_one, koan) for koan in koans}
        try:
            while waiting:
                ended, waiting = wait(waiting, SECONDS_BETWEEN_LOOKS, FIRST_COMPLETED)
                for future in ended:
                    yield future.result()
                if waiting and meanwhile.called_off():
                    raise CalledOff
        finally:
            until.stopped = True
            pool.shutdown(cancel_futures=True)


def check_with_a_bar(
    terminal: Terminal, run: Run, koans: list[Koan], meanwhile: Meanwhile = MERELY_WAIT
) -> list[tuple[Koan, Verdict]]:
    """The same, in the order of the path, with a bar and the koan under way while it lasts."""
    columns = BarColumn(20), MofNCompleteColumn(), TextColumn("{task.description}")
    with Progress(*columns, console=terminal.console, transient=True) as bar:
        task = bar.add_task("TensorFlow is being imported", total=len(koans))

        def begun(koan: Koan) -> None:
            bar.update(task, description=koan.name)

        found = []
        for one in check(run, koans, begun, meanwhile):
            found.append(one)
            bar.advance(task)
    return sorted(found, key=lambda one: one[0])
