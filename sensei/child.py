"""One koan, one process: run its assertions in order and tell of each, as it ends, in a line of JSON.

The child reads its job, a line of JSON, from standard input, tells on what was standard output, and lets everything the
koan prints go to standard error. So it is the same whether it was forked by the server or started afresh.

Job: `file`, the path of the koan; `root`, pytest's root; `memory`, in bytes; `go_on`, whether to go on after a failure.

Told: `{"event": "ready"}` once everything is imported, then of each assertion `{"event": "start", "test": name}` and
`{"event": "end", "test": name, "state": ..., "seconds": ..., "failure": ..., "pictures": ...}`, in the terms of
`sensei.verdict`; `{"event": "loading failed", "failure": ...}` when the learner's part raised, and
`{"event": "done"}` when the child came to its own end.
"""

import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal, NoReturn

import pytest

from sensei import compare, explain, failures, plugin
from sensei.verdict import State

UNUSED = (
    *("terminal", "junitxml", "pastebin", "logging", "setuponly", "setupplan", "stepwise", "cacheprovider"),
    *("doctest", "unittest", "legacypath", "python_path", "subtests", "unraisableexception", "threadexception"),
    *("timeout", "xdist"),
)
"""Plugins of pytest that a koan does without; each would take a millisecond of every run."""


class Teller:
    """A pytest plugin that tells what happens. It keeps its own file, away from descriptors 1 and 2."""

    def __init__(self, descriptor: int, file: Path) -> None:
        self.descriptor = descriptor
        self.file = file
        self.current = ""
        self.began = 0.0
        self.raised: BaseException | None = None
        self.state = State.PASSED

    def tell(self, event: str, **more: Any) -> None:
        line = json.dumps({"event": event, **more}) + "\n"
        data = line.encode()
        while data:
            data = data[os.write(self.descriptor, data) :]

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
        elif isinstance(self.raised, AssertionError) and failures.is_in_the_assertions(excinfo.tb, self.file):
            self.state = State.FAILED
        else:
            self.state = State.RAISED

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Raised by the koan itself: whoever runs it ends it by a signal that cannot be caught."""
        if self.current:
            self.raised, self.state = excinfo.value, State.RAISED
            self.pytest_runtest_logfinish(self.current)

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        failure = failures.describe(self.raised, self.file) if self.raised else None
        self.tell(
            "end",
            test=nodeid.rpartition("::")[2],
            state=self.state,
            seconds=round(time.monotonic() - self.began, 4),
            failure=asdict(failure) if failure else None,
            pictures=[asdict(picture) for picture in explain.kept()],
        )
        self.current = ""

    def pytest_exception_interact(self, call: pytest.CallInfo[Any]) -> None:
        raised = call.excinfo.value if call.excinfo else None
        if isinstance(raised, plugin.LearnersPartRaised) and raised.__cause__:
            self.tell("loading failed", failure=asdict(failures.describe(raised.__cause__, self.file)))


def main() -> NoReturn:
    """Take the job from standard input and do it; the process ends here, without Python's slow farewell."""
    job = json.loads(sys.stdin.readline())
    telling = os.dup(1)
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    bound_memory(job["memory"])
    os.chdir(job["root"])
    teller = Teller(telling, Path(job["file"]))
    teller.tell("ready")
    pytest.main(arguments(job), plugins=[plugin, teller])
    sys.stdout.flush()
    sys.stderr.flush()
    teller.tell("done")
    os._exit(0)


def arguments(job: dict[str, Any]) -> list[str]:
    """Pytest's command line for one koan: without the plugins, settings and files of the learner's folder."""
    disabled = [part for name in UNUSED for part in ("-p", f"no:{name}")]
    stop = [] if job["go_on"] else ["--maxfail=1"]
    # An empty ini file keeps pytest from looking for one; descriptors are captured by whoever started this process.
    root = job["root"]
    alone = ["-c", os.devnull, f"--rootdir={root}", f"--confcutdir={root}", "--noconftest", "--capture=no"]
    return [job["file"], *alone, *stop, *disabled]


def bound_memory(most: int) -> None:
    """Let this process have `most` bytes more than it holds, so that a greedy koan fails and the machine does not.

    The data limit counts what can be written to and not what is merely mapped: the address space of TensorFlow's
    thread pools grows with the machine. Where the system has no such limit, the koan runs without.
    """
    try:
        import resource

        held = int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_DATA, (held + most, held + most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        return


if __name__ == "__main__":
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    import tensorflow  # noqa: F401  (before the clock starts)

    main()
