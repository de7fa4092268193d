"""Nothing that a koan does harms the tool, the machine, or the next koan; each harm is done in a real child."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sensei import usage
from sensei.warm import Warm
from sensei.limits import LIMITS, Limits
from sensei.runner import run_file
from sensei.verdict import Kind, State, Verdict

SHORT = Limits(seconds=0.5)
MIB = 1 << 20

Try = Callable[..., Verdict]


@pytest.fixture
def run(warm: Warm, write_koan: Callable[..., Path]) -> Iterator[Try]:
    """Run a learner's part, with `harm()` as the one assertion if it is defined; afterwards nothing of it is left.

    All tests share one server: that the next koan runs as ever is seen in the next test.
    """

    def run_it(learner: str, limits: Limits = LIMITS) -> Verdict:
        return run_file(warm, "01_a/01_b", write_koan(learner, "harm()" if "def harm" in learner else "pass"), limits)

    yield run_it
    until = time.monotonic() + 20
    while usage.family(warm.pid) != [warm.pid] or os.listdir(warm.folders):
        assert time.monotonic() < until, "a process or a folder is left"
        time.sleep(0.01)


HANGS = {
    "in Python": "while True: pass",
    "whatever is raised": "import time\n    while True:\n        try: time.sleep(9)\n"
    "        except BaseException: pass",
    "in a graph": "import tensorflow as tf\n    i = tf.constant(0)\n"
    "    tf.function(lambda: tf.while_loop(lambda i: True, lambda i: (i + 1,), (i,)))()",
    "in a pipeline": "import tensorflow as tf\n    tf.data.Dataset.range(1).repeat().reduce(0, lambda a, b: a)",
    "in C, with the interpreter's lock": "import re\n    re.match('(a+)+$', 'a' * 60 + 'b')",
    "in a lock": "import threading\n    lock = threading.Lock()\n    lock.acquire()\n    lock.acquire()",
    "deaf to signals": "import signal\n    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\n"
    "    while True: pass",
    "stopped": "import os, signal\n    os.kill(os.getpid(), signal.SIGSTOP)",
    "in what it raises": "class Odd(Exception):\n        def __str__(self):\n            while True: pass\n"
    "    raise Odd",
}


@pytest.mark.parametrize("body", HANGS.values(), ids=HANGS)
def test_what_hangs_ends_at_the_limit(run, body):
    verdict = run(f"def harm():\n    {body}", SHORT)
    assert verdict.kind is Kind.TIMED_OUT
    assert verdict.assertions[0].state is State.UNFINISHED
    assert "while it was tried whether it works" in verdict.reason
    assert verdict.seconds < SHORT.seconds + 10


def test_what_hangs_while_it_is_loaded(run):
    verdict = run("while True: pass", SHORT)
    assert verdict.kind is Kind.TIMED_OUT
    assert "before its first assertion" in verdict.reason


GREEDY = {
    "at once": "bytearray(100 << 30)",
    "in a tensor": "import tensorflow as tf\n    tf.ones([100 << 28]) + 1",
    "creeping": "import numpy as np\n    held = [np.ones(4 << 20) for _ in range(1000)]",
    "in memory that is shared": "import mmap, time\n    held = mmap.mmap(-1, 900 << 20)\n"
    "    held.write(bytes(800 << 20))\n    time.sleep(60)",
    "in several processes": "import os, time\n    for _ in range(3):\n        if not os.fork():\n"
    "            held = bytes(b'x' * (300 << 20))\n            time.sleep(60)\n    time.sleep(60)",
}


@pytest.mark.parametrize("body", GREEDY.values(), ids=GREEDY)
def test_who_wants_too_much_memory_crashes(run, body):
    verdict = run(f"def harm():\n    {body}", Limits(seconds=40, memory=600 * MIB))
    assert verdict.kind is Kind.CRASHED
    assert "memory" in verdict.reason
    assert verdict.seconds < 30, "long before the time was up"


def test_too_many_processes(run):
    body = "import subprocess, time\n    for _ in range(20): subprocess.Popen(['sleep', '60'])\n    time.sleep(60)"
    verdict = run(f"def harm():\n    {body}", Limits(seconds=40, processes=8))
    assert verdict.kind is Kind.CRASHED
    assert verdict.reason == "it had more than 8 processes at once"


def test_too_large_files(run):
    body = "import time\n    for i in range(4): open(f'{i}', 'wb').write(bytes(8 << 20))\n    time.sleep(60)"
    verdict = run(f"def harm():\n    {body}", Limits(seconds=40, files=20 * MIB))
    assert verdict.kind is Kind.CRASHED
    assert verdict.reason == "it wrote more than 20 MiB into files"


def test_one_file_that_is_too_large(run):
    verdict = run("def harm():\n    open('f', 'wb').write(bytes(96 << 20))", Limits(memory=64 * MIB + (300 * MIB)))
    assert verdict.solved
    verdict = run("def harm():\n    open('f', 'wb').truncate(99 << 30)")
    assert (verdict.kind, verdict.failure.exception) == (Kind.RAISED, "OSError")


LEFT_BEHIND = {
    "a process": "import subprocess; subprocess.Popen(['sleep', '60'])",
    "a process in a session of its own": "import subprocess; subprocess.Popen(['sleep', '60'], start_new_session=True)",
    "a daemon": "import os, time\nif not os.fork():\n    os.setsid()\n    if not os.fork(): time.sleep(60)\n"
    "    os._exit(0)",
    "a thread": "import threading, time; threading.Thread(target=time.sleep, args=[60]).start()",
    "a pool": "import multiprocessing; held = multiprocessing.get_context('fork').Pool(2)",
    "files": "import tempfile; open('here', 'w'); tempfile.mkdtemp(); tempfile.mkstemp()",
    "a folder nobody may enter": "import os; os.makedirs('a/b'); os.chmod('a', 0); os.chmod('.', 0o500)",
}


@pytest.mark.parametrize("learner", LEFT_BEHIND.values(), ids=LEFT_BEHIND)
def test_what_a_koan_leaves_behind_is_ended_and_removed(run, learner):
    assert run(learner).solved


FATAL = {
    "a segmentation fault": ("import ctypes; ctypes.string_at(0)", "SIGSEGV"),
    "abort": ("import os; os.abort()", "SIGABRT"),
    "a signal": ("import os, signal; os.kill(os.getpid(), signal.SIGTERM)", "SIGTERM"),
    "an early exit": ("import os; os._exit(0)", "exited early, with code 0"),
    "closed descriptors": ("import os; os.closerange(0, 512)", "the process"),
    "descriptors that lead nowhere": (
        "import os\n    null = os.open(os.devnull, os.O_RDWR)\n    for d in range(64): os.dup2(null, d)",
        "the process exited early",
    ),
}


@pytest.mark.parametrize(("body", "said"), FATAL.values(), ids=FATAL)
def test_what_is_fatal_is_a_crash(run, body, said):
    verdict = run(f"def harm():\n    {body}")
    assert verdict.kind is Kind.CRASHED
    assert said in verdict.reason


RAISED = {
    "recursion": "harm()",
    "a message of megabytes": "raise ValueError('x' * (30 << 20))",
    "a message that cannot be read": "class Odd(Exception):\n        def __str__(self): raise self\n    raise Odd",
    "a long chain": "error = ValueError()\n    for _ in range(2000):\n        after = ValueError()\n"
    "        after.__cause__ = error\n        error = after\n    raise error",
    "half a character": "raise ValueError('\\udc80')",
}


@pytest.mark.parametrize("body", RAISED.values(), ids=RAISED)
def test_what_is_raised_is_told_however_it_looks(run, body):
    verdict = run(f"def harm():\n    {body}", Limits(seconds=30))
    assert verdict.kind is Kind.RAISED
    assert len(verdict.failure.message) < 10_000
    assert len(verdict.failure.full) < 100_000


PRINTS = {
    "many lines": "for _ in range(200_000): print('x')",
    "one line of megabytes": "print('x' * (30 << 20))",
    "bytes": "import os; os.write(1, bytes(range(256)) * 500); os.write(2, b'\\xff' * 100_000)",
    "by a process of its own": "import subprocess; subprocess.run(['head', '-c', '9000000', '/dev/zero'])",
}


@pytest.mark.parametrize("learner", PRINTS.values(), ids=PRINTS)
def test_what_is_printed_is_bounded(run, learner):
    verdict = run(learner, Limits(seconds=30))
    assert verdict.solved
    assert LIMITS.output <= len(verdict.output) < LIMITS.output + 100
    assert "bytes more" in verdict.output


@pytest.mark.parametrize("stream", ["sys.stdout = None", "sys.stdout.close()", "sys.stderr = sys.stdin = 3"])
def test_standard_streams_are_the_koans_to_replace(run, stream):
    assert run(f"import sys\n{stream}").solved


PROBE = """
import gc, locale, os, random, resource, signal, sys, threading, warnings
import numpy as np
import tensorflow as tf
print(len(os.listdir(".")), os.umask(0o22), os.nice(0), sorted(os.environ.items() - {("TMPDIR", os.environ["TMPDIR"])}))
print(locale.setlocale(locale.LC_ALL), len(warnings.filters), sys.getrecursionlimit(), sys.path, len(sys.modules))
print(np.geterr(), np.get_printoptions(), gc.isenabled(), threading.active_count(), [open, len, print])
print([signal.getsignal(n) is signal.SIG_DFL for n in range(1, 32)], resource.getrlimit(resource.RLIMIT_NOFILE))
print(tf.config.functions_run_eagerly(), tf.keras.config.floatx(), tf.keras.config.image_data_format())
print(tf.executing_eagerly(), tf.config.get_soft_device_placement(), tf.config.optimizer.get_jit())
print(tf.constant(1).dtype, hasattr(tf.Tensor, "T"), len(os.listdir("/proc/self/fd")))
"""

CHANGES = """
import gc, locale, os, resource, signal, sys, threading, time, warnings
import numpy as np
import tensorflow as tf
os.environ["LEFT"] = "1"; os.environ.pop("PATH"); os.chdir("/"); os.umask(0o77); os.nice(3)
locale.setlocale(locale.LC_ALL, "C"); warnings.simplefilter("error"); sys.setrecursionlimit(5000)
sys.path.insert(0, "/")
np.seterr(all="raise"); np.set_printoptions(precision=1); gc.disable(); __builtins__["left"] = 1
signal.signal(signal.SIGTERM, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))
tf.config.run_functions_eagerly(True); tf.keras.config.set_floatx("float64"); tf.config.optimizer.set_jit(True)
tf.keras.config.set_image_data_format("channels_first"); tf.random.set_seed(1); np.random.seed(1)
tf.experimental.numpy.experimental_enable_numpy_behavior(); tf.config.set_soft_device_placement(False)
threading.Thread(target=time.sleep, args=[60]).start()
"""


def test_the_next_koan_starts_clean(run):
    before = run(PROBE)
    assert before.solved
    assert "False float32 channels_last" in before.output
    assert run(CHANGES).assertions[0].state is State.PASSED
    assert run(PROBE).output == before.output


def test_two_runs_draw_different_numbers_whatever_was_seeded_before(run):
    draw = (
        "import random, numpy as np, tensorflow as tf\nprint(random.random(), np.random.rand(), tf.random.uniform([]))"
    )
    run("import numpy as np, random; np.random.seed(1); random.seed(1)")
    first, second = run(draw).output.split(), run(draw).output.split()
    assert not set(first[:2]) & set(second[:2])
    assert first[2:] != second[2:]
