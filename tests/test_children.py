"""How children are got: from a server that may be lost, from a process kept ahead; and runs that are called off."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sensei.children import CannotStart
from sensei.fresh import Fresh
from sensei.warm import Warm
from sensei.limits import Limits
from sensei.meanwhile import CalledOff, Meanwhile
from sensei.runner import run_file
from sensei.verdict import Kind
from tests.learner import children

ENDLESS = "while True: pass"


class Impatient(Meanwhile):
    """Calls the run off once the koan has begun."""

    def __init__(self, server: int) -> None:
        self.server = server
        self.pids: list[int] = []

    def tell(self, event: dict) -> None:
        self.pids = children(self.server)

    def called_off(self) -> bool:
        return bool(self.pids)


class Never(Meanwhile):
    """Does not want the run from the start."""

    def called_off(self) -> bool:
        return True


def is_running(pid: int) -> bool:
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().split()[2] != "Z"


def gone(pid: int) -> bool:
    until = time.monotonic() + 5
    while is_running(pid) and time.monotonic() < until:
        time.sleep(0.02)
    return not is_running(pid)


def wait_until(happened: Callable[[], object]) -> None:
    until = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < until
        time.sleep(0.02)


def open_descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_the_server_runs_no_operation(warm, write_koan):
    """TensorFlow's threads begin with the first, and would not be there after a fork."""
    assert run_file(warm, "01_a/01_b", write_koan("import tensorflow as tf\ntf.constant(1) + 1")).solved
    assert len(os.listdir(f"/proc/{warm.pid}/task")) == 1


def test_what_the_first_operation_does_is_found_in_this_tensorflow(warm, write_koan):
    """In another it may be elsewhere, and is then passed over."""
    body = """
    from sensei import first_operation
    for part in first_operation.PARTS:
        part()
    assert first_operation.PARTS, "they raised nothing"
    """
    assert run_file(warm, "01_a/01_b", write_koan("", body)).solved


def test_a_run_is_called_off_while_tensorflow_is_imported_and_a_server_that_was_stopped_is_replaced(
    write_koan, monkeypatch
):
    """How a server that was killed is replaced is seen in watch mode."""
    monkeypatch.setattr("sensei.warm.SECONDS_TO_FORK", 1.0)
    runner = Warm()
    try:
        with pytest.raises(CalledOff):
            run_file(runner, "01_a/01_b", write_koan(), meanwhile=Never())
        stops_it = write_koan(f"import os\nos.kill(os.getppid(), {int(signal.SIGSTOP)})")
        assert run_file(runner, "01_a/01_b", stops_it, Limits(seconds=1)).kind is Kind.TIMED_OUT
        first = runner.pid
        assert run_file(runner, "01_a/01_b", write_koan()).solved, "without a word"
        assert runner.pid != first
    finally:
        runner.close()
    assert gone(first)
    assert gone(runner.pid)
    assert not os.path.exists(runner.folders)


@pytest.mark.parametrize("kind", [Warm, Fresh])
def test_a_runner_that_was_closed_starts_nothing_more(kind, write_koan, monkeypatch):
    """Else a thread that comes late would begin to import TensorFlow, and the command would wait for it."""
    runner = kind()
    runner.close()
    monkeypatch.setattr("subprocess.Popen", None)
    with pytest.raises(CalledOff):
        runner.start({"file": str(write_koan())})


def test_a_server_that_was_never_used_is_not_waited_for(monkeypatch):
    runner, waits = Warm(), []
    os.kill(runner.pid, signal.SIGSTOP)  # so that it does not end by itself
    wait = runner._server.wait
    monkeypatch.setattr(runner._server, "wait", lambda seconds=None: waits.append(seconds) or wait(seconds))
    runner.close()
    assert len(waits) == 1
    assert gone(runner.pid)


def test_a_run_that_is_called_off_leaves_no_process_and_no_descriptor(warm, write_koan):
    run_file(warm, "01_a/01_b", write_koan())
    before, impatient = open_descriptors(), Impatient(warm.pid)
    with pytest.raises(CalledOff):
        run_file(warm, "01_a/01_b", write_koan(ENDLESS), meanwhile=impatient)
    assert impatient.pids and all(map(gone, impatient.pids))
    assert open_descriptors() == before
    assert run_file(warm, "01_a/01_b", write_koan()).solved


def test_a_server_that_cannot_start_says_why(write_koan, tmp_path, monkeypatch):
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'no such library' >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(broken))
    runner = Warm()
    try:
        with pytest.raises(CannotStart, match="no such library"):
            run_file(runner, "01_a/01_b", write_koan())
    finally:
        runner.close()


def test_a_fresh_process_serves_as_well_and_is_kept_ahead_of_the_next_run_and_ended_with_its_owner(write_koan):
    runner = Fresh()
    learner = "import tensorflow as tf\nthree = tf.constant(3)\nprint('hello from the koan')"
    failed = run_file(runner, "01_a/01_b", write_koan(learner, "assert three.dtype == tf.float32, 'why'"))
    assert (failed.kind, failed.failure.message, failed.output) == (Kind.FAILED, "why", "hello from the koan\n")
    wait_until(lambda: runner._ahead is not None)
    ahead = runner._ahead.process.pid
    endless = "tf.function(lambda: tf.while_loop(lambda i: True, lambda i: (i + 1,), (tf.constant(0),)))()"
    assert run_file(runner, "01_a/01_b", write_koan("", endless), Limits(seconds=1)).kind is Kind.TIMED_OUT
    assert gone(ahead)
    wait_until(lambda: runner._ahead is not None)
    ahead = runner._ahead.process.pid
    runner.close()
    assert gone(ahead)
