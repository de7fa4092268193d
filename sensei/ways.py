"""How the reader goes on from here, in the words of what they are using: `make`, or the keys of watch mode."""

from dataclasses import dataclass
from typing import Self

from sensei.path import Koan


@dataclass(frozen=True)
class Ways:
    """What to type for the next step."""

    again: str
    """To have the koan run again, once its code is mended."""
    hint: str
    diff: str
    peek: str
    """The same before the koan is solved."""
    reset: str
    full: str
    """To see the whole traceback."""

    @classmethod
    def of_the_path(cls, koan: Koan) -> Self:
        """For who walks the path."""
        return cls.of_one_koan(koan, "make koans", "make hint")

    @classmethod
    def of_one_koan(cls, koan: Koan, again: str = "", hint: str = "") -> Self:
        """For who runs a koan that need not be the next on the path."""
        named = f"KOAN={koan.number}"
        again = again or f"make run {named}"
        diff = f"make diff {named}"
        return cls(
            again, hint or f"make hint {named}", diff, f"{diff} PEEK=1", f"make reset {named}", f"{again} FULL=1"
        )


KEYS = Ways(again="save", hint="h", diff="d", peek="d", reset="x", full="t")
"""For who watches."""
