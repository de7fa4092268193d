"""`make fuzz FOR=60`: learner's parts mutated at random, to find a verdict that should not be.

Whatever a mutation makes of a koan, the tool answers with one of its verdicts, within its limits, and it says `solved`
only where the shipped assertions also pass in a fresh plain pytest that knows nothing of the tool. What contradicts
that is kept in `.koans/fuzz/` and named, with the seed that makes it again: `make fuzz FOR=1 SEED=123`.
"""

import ast
import builtins
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sensei import environment, koan_file, path, shipped
from sensei.children import Runner
from sensei.warm import Warm
from sensei.koan_file import MARKER
from sensei.limits import Limits
from sensei.path import Koan
from sensei.runner import run_koan
from sensei.verdict import Kind, Verdict

LIMITS = Limits(seconds=5.0, memory=1 << 30)

SECONDS_OVER = 20.0
"""So much longer than its limit may a run take on a busy machine, with its confirmation and the server's start."""

TOGETHER = 25
"""Attempts that plain pytest is given at once: importing TensorFlow takes longer than all of them."""

ODD_LINES = """
import sys; sys.exit(0)
import os; os._exit(0)
import os; os.abort()
import os; os.fork()
import os; os.closerange(0, 64)
import os; os.chdir("/")
import os; os.environ.clear()
raise SystemExit
raise KeyboardInterrupt
raise GeneratorExit
raise BaseException("odd")
raise AssertionError("odd")
import pytest; pytest.skip("odd", allow_module_level=True)
import pytest; pytest.exit("odd", 0)
import pytest; pytest.xfail("odd")
pytestmark = __import__("pytest").mark.skip
__test__ = False
collect_ignore = ["*"]
while True: pass
import time; time.sleep(100)
held = bytearray(3 << 30)
print("x" * 1_000_000)
print("{\\"event\\": \\"done\\", \\"replaced\\": []}")
import sys; sys.stdout = None
import sys; sys.setrecursionlimit(20)
import sys; sys.modules.clear()
import builtins; builtins.AssertionError = ValueError
import builtins; builtins.isinstance = lambda *_: True
import builtins; del builtins.len
len = range = print = tf = np = close = None
tf.config.run_functions_eagerly(True)
tf.experimental.numpy.experimental_enable_numpy_behavior()
tf.keras.config.set_floatx("float64")
tf.Tensor.__eq__ = lambda *_: True
tf.Tensor.__bool__ = lambda *_: True
tf.reduce_all = tf.reduce_any
import numpy; numpy.isclose = lambda *_, **__: numpy.True_
import sensei.compare; sensei.compare.close = lambda *_, **__: True
import warnings; warnings.simplefilter("error")
import threading; threading.Thread(target=lambda: (yield)).start()
import gc; gc.disable()
import faulthandler; faulthandler._sigsegv()
def test_of_mine(): pass
class Same(float): __eq__ = lambda *_: True
\f
\\
'''
\t
""".strip("\n").splitlines()


@dataclass(frozen=True)
class Attempt:
    """A mutated learner's part, and the koan that it is put in."""

    seed: int
    koan: Koan
    learner: str


def attempt(seed: int) -> Attempt:
    """The attempt of a seed, always the same as long as the koans are."""
    chance = random.Random(seed)
    koan = chance.choice(path.all_koans())
    start = chance.choice([koan.solution, koan.solution, *koan.right_fixes(), *koan.wrong_fixes()])
    learner = koan_file.read_text(start).partition("\n" + MARKER)[0]
    before, most = learner, chance.choice([1, 1, 1, 2, 3])
    while most > 0 or learner == before:
        most -= 1
        learner = chance.choice([_in_the_tree, _in_the_tree, _in_the_lines, _an_odd_line, _in_the_letters])(
            learner, chance
        )
    return Attempt(seed, koan, learner)


def _an_odd_line(learner: str, chance: random.Random) -> str:
    """A line of the odd ones, as deep as the line that it is put before."""
    lines = learner.split("\n")
    place = chance.randrange(len(lines) + 1)
    indented = lines[place] if place < len(lines) else ""
    lines.insert(place, indented[: len(indented) - len(indented.lstrip())] + chance.choice(ODD_LINES))
    return "\n".join(lines)


def _in_the_lines(learner: str, chance: random.Random) -> str:
    """A line left out, doubled, or put elsewhere."""
    lines = learner.split("\n")
    line = lines.pop(chance.randrange(len(lines)))
    for _ in range(chance.choice([0, 1, 2])):
        lines.insert(chance.randrange(len(lines) + 1), line)
    return "\n".join(lines)


def _in_the_letters(learner: str, chance: random.Random) -> str:
    """Some letters left out, or others put in."""
    place = chance.randrange(len(learner) + 1)
    new = chance.choice(["", "", "(", ")", '"""', "#", "\0", "\r", "\ufeff", "0", "-", " ", "\n", "é", "\u2028"])
    return learner[:place] + new + learner[place + chance.randrange(4) :]


