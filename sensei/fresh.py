"""A fresh process for each koan, where a fork is not safe; one is kept ahead, so that it too answers quickly."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from sensei import environment
from sensei.children import Child, folder_in, pipes, send
from sensei.meanwhile import MERELY_WAIT, CalledOff, Meanwhile


class Fresh:
    """A new process for each koan, with an import of TensorFlow of its own. One is kept ahead of the next job."""

    is_quick = False

    def __init__(self) -> None:
        self._changing = threading.Lock()
        self._closed = False
        self._ahead: _Waiting | None = None
        self._get_ahead()

    def _get_ahead(self) -> None:
        with self._changing:
            if not (self._closed or self._ahead):
                self._ahead = _Waiting(then=self._get_ahead)

    def start(self, job: dict[str, Any], meanwhile: Meanwhile = MERELY_WAIT) -> Child:
        with self._changing:
            if self._closed:
                raise CalledOff
            taken, self._ahead = self._ahead, None
        return (taken or _Waiting(then=self._get_ahead)).take(job)

    def folder(self) -> AbstractContextManager[Path]:
        return folder_in(None)

    def close(self) -> None:
        """End the process that was kept ahead."""
        with self._changing:
            self._closed = True
        if self._ahead:
            self._ahead.end()


class _Waiting:
    """A process that imports TensorFlow, configures pytest, and then waits for its job."""

    def __init__(self, then: Callable[[], None]) -> None:
        """Start it. `then` is called when it has ended: the next one is not to compete with it."""
        streams, (self.job, self.events, self.output) = pipes()
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-m", "sensei.child"],
            stdin=streams[0],
            stdout=streams[1],
            stderr=streams[2],
            env=environment.for_child(dict(os.environ)),
            start_new_session=True,
        )
        for descriptor in streams:
            os.close(descriptor)
        self.ended, ending = socket.socketpair()

        def hang_up_when_it_ends() -> None:
            self.process.wait()
            ending.close()
            then()

        threading.Thread(target=hang_up_when_it_ends, daemon=True).start()

    def take(self, job: dict[str, Any]) -> Child:
        send(self.job, job)
        return Child(self.process.pid, self.events, self.output, self.ended, self.process.poll)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.ended.close()
        for descriptor in (self.job, self.events, self.output):
            os.close(descriptor)
