"""Whoever ends the command, and however, ends all that it has started: processes and folders."""

import os
import signal
import subprocess
import sys

import pytest

from tests.conftest import SOLUTION
from tests.learner import START, children
from tests.test_children import gone, wait_until


def family(pid: int) -> list[int]:
    return [pid, *(one for child in children(pid) for one in family(child))]


@pytest.mark.parametrize(
    ("command", "number"),
    [
        ("check", signal.SIGINT),
        ("run 1.1", signal.SIGKILL),
    ],
)
def test_a_signal_ends_all_that_was_started(small_path, tmp_path, command, number):
    """Also the one that the command never hears of: then its server puts things in order."""
    koan = small_path.add()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    waits = "open('begun', 'w').close(); import time; time.sleep(60)"
    koan.file.write_text(SOLUTION.replace("import tensorflow as tf", waits, 1))
    line = [sys.executable, "-c", START, str(small_path.root), *command.split()]
    with subprocess.Popen(line, env={**os.environ, "TMPDIR": str(temporary)}, stderr=subprocess.DEVNULL) as running:
        wait_until(lambda: list(temporary.rglob("begun")))
        processes = family(running.pid)
        assert len(processes) >= 3, "the command, its server, the koan"
        running.send_signal(number)
        code = running.wait(30)
    assert code == {signal.SIGINT: 130, signal.SIGKILL: -9}.get(number, 128 + number)
    wait_until(lambda: all(map(gone, processes)))
    wait_until(lambda: not os.listdir(temporary))