def _in_the_tree(learner: str, chance: random.Random) -> str:
    """A number changed, an operand or an argument put in place of the whole, or a statement left out."""
    try:
        tree = ast.parse(learner)
    except (SyntaxError, ValueError):
        return learner
    node = chance.choice(list(ast.walk(tree)))
    match node:
        case ast.Constant(value=bool() | int() | float()):
            node.value = chance.choice([0, 1, -1, 2, 0.5, True, None, -node.value, node.value + 1])
        case ast.BinOp():
            node.op = chance.choice([ast.Add(), ast.Sub(), ast.Mult(), ast.Div(), ast.MatMult()])
            node.left, node.right = chance.choice([(node.left, node.right), (node.right, node.left)])
        case ast.Call(args=[*_, last]):
            node.args = chance.choice([node.args[::-1], node.args[:-1], [*node.args, last]])
        case ast.FunctionDef(decorator_list=[_, *rest]):
            node.decorator_list = rest
        case ast.FunctionDef() | ast.With() | ast.If() | ast.For() | ast.While():
            chance.shuffle(node.body)
        case ast.Return():
            node.value = ast.Constant(None)
    try:
        return ast.unparse(ast.fix_missing_locations(tree))
    except (ValueError, TypeError, AttributeError):
        return learner


def judged(runner: Runner, tried: Attempt, folder: Path) -> tuple[Verdict, list[str]]:
    """The tool's verdict on an attempt, and what is wrong with it, if anything."""
    koan = Koan(tried.koan.name, folder)
    meant = shipped.assertions(tried.koan) or ""
    for file, text in ((koan.solution, f"\n\n{meant}"), (koan.file, f"{tried.learner}\n\n{meant}")):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", errors="surrogateescape")
    (folder / "sensei").mkdir(exist_ok=True)
    shipped.write_pins(folder, {koan.name: shipped.pins(path.ROOT)[koan.name]})
    began = time.monotonic()
    verdict = run_koan(runner, koan, LIMITS)
    wrong = []
    if not isinstance(verdict.kind, Kind):
        wrong.append(f"{verdict.kind} is no verdict")
    if time.monotonic() - began > LIMITS.seconds + SECONDS_OVER:
        wrong.append("it took longer than it may")
    if not (verdict.solved or verdict.reason or verdict.failure):
        wrong.append("it is not solved, and no reason is told")
    return verdict, wrong


def plain_pytest(attempts: list[Attempt]) -> str:
    """What a pytest that loads nothing of the tool says of these; empty when all of their assertions pass."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        count = sum(_write_down(tried, Path(folder)) for tried in attempts)
        command = [sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "--noconftest", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, f"--rootdir={folder}", folder],
            cwd=folder,
            env=environment.for_child(dict(os.environ)),
            capture_output=True,
            text=True,
            timeout=600,
        )
    passed = done.returncode == 0 and f"\n{count} passed" in done.stdout
    return "" if passed else (done.stdout[-2000:] + done.stderr[-500:] or f"it ended with {done.returncode}")


def _write_down(tried: Attempt, folder: Path) -> int:
    """Write a test file that imports of the learner's part what the assertions name. How many tests it has."""
    meant = shipped.assertions(tried.koan) or ""
    asked_for = {node.id for node in ast.walk(ast.parse(meant)) if isinstance(node, ast.Name)} - set(dir(builtins))
    bound = "".join(
        f"if hasattr(learners, {name!r}): {name} = learners.{name}\n" for name in sorted(asked_for - {"tf", "np"})
    )
    (folder / f"learners_{tried.seed}.py").write_text(f"{tried.learner}\n\n", encoding="utf-8")
    text = f"import learners_{tried.seed} as learners\n{bound}{meant}"
    (folder / f"test_{tried.seed}.py").write_text(text, encoding="utf-8")
    return len(koan_file.take_apart(f"\n\n{meant}").tests)


def false_greens(solved: list[Attempt]) -> dict[Attempt, str]:
    """Those that plain pytest does not pass, with what it says: tried together, and alone where that fails."""
    if not solved or not plain_pytest(solved):
        return {}
    return {tried: said for tried in solved if (said := plain_pytest([tried]))}


def fuzz(seconds: float, seed: int) -> int:
    """Try one seed after the other for so long. How many contradictions were found."""
    until, kinds, found, solved = time.monotonic() + seconds, Counter[str](), 0, []
    runner = Warm()
    try:
        while time.monotonic() < until:
            tried = attempt(seed)
            with runner.folder() as folder:
                verdict, wrong = judged(runner, tried, folder)
            kinds[verdict.kind] += 1
            solved += [tried] if verdict.solved else []
            if wrong:
                found += 1
                tell(tried, wrong)
            seed += 1
    finally:
        runner.close()
    for number in range(0, len(solved), TOGETHER):
        for tried, said in false_greens(solved[number : number + TOGETHER]).items():
            found += 1
            tell(tried, [f"it is solved, and plain pytest says:\n{said}"])
    print(f"{sum(kinds.values())} attempts:", ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()))
    print(f"{found} contradictions" if found else "no contradiction")
    return found


def tell(tried: Attempt, wrong: list[str]) -> None:
    kept = path.ROOT / ".koans" / "fuzz" / f"{tried.seed}.py"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(tried.learner, encoding="utf-8", errors="surrogateescape")
    print(f"SEED={tried.seed}, {tried.koan.name}, kept in {kept}:", *wrong, sep="\n  ", flush=True)


if __name__ == "__main__":
    chosen = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**9)
    print(f"from SEED={chosen} on", flush=True)
    sys.exit(1 if fuzz(float(sys.argv[1]), chosen) else 0)
