"""One koan, one process: run its assertions in order and tell of each, as it ends, in a line of JSON.

The child waits for its job with everything imported and pytest configured, so that only the koan itself is left to do.
It reads the job, a line of JSON, from standard input, tells on what was standard output, and lets everything the koan
prints go to standard error. So it is the same whether it was forked by the server or started afresh.

Job: `file`, the path of the koan; `folder`, where the koan may write; `memory`, in bytes; `go_on`, whether to go on
after a failure; `word`, which comes back with every event, and without which none counts.

Told: `{"event": "ready", "word": ...}` once the job is taken, then of each assertion `{"event": "start", "test": name}`
and `{"event": "end", "test": name, "state": ..., "seconds": ..., "failure": ..., "pictures": ...}`, in the terms of
`sensei.verdict`; `{"event": "loading failed", "failure": ...}` when the learner's part raised, and
`{"event": "done", "replaced": [...]}` when the child came to its own end: what of the assertions' tools was replaced.
"""

import faulthandler
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, NoReturn

import numpy
import pytest

from sensei import compare, explain, failures, first_operation, graphs, memory, plugin  # noqa: F401  (for assertions)
from sensei.confine import confine
from sensei.verdict import State

UNUSED = (
    *("terminal", "junitxml", "pastebin", "logging", "setuponly", "setupplan", "stepwise", "cacheprovider"),
    *("doctest", "unittest", "legacypath", "python_path", "subtests", "unraisableexception", "threadexception"),
    *("timeout", "xdist"),
)
"""Plugins of pytest that a koan does without; each would take a millisecond of every run."""

ARGUMENTS = [
    # An empty ini file, and a root where nothing is: no setting and no file of the learner's folder is looked for.
    *("-c", os.devnull, f"--rootdir={os.sep}", "--noconftest"),
    "--capture=no",  # descriptors are captured by whoever started this process
    *(part for name in UNUSED for part in ("-p", f"no:{name}")),
]


@dataclass(frozen=True)
class Job:
    file: Path
    go_on: bool
    telling: int
    """The descriptor to tell on, away from 1 and 2."""
    word: str = ""
    """What is told with every event: a koan that writes to descriptors does not know it."""


class Teller:
    """A pytest plugin that waits for a job, runs that koan and nothing around it, and tells what happens."""

    def __init__(self, take: Callable[[], Job]) -> None:
        self.take = take
        self.current = ""
        self.began = 0.0
        self.raised: BaseException | None = None
        self.state = State.PASSED

    def tell(self, event: str, **more: Any) -> None:
        line = json.dumps({"event": event, "word": self.job.word, **more}) + "\n"
        data = line.encode()
        while data:
            data = data[os.write(self.job.telling, data) :]

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        """In place of pytest's own, which would look at every file beside the koan."""
        self.job = self.take()
        session.config.option.maxfail = 0 if self.job.go_on else 1
        self.tell("ready")
        module = plugin.KoanModule.from_parent(session, path=self.job.file)
        session.items = list(session.genitems(module))
        return True

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        compare.forget()
        explain.forget()
        self.began, self.state, self.raised, self.current = time.monotonic(), State.PASSED, None, nodeid
        self.tell("start", test=nodeid.rpartition("::")[2])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
        """Set-up, call and teardown each count: the first of them that goes wrong is what came of the assertion.

        The report is made here, bare: pytest's own would lay out the source of every frame of TensorFlow.
        """
        if call.excinfo is not None and self.raised is None:
            self._take(call.excinfo)
        outcome: Literal["passed", "failed"] = "failed" if call.excinfo else "passed"
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when)  # type: ignore[arg-type]

    def _take(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self.raised = excinfo.value
        if isinstance(self.raised, pytest.skip.Exception | pytest.xfail.Exception):
            self.state = State.SKIPPED
        elif isinstance(self.raised, AssertionError) and failures.is_in_the_assertions(excinfo.tb, self.job.file):
            self.state = State.FAILED
        else:
            self.state = State.RAISED

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Raised by the koan itself: whoever runs it ends it by a signal that cannot be caught."""
        if self.current:
            self.raised, self.state = excinfo.value, State.RAISED
            self.pytest_runtest_logfinish(self.current)
        else:
            self._loading_failed(excinfo.value)

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        failure = failures.describe(self.raised, self.job.file) if self.raised else None
        self.tell(
            "end",
            test=nodeid.rpartition("::")[2],
            state=self.state,
            seconds=round(time.monotonic() - self.began, 4),
            failure=asdict(failure) if failure else None,
            pictures=[asdict(picture) for picture in explain.kept()],
        )
        self.current = ""

    def pytest_exception_interact(self, call: pytest.CallInfo[Any], report: Any) -> None:
        raised = call.excinfo.value if call.excinfo else None
        if isinstance(raised, plugin.LearnersPartRaised) and raised.__cause__:
            self._loading_failed(raised.__cause__)
        elif raised and isinstance(report, pytest.CollectReport):  # the assertions could not be loaded
            self._loading_failed(raised)

    def _loading_failed(self, raised: BaseException) -> None:
        self.tell("loading failed", failure=asdict(failures.describe(raised, self.job.file)))


def run(take: Callable[[], Job]) -> NoReturn:
    """Configure pytest, take a job and do it; the process ends here, without Python's slow farewell."""
    teller = Teller(take)
    plugin.INVENTORY.add_all()
    first_operation.prepare()  # last: an import may register a class, and Python forgets what it had told apart
    pytest.main(ARGUMENTS, plugins=[plugin, teller])
    for stream in (sys.stdout, sys.stderr):
        with suppress(Exception):  # the koan may have put anything there, or closed it
            stream.flush()
    teller.tell("done", replaced=plugin.INVENTORY.replaced())
    os._exit(0)


def take_job() -> Job:
    """The job that standard input names. From here on the process is the koan's: streams, folder and limits."""
    told = json.loads(sys.stdin.readline())
    telling = os.dup(1)
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    faulthandler.enable(2)
    logging.getLogger("tensorflow").addFilter(of_tensorflow_only_retracing)
    bound(told["memory"])
    os.chdir(told["folder"])
    os.environ["TMPDIR"] = tempfile.tempdir = told["folder"]
    confine(told["folder"])
    numpy.random.seed()  # or every child would draw the numbers that the server was about to draw
    return Job(Path(told["file"]), told["go_on"], telling, told["word"])


def of_tensorflow_only_retracing(record: logging.LogRecord) -> bool:
    """Let TensorFlow warn of retracing, in one sentence: it would go on with every remedy there is."""
    if f"{os.sep}tensorflow{os.sep}" not in record.pathname:  # the koan's own
        return True
    said, found, _ = record.getMessage().partition("triggered tf.function retracing.")
    record.msg, record.args = said + found, ()
    return bool(found)


def bound(most: int) -> None:
    """Let this process have `most` bytes more than it holds, so that a greedy koan fails and the machine does not.

    No file that it writes may grow larger than that either.

    The data limit counts what can be written to and not what is merely mapped: the address space of TensorFlow's
    thread pools grows with the machine. Where the system has no such limit, the koan runs without.
    """
    try:
        import resource

        held = int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_DATA, (held + most, held + most))
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        return


if __name__ == "__main__":
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    import tensorflow  # noqa: F401  (before the clock starts)

    run(take_job)
