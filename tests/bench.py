"""What `make bench` measures: everything that the project promises of its speed, in turn, in one run. Not a test.

Each number is the median of several rounds, and a round does every measurement, so that a machine that is slow for a
while is slow for all of them. Seconds of the clock on the wall. Commands that are held against each other to a few per
cent follow each other closely, more than once a round, and take turns at being the first.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.progress import track
from rich.table import Table

from sensei import checking, path, shipped
from sensei.warm import Warm
from sensei.path import Koan
from sensei.progress import Progress
from sensei.runner import run_file
from tests.learner import Learner

ROUNDS = 7
TURNS = 3
"""Of the commands that import TensorFlow, in a round."""
SAVED = "a koan that fails", "a koan that passes", "a compiled one"

KOANS = """
import sys
from pathlib import Path
from sensei import cli
cli.ROOT = Path(sys.argv.pop(1))
cli.main()
"""

BARE = """
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
# --- the assertions
import tensorflow as tf

def test_one_operation():
    assert int(tf.constant(1) + 1) == 2, "so that the child has TensorFlow's runtime"
"""


def bench(rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Every measurement, in seconds (memory in MiB), `rounds` times."""
    found: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder, watching(project(Path(folder) / "watched")) as (learner, members):
        roots = {solved: project(Path(folder) / str(solved), solved) for solved in (0, 10, len(members) - 1)}
        commands = [("import tensorflow", python("import tensorflow", learner.root))]
        commands += [(f"koans, {solved} solved", python(KOANS, root, str(root))) for solved, root in roots.items()]
        fail, compiled = path.find("2.8", members), path.find("5.2", members)
        for turn in track(range(rounds), "Measuring", transient=True):
            for koan in members[turn::rounds]:
                found["save to verdict, the path"].append(save(learner, koan, solved=True))
            for what, koan, solved in zip(SAVED, (fail, fail, compiled), (False, True, True), strict=True):
                found[f"save to verdict, {what}"].append(save(learner, koan, solved=solved))
                file = koan.solution if solved else koan.file
                found[f"cold pytest, {what}"].append(seconds(pytest_on(learner.root, text_of(koan, solved), file)))
            for _ in range(TURNS):
                for what, run in commands:
                    found[what].append(seconds(run))
                commands.append(commands.pop(0))
            check = seconds(python(KOANS, learner.root, str(learner.root), "check"))
            found["koans check, per koan"].append(check / len(members))
        found |= memory(Path(folder))
    return found


def project(root: Path, solved: int = 0) -> Path:
    """A copy of the path, with its first koans solved and known to be.

    After these comes one and the same koan, whatever their number: only the length of the path differs.
    """
    for name in ("koans", "solutions"):
        shutil.copytree(path.ROOT / "solutions", root / name)
    (root / "sensei").mkdir()
    shutil.copy(path.ROOT / "sensei/shipped.txt", root / "sensei")
    members, progress, runner = path.all_koans(root), Progress(root), Warm()
    for koan, verdict in checking.check(checking.afresh(runner), members[:solved]):
        progress.record(koan, verdict)
    runner.close()
    for koan in members[solved:]:
        koan.file.write_text(text_of(koan, solved=False))
    next_one, text = members[solved], text_of(members[0], solved=False)
    next_one.file.write_text(text)
    shipped.write_pins(root, {**shipped.pins(root), next_one.name: shipped.pin_of(text)})
    return root


def text_of(koan: Koan, solved: bool) -> str:
    """The solution, or a koan that fails as the shipped one does; taken from this checkout."""
    here = Koan(koan.name)
    text = here.solution.read_text() if solved else shipped.text(here)
    assert text, "the shipped text is in git"
    return text


@contextmanager
def watching(root: Path) -> Iterator[tuple[Learner, list[Koan]]]:
    learner = Learner(root)
    learner.sees("koans solved")
    try:
        yield learner, path.all_koans(root)
    finally:
        learner.presses("q")
        learner.ends()


saves = 0


def save(learner: Learner, koan: Koan, solved: bool) -> float:
    """From the write to the verdict on the terminal."""
    global saves
    saves += 1
    text = text_of(koan, solved) + f"# save {saves}\n"
    began = time.perf_counter()
    koan.file.write_text(text)
    learner.reads(f"{koan.number}  ")
    learner.reads("(solved)" if solved else "Next:")
    took = time.perf_counter() - began
    learner.sees()
    return took


def seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def python(code: str, root: Path, *arguments: str) -> Callable[[], object]:
    return process(["-c", code, *arguments], root)


def process(arguments: list[str], root: Path) -> Callable[[], object]:
    """Python, and it may keep its modules compiled, as it does unless it is told otherwise."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return lambda: subprocess.run([sys.executable, *arguments], cwd=root, env=environment, capture_output=True)


def pytest_on(root: Path, text: str, like: Path) -> Callable[[], object]:
    """Plain pytest, with the project's own settings, on one file."""
    for name in ("conftest.py", "pytest.ini"):
        shutil.copy(path.ROOT / name, root)
    file = root / like.name
    file.write_text(text)
    return process(["-m", "pytest", "-q", str(file)], root)


def memory(folder: Path) -> dict[str, list[float]]:
    runner = Warm()
    file = folder / "00_bare.py"
    file.write_text(BARE)
    verdict = run_file(runner, "00_bare/00_bare", file)
    status = Path(f"/proc/{runner.pid}/status").read_text()
    server = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    runner.close()
    return {"memory of the server": [server / 1024], "memory of a child": [int(verdict.output) / 1024]}


def ratios(found: dict[str, list[float]]) -> Iterator[tuple[str, float, str, bool]]:
    """What is promised: the measured value, the bound, and whether it is met."""
    of = {name: median(values) for name, values in found.items()}
    value = of["save to verdict, the path"]
    yield "save to verdict, median over the path", value, "< 0.25 s", value < 0.25
    for what in SAVED:
        value = of[f"cold pytest, {what}"] / of[f"save to verdict, {what}"]
        yield f"cold pytest / save to verdict, {what}", value, ">= 15", value >= 15
    paths = [value for name, value in of.items() if name.startswith("koans, ")]
    value = paths[0] / of["import tensorflow"]
    yield "cold koans / import tensorflow", value, "<= 0.8", value <= 0.8
    value = max(paths) / min(paths)
    yield "longest / shortest path solved", value, "<= 1.1", value <= 1.1
    value = of["memory of the server"]
    yield "memory of the server", value, "< 600 MiB", value < 600


def main() -> None:
    found = bench(*map(int, sys.argv[1:]))
    console, measured, promised = Console(), Table(box=None), Table(box=None)
    for heading in ("measured", "median", "least", "most", "times"):
        measured.add_column(heading, justify="left" if heading == "measured" else "right")
    for name, values in found.items():
        numbers = (f"{value:.3f}" for value in (median(values), min(values), max(values)))
        measured.add_row(name, *numbers, str(len(values)))
    for heading in ("promised", "value", "bound", "met"):
        promised.add_column(heading, justify="right" if heading == "value" else "left")
    for name, value, bound, met in ratios(found):
        promised.add_row(name, f"{value:.2f}", bound, "yes" if met else "no")
    console.print(measured, promised, sep="\n\n")


if __name__ == "__main__":
    main()
