"""What was shipped: each koan's text pinned by its hash, and where to find that text whatever the learner has done."""

import hashlib
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sensei import koan_file
from sensei.path import Koan

PINS = "sensei/shipped.txt"

_HEADER = """\
# The koans as they were shipped, written by `koans pin`: the git blob of the file, the digest of its assertions, its name.
# The blob is what `git cat-file blob` takes, so the text can be had whatever was committed since.
"""


@dataclass(frozen=True)
class Pin:
    blob: str
    """Git's own name for the text: SHA-1 of a header and the bytes."""
    assertions: str
    """SHA-256, shortened, of the text from the marker on."""


def pin_of(text: str) -> Pin:
    """The pin of a koan's text. Raises koan_file.Unreadable."""
    return Pin(blob_id(text), assertions_id(koan_file.take_apart(text).assertions))


def blob_id(text: str) -> str:
    content = text.encode()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def assertions_id(assertions: str) -> str:
    return hashlib.sha256(assertions.strip().encode()).hexdigest()[:40]


@cache
def pins(root: Path) -> dict[str, Pin]:
    """Every pin by the koan's name; empty when there is no file of them."""
    try:
        lines = (root / PINS).read_text().splitlines()
    except FileNotFoundError:
        return {}
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {name: Pin(blob, assertions) for blob, assertions, name in rows}


def write_pins(root: Path, new: dict[str, Pin]) -> None:
    rows = [f"{pin.blob} {pin.assertions} {name}\n" for name, pin in sorted(new.items())]
    (root / PINS).write_text(_HEADER + "".join(rows))
    pins.cache_clear()


def is_untouched(koan: Koan) -> bool:
    """Whether the koan's file still is, to the letter, what was shipped."""
    pin = pins(koan.root).get(koan.name)
    try:
        return pin is not None and blob_id(koan_file.read_text(koan.file)) == pin.blob
    except koan_file.Unreadable:
        return False


@cache
def text(koan: Koan) -> str | None:
    """The koan as shipped: from the working file when that is untouched, otherwise from git; None if neither has it."""
    pin = pins(koan.root).get(koan.name)
    if pin is None:
        return None
    if is_untouched(koan):
        return koan_file.read_text(koan.file)
    git = ["git", "-C", str(koan.root), "cat-file", "blob", pin.blob]
    try:
        found = subprocess.run(git, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    return found.decode()


def assertions(koan: Koan) -> str | None:
    """The shipped assertions, from the marker on, wherever they are still found to the letter; None if nowhere."""
    pin = pins(koan.root).get(koan.name)
    if pin is None:
        return None
    for file in (koan.solution, koan.file):
        try:
            found = koan_file.read(file).assertions
        except koan_file.Unreadable:
            continue
        if assertions_id(found) == pin.assertions:
            return found
    shipped = text(koan)
    return koan_file.take_apart(shipped).assertions if shipped else None
