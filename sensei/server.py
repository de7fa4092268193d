"""The warm server: it imports TensorFlow and pytest once, and forks a child for each koan it is asked to run.

It talks over a socket on descriptor 0. Asked: a byte, with three descriptors for the child's standard streams. Told, in
lines of JSON: `{"ready": true}`, `{"forked": pid}`, `{"ended": pid, "status": exit code or minus the signal}`.
It ends, and ends its children, when the other side of the socket closes. It never runs a TensorFlow operation, so that
every child gets a runtime of its own.
"""

import gc
import json
import os
import selectors
import signal
import socket
import sys
import tempfile
import traceback
from pathlib import Path
from typing import NoReturn

SMALLEST_KOAN = """\
# --- the assertions
from sensei.compare import close

def test_nothing():
    assert close, "one run in the server, so that no child has to be the first"
"""


def warm_up() -> None:
    """Import everything, run a koan without TensorFlow operations, and take all of it out of the garbage collector."""
    gc.disable()
    import pytest
    import tensorflow  # noqa: F401

    from sensei import child, plugin

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "00_smallest.py"
        file.write_text(SMALLEST_KOAN)
        job = {"file": str(file), "root": folder, "go_on": False}
        with open(os.devnull, "wb") as nowhere:
            pytest.main(child.arguments(job), plugins=[plugin, child.Teller(nowhere.fileno(), file)])
    gc.enable()
    gc.collect()
    gc.freeze()


def serve(control: socket.socket) -> NoReturn:
    """Fork a child for each request, and report each child's end, until the other side hangs up."""
    woken, wake = socket.socketpair()
    wake.setblocking(False)
    signal.set_wakeup_fd(wake.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    children: set[int] = set()
    waiting = selectors.DefaultSelector()
    waiting.register(control, selectors.EVENT_READ)
    waiting.register(woken, selectors.EVENT_READ)
    tell(control, ready=True)
    while True:
        asked = {key.fileobj for key, _ in waiting.select()}
        if woken in asked:
            woken.recv(4096)
            report_ended(control, children)
        if control in asked:
            request, streams, _, _ = socket.recv_fds(control, 1, 3)
            if not request:
                for pid in children:
                    end_group(pid)
                os._exit(0)
            pid = os.fork()
            if pid == 0:
                become_child(streams, [control, woken, wake])
            for descriptor in streams:
                os.close(descriptor)
            children.add(pid)
            tell(control, forked=pid)


def become_child(streams: list[int], servers_own: list[socket.socket]) -> NoReturn:
    """Leave the server behind: an own session, own standard streams, no way to its sockets."""
    try:
        from sensei import child

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
        child.main()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(70)


def report_ended(control: socket.socket, children: set[int]) -> None:
    for pid in list(children):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            children.remove(pid)
            tell(control, ended=pid, status=os.waitstatus_to_exitcode(status))


def end_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def tell(control: socket.socket, **message: object) -> None:
    try:
        control.sendall(json.dumps(message).encode() + b"\n")
    except OSError:
        os._exit(0)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the command's to answer
    connection = socket.socket(fileno=os.dup(0))
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    warm_up()
    serve(connection)
