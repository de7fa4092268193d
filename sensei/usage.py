"""What a process and those it started use together, as the kernel tells it; nothing where there is no /proc."""

import math
import os
from contextlib import suppress
from pathlib import Path

PROCESSES = Path("/proc")

KIB = 1024


def family(pid: int) -> list[int]:
    """The process and its descendants, those that ended meanwhile left out."""
    found, unseen = [], [pid]
    while unseen:
        one = unseen.pop()
        with suppress(OSError):
            threads = os.listdir(PROCESSES / str(one) / "task")
            found.append(one)
            for thread in threads:  # each lists the processes that it started itself
                with suppress(OSError):
                    unseen += map(int, (PROCESSES / str(one) / "task" / thread / "children").read_text().split())
    return found


def memory(pids: list[int], enough: float = math.inf) -> int:
    """Bytes that the processes have written to and hold.

    Below `enough` it is an estimate from above, which counts what several of them share once for each; to count
    exactly takes some milliseconds.
    """
    estimate = sum(_bytes(pid, "status", ("RssAnon:", "RssShmem:")) for pid in pids)
    if estimate < enough:
        return estimate
    return sum(_bytes(pid, "smaps_rollup", ("Pss_Anon:", "Pss_Shmem:")) for pid in pids)


def _bytes(pid: int, table: str, rows: tuple[str, ...]) -> int:
    try:
        lines = (PROCESSES / str(pid) / table).read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * KIB for line in lines if line.startswith(rows))


def files(folder: Path) -> int:
    """Bytes on the disk that are taken by what is in the folder."""
    total = 0
    for at, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += os.lstat(os.path.join(at, name)).st_blocks * 512
    return total
