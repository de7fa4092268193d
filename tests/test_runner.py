"""Every verdict, each produced by a real child. What must not be green is in `test_false_green.py`."""

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest

from sensei.children import Runner
from sensei.limits import LIMITS, Limits
from sensei.meanwhile import MERELY_WAIT, Meanwhile
from sensei.runner import run_file, run_koan, twice
from sensei.verdict import Kind, State, Verdict
from tests.conftest import SOLUTION


def run(runner: Runner, file: Path, limits: Limits = LIMITS) -> Verdict:
    return run_file(runner, "01_a/01_b", file, limits)


def test_solved_when_every_assertion_passes(warm, write_koan):
    verdict = run(warm, write_koan("two = 2", "assert two == 2, 'so'"))
    assert verdict.kind is Kind.SOLVED
    assert [a.state for a in verdict.assertions] == [State.PASSED]


def test_failed_tells_where_what_was_found_and_what_it_means_and_what_was_printed(warm, write_koan):
    learner = "import tensorflow as tf\nthree = tf.constant(3)\nprint('hello from the koan')"
    verdict = run(warm, write_koan(learner, "assert three.dtype == tf.float32, 'why'"))
    assert verdict.kind is Kind.FAILED
    assert verdict.failure.message == "why"
    assert verdict.failure.expression == "three.dtype == tf.float32"
    assert verdict.failure.compared == [("found", "dtype int32"), ("meant", "dtype float32")]
    assert verdict.line == verdict.failure.frames[-1].line == 9
    assert verdict.output == "hello from the koan\n"


def test_raised_in_an_assertion_names_the_learners_line(warm, write_koan):
    learner = "import tensorflow as tf\ndef total():\n    return tf.constant(1) + tf.constant(1.0)"
    verdict = run(warm, write_koan(learner, "assert total() == 2, 'why'"))
    assert verdict.kind is Kind.RAISED
    assert verdict.failure.exception == "InvalidArgumentError"
    assert "expected to be a int32 tensor but is a float tensor" in verdict.failure.message
    assert "[Op:" not in verdict.failure.message
    assert [frame.function for frame in verdict.failure.frames] == ["test_it_works", "total"]
    assert verdict.line == 3


def test_raised_inside_a_traced_function_names_the_learners_line(warm, write_koan):
    learner = "import tensorflow as tf\n@tf.function\ndef total(x):\n    return x.numpy()"
    verdict = run(warm, write_koan(learner, "assert total(tf.constant(1.0)) == 1, 'why'"))
    assert verdict.kind is Kind.RAISED
    assert verdict.failure.exception == "AttributeError"
    assert verdict.failure.message == "'SymbolicTensor' object has no attribute 'numpy'"
    assert verdict.line == 4


def test_raised_while_a_graph_ran_names_the_learners_line(warm, write_koan):
    learner = """
        import tensorflow as tf
        @tf.function(input_signature=[tf.TensorSpec(None), tf.TensorSpec([], tf.int32)])
        def rows(x, n):
            return tf.reshape(x, [n, 3]) + 1.0
    """
    verdict = run(warm, write_koan(learner, "rows(tf.ones([5]), tf.constant(4))"))
    assert verdict.kind is Kind.RAISED
    assert verdict.failure.message == "Input to reshape is a tensor with 5 values, but the requested shape has 12"
    assert (verdict.line, verdict.failure.frames[-1].function) == (5, "rows")


def test_raised_while_loading(warm, write_koan):
    verdict = run(warm, write_koan("import a_module_that_is_not_there"))
    assert verdict.kind is Kind.RAISED
    assert verdict.loading.exception == "ModuleNotFoundError"
    assert verdict.line == 1
    assert [a.state for a in verdict.assertions] == [State.NOT_REACHED]


def test_an_assertion_of_the_learners_own_is_raised_and_not_failed(warm, write_koan):
    verdict = run(warm, write_koan("def check():\n    assert False, 'mine'", "check()"))
    assert verdict.kind is Kind.RAISED


def test_unreadable_names_the_line(warm, small_path):
    koan = small_path.add()
    koan.file.write_text(koan.file.read_text().replace("def double(price):", "def double(price)"))
    verdict = run_koan(warm, koan)
    assert verdict.kind is Kind.UNREADABLE
    assert verdict.line == 11
    assert "SyntaxError" in verdict.reason


def test_a_missing_file_is_unreadable(warm, small_path):
    koan = small_path.add()
    koan.file.unlink()
    verdict = run_koan(warm, koan)
    assert verdict.kind is Kind.UNREADABLE
    assert "missing" in verdict.reason


def test_reformatted_assertions_are_still_the_shipped_ones(warm, small_path):
    koan = small_path.add()
    text = koan.solution.read_text().replace(
        'close(double(tf.constant(1.5)), 3.0), "two', "close(\n  double( tf.constant(1.5) ), 3.0), 'two"
    )
    koan.file.write_text(text.replace('are 3.0"', "are 3.0'").replace("\n", "\r\n") + "# a note\n")
    assert run_koan(warm, koan).kind is Kind.SOLVED


class Saves(Meanwhile):
    """Saves these texts, one after the other, whenever a run begins."""

    def __init__(self, file: Path, texts: Iterable[str]) -> None:
        self.file, self.texts = file, iter(texts)

    def tell(self, event: dict) -> None:
        if event["event"] == "ready" and (text := next(self.texts, None)):
            self.file.write_text(text)


def test_a_save_in_mid_run_is_run_again_and_the_verdict_is_that_of_the_last_save(warm, small_path):
    koan = small_path.add()
    mended = koan.solution.read_text()
    assert run_koan(warm, koan, meanwhile=Saves(koan.file, [mended])).solved
    loosened = mended.replace("3.0)", "9.0)")
    assert run_koan(warm, koan, meanwhile=Saves(koan.file, [loosened])).kind is Kind.ALTERED


def test_a_file_that_never_comes_to_rest_is_told(warm, small_path, monkeypatch):
    monkeypatch.setattr("sensei.runner.MOST_SAVES", 3)
    koan = small_path.add()
    verdict = run_koan(warm, koan, meanwhile=Saves(koan.file, (f"{SOLUTION}# {n}\n" for n in count())))
    assert verdict.kind is Kind.UNREADABLE
    assert "goes on changing" in verdict.reason


def test_a_signal_that_comes_while_the_second_run_begins_calls_that_run_off(monkeypatch):
    class Interrupted(ThreadPoolExecutor):
        def submit(self, *run):
            super().submit(*run)
            raise SystemExit(129)

    def once(meanwhile: Meanwhile) -> None:
        until = time.monotonic() + 5
        while not meanwhile.called_off() and time.monotonic() < until:
            time.sleep(0.01)
        called_off.append(meanwhile.called_off())

    called_off: list[bool] = []
    monkeypatch.setattr("sensei.runner.ThreadPoolExecutor", Interrupted)
    with pytest.raises(SystemExit):
        twice(SimpleNamespace(is_quick=True), once, MERELY_WAIT)
    assert called_off == [True]
