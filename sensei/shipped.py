"""What was shipped: each koan's text pinned by its hash, and where to find that text whatever the learner has done.

It is looked for in the working file, in what was put by in `.koans/shipped/`, and in git, where the pin is its name.
"""

import hashlib
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sensei import atomic, koan_file
from sensei.path import Koan

PINS = "sensei/shipped.txt"

_HEADER = """\
# The koans as they were shipped, written by `koans pin`: the file's git blob, a digest of its assertions, its name.
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


def blob_on_disk(koan: Koan) -> str:
    """The blob of the koan's file as it is now; empty when it cannot be read as text."""
    try:
        return blob_id(koan_file.read_text(koan.file))
    except koan_file.Unreadable:
        return ""


def assertions_id(assertions: str) -> str:
    return hashlib.sha256(assertions.strip().encode()).hexdigest()[:40]


@cache
def pins(root: Path) -> dict[str, Pin]:
    """Every pin by the koan's name; empty when there is no file of them. Lines that are none are passed over."""
    try:
        lines = (root / PINS).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    rows = [line.split() for line in lines if not line.startswith("#")]
    return {row[2]: Pin(row[0], row[1]) for row in rows if len(row) == 3}


def write_pins(root: Path, new: dict[str, Pin]) -> None:
    rows = [f"{pin.blob} {pin.assertions} {name}\n" for name, pin in sorted(new.items())]
    (root / PINS).write_text(_HEADER + "".join(rows))
    pins.cache_clear()


def is_untouched(koan: Koan) -> bool:
    """Whether the koan's file still is, to the letter, what was shipped."""
    pin = pins(koan.root).get(koan.name)
    return pin is not None and blob_on_disk(koan) == pin.blob


@cache
def text(koan: Koan) -> str | None:
    """The koan as shipped; None where it is nowhere to be found: neither untouched, nor put by, nor in git."""
    pin = pins(koan.root).get(koan.name)
    if pin is None:
        return None
    for file in (koan.file, _put_by(koan.root, pin)):
        with suppress(koan_file.Unreadable):
            found = koan_file.read_text(file)
            if blob_id(found) == pin.blob:
                return found
    git = ["git", "-C", str(koan.root), "cat-file", "blob", pin.blob]
    try:
        run = subprocess.run(git, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, check=True)
        return run.stdout.decode()
    except (OSError, subprocess.SubprocessError):
        return None


def put_by(koans: list[Koan]) -> None:
    """Where there is no git, keep a copy of each koan that is still untouched, so that it can be had again."""
    for koan in koans:
        pin = pins(koan.root).get(koan.name)
        if pin is None or (koan.root / ".git").exists() or _put_by(koan.root, pin).exists() or not is_untouched(koan):
            continue
        with suppress(OSError):
            atomic.write(_put_by(koan.root, pin), koan_file.read_text(koan.file).encode())


def _put_by(root: Path, pin: Pin) -> Path:
    return root / ".koans" / "shipped" / pin.blob


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


def under_the_assertions(koan: Koan, text: str) -> str:
    """The learner's part of `text`, all of it where it has no marker, above the koan's shipped assertions.

    Raises koan_file.Unreadable when the one is no Python by itself, or the other nowhere to be found.
    """
    meant = assertions(koan)
    if meant is None:
        raise koan_file.Unreadable("the assertions the koan was shipped with are nowhere to be found")
    learner = ("\n" + text).partition("\n" + koan_file.MARKER)[0][1:].rstrip("\n")
    koan_file.parse(learner)
    return f"{learner}\n\n{meant}"
