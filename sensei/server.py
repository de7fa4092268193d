"""The warm server: it imports TensorFlow and configures pytest once, and forks a child for each koan it is to run.

It is asked over a socket on descriptor 0: the path of a koan, with four descriptors, the child's three standard streams
and a socket of that run. On this it tells, in JSON, `{"forked": pid}`, and later how the child ended,
`{"ended": exit code or minus the signal}`. When the other side of the first socket closes, whoever closed it, the
server ends its children, removes the folder that its first argument names, where they could write, and ends. What a
koan leaves running becomes the server's child and is ended too. It never runs a TensorFlow operation, so that every
child gets a runtime of its own.
"""

import ctypes
import functools
import gc
import json
import os
import selectors
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback
import typing
from contextlib import suppress
from pathlib import Path
from types import FunctionType
from typing import Any, NoReturn

SMALLEST_KOAN = """\
# --- the assertions
from sensei.compare import close

def test_nothing():
    assert close, "one run in the server, so that no child has to be the first"
"""


SECONDS_TO_END = 1.5
SLOTS = 70_000
"""Of a stack, 8 bytes each; Python rounds them up to 1 MiB, and what is left of that is for the calls."""
LONGEST_PATH = 1 << 16


def import_tensorflow() -> None:
    """Import it, and compile each of its type hints once.

    `typing` compiles every hint that is a string, 18,000 in TensorFlow 2.21 of only 112 different texts, which takes a
    twentieth of the whole import.
    """
    hints: Any = typing
    hints.compile = functools.cache(compile)
    import tensorflow  # noqa: F401

    del hints.compile


def dry_run() -> None:
    """Run a koan without TensorFlow operations, so that no child has to be the first."""
    import pytest

    from sensei import child, plugin

    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "wb") as nowhere:
        file = Path(folder) / "00_smallest.py"
        file.write_text(SMALLEST_KOAN)
        job = child.Job(file, False, nowhere.fileno())
        pytest.main(child.ARGUMENTS, plugins=[plugin, child.Teller(lambda: job)])


def serve(control: socket.socket) -> None:
    """Fork a child for each request, and report each child's end, until the other side hangs up.

    It returns in the children only, each with its own standard streams.
    """
    # Not collected before: that would take a tenth of the time to the first verdict, and free next to nothing.
    gc.freeze()
    gc.enable()
    adopt()
    woken, wake = socket.socketpair()
    wake.setblocking(False)
    signal.set_wakeup_fd(wake.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    runs: dict[int, socket.socket] = {}
    waiting = selectors.DefaultSelector()
    waiting.register(control, selectors.EVENT_READ)
    waiting.register(woken, selectors.EVENT_READ)
    while True:
        asked = {key.fileobj for key, _ in waiting.select()}
        if woken in asked:
            woken.recv(4096)
            report_ended(runs)
        if control in asked:
            request, descriptors, _, _ = socket.recv_fds(control, LONGEST_PATH, 4)
            if not request:
                for pid in runs:
                    end_group(pid)
                end_all()
                shutil.rmtree(sys.argv[1], ignore_errors=True)
                os._exit(0)
            prepare(Path(os.fsdecode(request)))
            *streams, told_on = descriptors
            run = socket.socket(fileno=told_on)
            pid = os.fork()
            if pid == 0:
                become_child(streams, [control, woken, wake, run, *runs.values()])
                return
            for descriptor in streams:
                os.close(descriptor)
            runs[pid] = run
            tell(run, forked=pid)


def prepare(file: Path) -> None:
    """Compile the koan's assertions, unless that was done. A child that finds another text does it by itself."""
    from sensei import koan_file, plugin

    with suppress(Exception):
        plugin.compiled(koan_file.read(file).assertions)
    gc.freeze()


def become_child(streams: list[int], servers_own: list[socket.socket]) -> None:
    """Leave the server behind: an own session, own standard streams, no way to its sockets."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for own in servers_own:
        own.close()
    for standard, descriptor in enumerate(streams):
        os.dup2(descriptor, standard)
        os.close(descriptor)
    sys.stdin = open(0, closefd=False)  # noqa: SIM115


def adopt() -> None:
    """Become the parent of every process that a koan's own processes leave behind."""
    set_child_subreaper = 36  # of <linux/prctl.h>
    ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def report_ended(runs: dict[int, socket.socket]) -> None:
    """Report children that have ended, once what they left behind has been ended too."""
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        for child in children():
            if child not in runs:
                end(child)
        if run := runs.pop(pid, None):
            tell(run, ended=os.waitstatus_to_exitcode(status))
            run.close()


def children() -> list[int]:
    """This process's own, those it has adopted included; none where the kernel keeps no such list."""
    try:
        return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    except OSError:
        return []


def end_all() -> None:
    """End every child, and the children that these leave behind; those that do not go are left."""
    until = time.monotonic() + SECONDS_TO_END
    with suppress(ChildProcessError):  # none is left
        while time.monotonic() < until:
            for pid in children():
                end(pid)
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.001)


def end(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def end_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def tell(run: socket.socket, **message: int) -> None:
    with suppress(OSError):  # nobody waits for that run any more
        run.sendall(json.dumps(message).encode() + b"\n")


def main() -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the command's to answer
    connection = socket.socket(fileno=os.dup(0))
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    gc.disable()
    import_tensorflow()

    from sensei import child

    dry_run()

    def take() -> child.Job:
        serve(connection)
        return child.take_job()

    try:
        child.run(take)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(70)


def in_one_piece(function: Any) -> FunctionType:
    """Have Python keep the frames of this function and of all that it calls in one piece of memory.

    It takes pieces of 16 KiB otherwise, and gives one back as soon as a call that crossed its end returns: 9,000 times
    while TensorFlow is imported.
    """
    return FunctionType(function.__code__.replace(co_stacksize=SLOTS), function.__globals__)


if __name__ == "__main__":
    in_one_piece(main)()
