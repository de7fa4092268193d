"""What a learner reads of each verdict, word by word in `tests/transcripts/`; and, for `test_koans.py`, of each koan.

After a wanted change: `UPDATE_TRANSCRIPTS=1 make test`, and read the difference.
"""

import io
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from sensei import report, shipped
from sensei.children import Runner
from sensei.path import Koan
from sensei.limits import Limits
from sensei.runner import run_file, run_koan
from sensei.terminal import Terminal
from sensei.ways import Ways
from sensei.verdict import Assertion, State, Verdict

TRANSCRIPTS = Path(__file__).parent / "transcripts"


def told(koan: Koan, verdict: Verdict, width: int) -> str:
    """The report as plain text."""
    written = io.StringIO()
    terminal = Terminal(written, width)
    terminal.ascii = False
    report.tell(terminal, koan, verdict, Ways.of_the_path(koan))
    return re.sub(r"0x[0-9a-f]+|\d{9,}", "0x...", written.getvalue())


def compare_with(file: Path, text: str) -> None:
    if os.environ.get("UPDATE_TRANSCRIPTS"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.exists(), f"{file} is missing: UPDATE_TRANSCRIPTS=1 writes it"
    assert text == file.read_text(encoding="utf-8")


def compare_as_shipped(koan: Koan, warm: Runner, verdict: Verdict, folder: Path) -> None:
    """Compare what is told of a koan as shipped, from a run through all its assertions; `folder` is to work in."""
    copy = Koan(koan.name, folder)
    copy.file.parent.mkdir(parents=True)
    copy.file.write_text(shipped.text(koan), encoding="utf-8")
    # What it printed after the first assertion that does not hold is not for the learner.
    verdict = run_file(warm, koan.name, copy.file) if verdict.output else as_if_stopped(verdict)
    compare_with(TRANSCRIPTS / f"{koan.name}.txt", told(copy, verdict, 80))
    narrow = told(copy, verdict, 40).partition("It printed:")[0].splitlines()
    prose = [line for line in narrow if not line.startswith(("koans/", "    "))]
    assert max(map(len, prose)) <= 40, "a line of prose is wider than the terminal"


def as_if_stopped(verdict: Verdict) -> Verdict:
    """The same verdict, as if the run had ended at the first assertion that does not hold."""
    stone = verdict.assertions.index(verdict.stopped_at)
    after = [Assertion(one.name, State.NOT_REACHED) for one in verdict.assertions[stone + 1 :]]
    return replace(verdict, assertions=[*verdict.assertions[: stone + 1], *after])


BROKEN = {
    "failed": "return price",
    "raised": "return price + tf.constant(2)",
    "raised while loading": "return price\n\n\ndouble(None).shape",
    "unreadable": "return (price",
    "timed out": "while True: pass",
    "crashed": "import os; os._exit(0)",
    "skipped": "import pytest; pytest.skip('later')",
    "printed": "print('price is', price.numpy())\n    return price",
    "solved": "return price * 2",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_verdict(name: str, warm: Runner, small_path, monkeypatch):
    koan = small_path.add()
    monkeypatch.chdir(small_path.root)
    koan.file.write_text(koan.file.read_text().replace("return price  # TODO: what is due?", BROKEN[name]))
    verdict = run_koan(warm, koan, Limits(seconds=2 if name == "timed out" else 30))
    compare_with(TRANSCRIPTS / "verdicts" / f"{name}.txt", told(koan, verdict, 80))


def test_the_verdict_on_altered_assertions(warm, small_path, monkeypatch):
    koan = small_path.add()
    monkeypatch.chdir(small_path.root)
    koan.file.write_text(koan.file.read_text().replace("3.0)", "1.5)"))
    compare_with(TRANSCRIPTS / "verdicts" / "altered.txt", told(koan, run_koan(warm, koan), 80))
