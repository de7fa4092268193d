"""What the assertions hand over to be drawn, as plain data."""

import os

from sensei import environment

os.environ.update(environment.BEFORE_TENSORFLOW)

import pytest
import tensorflow as tf

from sensei import explain, pictures
from sensei.verdict import Picture


@pytest.fixture(autouse=True)
def nothing_noted():
    explain.forget()


def drawn() -> list[str]:
    """The only picture that was noted, drawn."""
    (picture,) = explain.noted()
    lines: list[str] = getattr(pictures, picture.kind)(**picture.data)
    return lines


def test_the_message_comes_back_and_the_shapes_are_noted():
    said = explain.broadcast("why", targets=tf.zeros(32), predictions=tf.zeros([32, 1]), meant=(32,))
    assert said == "why"
    operands = [("targets", (32,)), ("predictions", (32, 1))]
    assert explain.noted() == [Picture("broadcast", {"operands": operands, "meant": (32,)})]
    assert "The result (32, 32) holds 1,024 numbers." in " ".join(drawn())


@pytest.mark.parametrize(
    ("source", "gradient", "word"),
    [
        (tf.Variable(1.0), tf.constant(2.0), "reached"),
        (tf.Variable(1.0), None, "not connected"),
        (tf.Variable(1), None, "integer dtype"),
        (tf.Variable(1.0, trainable=False), None, "not trainable"),
        (tf.constant(1.0), None, "constant never watched"),
        (tf.constant(1), None, "integer dtype"),
    ],
)
def test_why_a_source_is_not_reached(source, gradient, word):
    said = explain.reach("why", source=(source, gradient))
    assert said.startswith("why") and ("None" in said) == (gradient is None)
    assert explain.noted() == [Picture("tape", {"sources": [("source", word)]})]
    assert drawn()


def test_each_trace_is_noted_with_its_arguments():
    @tf.function
    def scale(x, k):
        return x * k

    for k in (2, 3):
        scale(tf.zeros(2), k)
    explain.traces("why", scale)
    first, second = explain.noted()[0].data["signatures"]
    assert first == [("x", "float32 (2,)"), ("k", "Python int 2")]
    assert second == [("x", "float32 (2,)"), ("k", "Python int 3")]
    assert "because k differs" in " ".join(drawn())


def test_what_is_no_tf_function_has_no_picture():
    assert explain.traces("why", len) == "why"
    explain.meet({"step": len})
    assert explain.traces("why", "step") == "why"
    assert explain.traces("why", "renamed") == "why"
    assert explain.noted() == []


def test_a_curve_for_a_failure_and_one_to_keep():
    explain.curve("why", [tf.constant(3.0), 2.0])
    explain.keep_curve(tf.constant([1.0, 0.5]))
    assert explain.noted() == [Picture("loss_curve", {"losses": [3.0, 2.0]})]
    assert explain.kept() == [Picture("loss_curve", {"losses": [1.0, 0.5]})]
    explain.forget()
    assert explain.noted() == explain.kept() == []
