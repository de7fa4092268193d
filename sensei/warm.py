"""Children forked by a warm server: TensorFlow is imported once, and a child takes a few milliseconds."""

import json
import os
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any

from sensei import environment
from sensei.children import SECONDS_TO_START, CannotStart, Child, ServerLost, folder_in, pipes, send
from sensei.meanwhile import MERELY_WAIT, SECONDS_BETWEEN_LOOKS, CalledOff, Meanwhile

SECONDS_TO_FORK = 10.0
"""For a server that has forked before. One that takes longer was stopped, by a koan perhaps, and counts as lost."""


LARGE_PAGES = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
"""For the server: there is less to copy in a fork. See the manual of glibc; elsewhere it means nothing."""


class Warm:
    """Children forked by a server that has TensorFlow imported. It starts at once and is awaited when it is needed."""

    is_quick = True

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self._closed = False
        self.folders = tempfile.mkdtemp(prefix="koan-")
        self._launch()

    def _launch(self) -> None:
        self._control, theirs = socket.socketpair()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (open as long as the server is)
        self._server = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.server", self.folders],
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            env=environment.for_child(dict(os.environ)) | LARGE_PAGES,
            start_new_session=True,
        )
        theirs.close()
        self._has_forked = False

    @property
    def pid(self) -> int:
        return self._server.pid

    def start(self, job: dict[str, Any], meanwhile: Meanwhile = MERELY_WAIT) -> Child:
        with self._starting:
            if self._closed:
                raise CalledOff
            if self._has_hung_up():
                self._hang_up()
                self._launch()
        streams, (job_write, events, output) = pipes()
        run, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with suppress(OSError):  # a server that has died is noticed when it does not answer
            socket.send_fds(self._control, [os.fsencode(job["file"])], [*streams, theirs.fileno()])
        theirs.close()
        for descriptor in streams:
            os.close(descriptor)
        try:
            pid: int = self._answer(run, meanwhile)["forked"]
        except BaseException:
            run.close()
            for descriptor in (job_write, events, output):
                os.close(descriptor)
            raise
        self._has_forked = True
        send(job_write, job)
        return Child(pid, events, output, run, lambda: _status(run))

    def _answer(self, run: socket.socket, meanwhile: Meanwhile) -> Any:
        """Wait for the server's first word on a run."""
        until = time.monotonic() + (SECONDS_TO_FORK if self._has_forked else SECONDS_TO_START)
        waited_for = [run.fileno(), *meanwhile.descriptors()]
        while time.monotonic() < until:
            if run.fileno() in select.select(waited_for, [], [], SECONDS_BETWEEN_LOOKS)[0]:
                if word := _word(run):
                    return json.loads(word)
                if self._has_forked:
                    raise ServerLost
                raise CannotStart(self._last_words())
            if meanwhile.called_off():
                raise CalledOff
        self._server.kill()
        self._server.wait()
        if self._has_forked:
            raise ServerLost
        raise CannotStart(f"TensorFlow was not imported within {SECONDS_TO_START:.0f} seconds")

    def _has_hung_up(self) -> bool:
        try:
            return not self._control.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def _last_words(self) -> str:
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip()
        return said or "the process that holds TensorFlow ended without a word"

    def folder(self) -> AbstractContextManager[Path]:
        return folder_in(self.folders)

    def close(self) -> None:
        """Hang up, and leave nothing behind. A thread that is about to start a child then starts none."""
        with self._starting:
            self._closed = True
            self._hang_up()
        shutil.rmtree(self.folders, ignore_errors=True)

    def _hang_up(self) -> None:
        """The server then ends what is left of its children, their folders, and itself."""
        self._control.close()
        self._errors.close()
        if not self._has_forked:  # it may be importing TensorFlow still, and no job was given to a child of it
            self._server.kill()
        try:
            self._server.wait(2)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()


def _status(run: socket.socket) -> int | None:
    word = _word(run)
    if not word:
        raise ServerLost
    status: int = json.loads(word)["ended"]
    return status


def _word(run: socket.socket) -> bytes:
    """The server's next word on a run; empty when the server has ended."""
    try:
        return run.recv(4096)
    except ConnectionError:
        return b""
