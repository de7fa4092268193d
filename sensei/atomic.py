"""Writing a file whole or not at all."""

import os
import time
from pathlib import Path


def write(file: Path, content: bytes) -> None:
    """Write a file, and its folders, so that nobody ever sees half of it. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.{os.getpid()}.{time.monotonic_ns()}")
    try:
        beside.write_bytes(content)
        os.replace(beside, file)
    finally:
        beside.unlink(missing_ok=True)
