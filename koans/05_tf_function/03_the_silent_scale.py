"""The silent scale

A scale weighs crate after crate and should announce each of them. It announces the first one, in a
strange way, and then falls silent; the weights it returns are right all the same.

Mend the marked line so that every call writes one line that says `weight` and the number. All of
the function stays compiled, also when another compiled program calls it: Python runs only while it
is traced.
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    """Return `to_kg(raw)`, a float32 tensor of rank 0, and announce it.

    Every call writes one line, to standard output or standard error: the word `weight` and the kilograms.
    """
    kg = to_kg(raw)
    print("weight:", kg)  # TODO: who prints, and when?
    return kg

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled


def lines_about_a_weight(capfd):
    return [line for line in "".join(capfd.readouterr()).split("\n")[:-1] if "weight" in line]


def test_every_call_writes_one_line_with_the_number(capfd):
    for raw, to_kg in ((-7.5, tf.negative), (7.5, tf.negative), (7.5, tf.negative), (2.5, tf.square), (-13.5, tf.abs)):
        kg = float(to_kg(raw))
        assert close(weigh(tf.constant(raw), to_kg), kg), "not the weight that this reading stands for"
        lines = lines_about_a_weight(capfd)
        assert len(lines) == 1, f"a call that weighed {kg} wrote {len(lines)} lines about a weight"
        assert any(str(kg) in line for line in lines), f"a call weighed {kg}, and the line says {lines[0]!r}"


def test_python_converts_only_while_tracing():
    runs = []

    def to_kg(raw):
        runs.append("Python was here")
        return raw / 1000.0

    for raw in (1.0, 2.0, 3.0, 4.0):
        weigh(tf.constant(raw), to_kg)
    assert len(runs) == 1, f"four crates, and Python ran `to_kg` {len(runs)} times"


def test_a_compiled_program_finds_all_of_it_compiled(capfd):
    program = tf.function(lambda raw: weigh(raw, tf.square))
    program(tf.constant(1.5)), program(tf.constant(2.5))
    said = "".join(lines_about_a_weight(capfd))
    assert all(kg in said for kg in ("2.25", "6.25")), f"a program weighed 2.25 and 6.25, and was told {said!r}"
    left = not_compiled(lambda raw: weigh(raw, tf.square), tf.TensorSpec([]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"
