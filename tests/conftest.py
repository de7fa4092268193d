"""What the harness's tests share: a runner, and a small path in a folder of its own."""

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from sensei import cli, koan_file, shipped
from sensei.children import Runner
from sensei.warm import Warm
from sensei.path import Koan

TITLE = "Twice as much"

KOAN = '''\
"""Twice as much

A receipt shows the price of one cup of tea where the price of two is due.

Mend `double` so that it gives twice the price, as a float32 tensor.
"""

import tensorflow as tf


def double(price):
    """Twice the price, a float32 tensor of the same shape."""
    return price  # TODO: what is due?


# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf

from sensei.compare import close


def test_two_cups_cost_twice_as_much():
    assert close(double(tf.constant(1.5)), 3.0), "two cups at 1.5 are 3.0"


def test_a_whole_menu_is_doubled():
    assert close(double(tf.constant([2.0, -1.0])), [4.0, -2.0]), "each price is doubled by itself"
'''

SOLUTION = KOAN.replace(
    "as a float32 tensor.\n",
    """as a float32 tensor.

Insight:
    A Python number beside a tensor takes the tensor's dtype, so that the
    product is a float32 tensor again, whatever its shape. What it says
    in the guide is more.
    https://www.tensorflow.org/guide/tensor

Hints:
    - What is returned?
    - Multiplication keeps the shape.
    - The operator is `*`.
""",
).replace("return price  # TODO: what is due?", "return 2 * price")

FIXES = {
    "right_addition": '"""Adds the price to itself."""\n\n\ndef double(price):\n    return price + price\n',
    "right_a_function": '"""Uses a function."""\nimport tensorflow as tf\n\n\ndef double(price):\n'
    "    return tf.multiply(price, 2.0)\n",
    "wrong_the_number": '"""Writes down the number.\n\nCaught by: test_a_whole_menu_is_doubled\n"""\n'
    "import tensorflow as tf\n\n\ndef double(price):\n    return tf.constant(3.0)\n",
    "wrong_a_list": '"""Doubles lists only.\n\nCaught by: test_two_cups_cost_twice_as_much\n"""\n'
    "import tensorflow as tf\n\n\ndef double(price):\n"
    "    return tf.stack([2 * one for one in price]) if price.shape.rank else price\n",
    "wrong_no_tensor": '"""Leaves TensorFlow.\n\nCaught by: test_two_cups_cost_twice_as_much\n"""\n\n\n'
    "def double(price):\n    return float(price) * 2 if price.shape.rank == 0 else 2 * price\n",
}


class SmallPath:
    """A project folder with koans of its own, made from the texts above."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "sensei").mkdir()

    def add(self, name: str = "01_tea/01_twice", koan: str = KOAN, solution: str | None = SOLUTION) -> Koan:
        """Add a koan with all its parts, pinned."""
        member = Koan(name, self.root)
        texts = {member.file: koan, member.solution: solution}
        texts |= {member.fixes / f"{fix}.py": text for fix, text in FIXES.items()}
        for file, text in texts.items():
            if text is not None:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
        pins = dict(shipped.pins(self.root)) | {name: shipped.pin_of(koan)}
        shipped.write_pins(self.root, pins)
        return member


@pytest.fixture
def small_path(tmp_path: Path) -> SmallPath:
    return SmallPath(tmp_path)


@pytest.fixture
def write_koan(tmp_path: Path):
    """Write a koan of which only a learner's part and one assertion's body are given."""

    def write(learner: str = "", body: str = "assert True, 'so'") -> Path:
        file = tmp_path / "01_written.py"
        test = f"\n\ndef test_it_works():\n{textwrap.indent(textwrap.dedent(body).strip(), '    ')}\n"
        file.write_text(f"{textwrap.dedent(learner)}\n{koan_file.MARKER}\nimport tensorflow as tf\n{test}")
        return file

    return write


@pytest.fixture(scope="session")
def warm() -> Iterator[Runner]:
    runner = Warm()
    yield runner
    runner.close()


@pytest.fixture
def koans(small_path, warm, monkeypatch, capsys):
    """Type a command in the small path's folder; the exit code and what was printed come back."""

    class Borrowed:
        """The tests' server, which outlives one command."""

        is_quick = True
        start, folder = staticmethod(warm.start), staticmethod(warm.folder)

        def close(self) -> None: ...

    monkeypatch.setattr(cli, "ROOT", small_path.root)
    monkeypatch.setattr(cli, "best_runner", Borrowed)
    monkeypatch.chdir(small_path.root)
    monkeypatch.setenv("COLUMNS", "100")

    def type_(*words: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["koans", *words])
        with pytest.raises(SystemExit) as left:
            cli.main()
        printed = capsys.readouterr()
        return int(left.value.code or 0), printed.out + printed.err

    return type_


@pytest.fixture
def two(small_path):
    """A path of two koans in two chapters."""
    return small_path.add("01_tea/01_twice"), small_path.add("02_cake/01_twice_again")
