"""The silent scale

A scale weighs crate after crate and should announce each of them. It announces the first one, in a
strange way, and then falls silent; the weights it returns are right all the same.

Mend the marked line so that every call writes one line that says `weight` and the number. The
function stays compiled: `to_kg` is Python, and Python runs it only while the function is traced.

Insight:
    Python runs while the function is traced, and so do its side effects: `print` shows the symbolic tensor of that
    moment and leaves nothing in the graph. `tf.print` is an operation; it becomes part of the graph and runs on every
    call. Both are useful: a `print` inside a compiled function tells you when it is traced.
    https://www.tensorflow.org/api_docs/python/tf/print

Hints:
    - What did the one line show: a number, or something that stands for one?
    - Python's side effects happen while tracing. On every call only what is in the graph happens.
    - `tf.print` prints when the graph runs.
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    """Return `to_kg(raw)`, a float32 tensor of rank 0, and announce it.

    Every call writes one line, to standard output or standard error: the word `weight` and the kilograms.
    """
    kg = to_kg(raw)
    tf.print("weight:", kg)
    return kg

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def half(raw):
    return raw * 0.5


def test_every_call_writes_one_line(capfd):
    for raw in (25.0, 7.0, 7.0, -15.0):
        weigh(tf.constant(raw), half)
    written = "".join(capfd.readouterr())
    lines = [line for line in written.splitlines() if "weight" in line]
    assert len(lines) == 4, f"lines about a weight in four calls: {len(lines)}"


def test_the_line_holds_the_number(capfd):
    for raw, kilograms in ((25.0, 12.5), (-15.0, -7.5), (13.0, 6.5)):
        assert close(weigh(tf.constant(raw), half), kilograms), "not the weight that this reading stands for"
        written = "".join(capfd.readouterr())
        said = [line for line in written.splitlines() if "weight" in line and str(kilograms) in line]
        assert said, f"{kilograms} was weighed, and what was written is {written.strip()!r}"


def test_python_converts_only_while_tracing():
    runs = []

    def to_kg(raw):
        runs.append("Python was here")
        return raw / 1000.0

    for raw in (1.0, 2.0, 3.0, 4.0):
        weigh(tf.constant(raw), to_kg)
    assert len(runs) == 1, f"four crates, and Python ran `to_kg` {len(runs)} times"
