"""Writing a file whole or not at all."""

import os
import time
from collections.abc import Callable
from pathlib import Path


def write(file: Path, content: bytes, unless: Callable[[], bool] = lambda: False) -> bool:
    """Write a file, and its folders, so that nobody ever sees half of it; whether it was written. Raises OSError.

    Args:
        unless: asked at the last moment; where it says so, the file stays as it is.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.{os.getpid()}.{time.monotonic_ns()}")
    try:
        beside.write_bytes(content)
        if unless():
            return False
        os.replace(beside, file)
        return True
    finally:
        beside.unlink(missing_ok=True)
