"""A koan writes in the folder it is given, which is gone after the run, and nowhere else.

So it leaves no file that a later run could find, and spares the learner's files whatever it does. Linux can do that, by
Landlock, since version 5.13; elsewhere a koan runs without. See <linux/landlock.h> for the numbers.
"""

import ctypes
import os
import struct
import sys

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
"""System calls, the same on every processor."""
VERSION = 1
PATH_BENEATH = 1
NO_NEW_PRIVILEGES = 38
"""Of <linux/prctl.h>."""

WRITE_FILE, REMOVE_FILE, MAKE_FILE, TRUNCATE = 1 << 1, 1 << 5, 1 << 8, 1 << 14
CHANGES = [
    WRITE_FILE | sum(1 << bit for bit in range(4, 13)),  # these remove and make whatever a folder can hold
    1 << 13,  # move from one folder to another
    TRUNCATE,
]
"""Rights that version 1, 2 and 3 of the interface know; what a later one knows is no writing of files."""

ALSO = dict.fromkeys(("/dev/null", "/dev/zero", "/dev/full", "/dev/tty"), WRITE_FILE | TRUNCATE)
ALSO["/dev/shm"] = WRITE_FILE | TRUNCATE | MAKE_FILE | REMOVE_FILE
"""What is no file, and where the locks of `multiprocessing` are made."""


def version() -> int:
    """Of the interface that this system has; 0 where it has none."""
    found: int = ctypes.CDLL(None).syscall(CREATE_RULESET, None, 0, VERSION) if sys.platform == "linux" else 0
    return max(0, found)


def confine(folder: str) -> None:
    """Let this process, and those it starts, write beneath `folder` only; where the system cannot, do nothing."""
    rights = sum(CHANGES[: version()])
    if not rights:
        return
    call = ctypes.CDLL(None).syscall
    rules = call(CREATE_RULESET, struct.pack("=Q", rights), 8, 0)
    if rules < 0:
        return
    for path, allowed in [(folder, rights), *((other, rights & some) for other, some in ALSO.items())]:
        try:
            descriptor = os.open(path, os.O_PATH)
        except OSError:
            continue
        call(ADD_RULE, rules, PATH_BENEATH, struct.pack("=Qi", allowed, descriptor), 0)
        os.close(descriptor)
    ctypes.CDLL(None).prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    call(RESTRICT_SELF, rules, 0)
    os.close(rules)
