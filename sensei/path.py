"""The path: every koan, in order, read from folder and file names alone."""

import os
import re
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_CHAPTER = re.compile(r"(\d\d)_(\w+)")
_KOAN = re.compile(r"(\d\d)_(\w+)\.py")


@dataclass(frozen=True, order=True)
class Koan:
    """One koan: where it is, where its twin is, and where its fixes are. Nothing is read from disk."""

    name: str
    """Chapter and file without the ending: `03_variables/02_the_orphan`. It sorts in the order of the path."""
    root: Path = ROOT

    @property
    def chapter(self) -> str:
        return self.name.split("/")[0]

    @property
    def number(self) -> str:
        """Chapter and place as a learner types them: `3.2`."""
        chapter, slug = self.name.split("/")
        return f"{int(chapter[:2])}.{int(slug[:2])}"

    @property
    def words(self) -> str:
        """The file's name in words, for a koan whose title cannot be read: `the orphan`."""
        return self.name.split("/")[1][3:].replace("_", " ")

    @property
    def file(self) -> Path:
        return self.root / "koans" / f"{self.name}.py"

    @property
    def solution(self) -> Path:
        return self.root / "solutions" / f"{self.name}.py"

    @property
    def fixes(self) -> Path:
        return self.root / "tests" / "fixes" / self.name

    def right_fixes(self) -> list[Path]:
        return sorted(self.fixes.glob("right_*.py"))

    def wrong_fixes(self) -> list[Path]:
        return sorted(self.fixes.glob("wrong_*.py"))


class NoSuchKoan(Exception):
    """What was typed names no koan, or more than one. `names` holds the nearest."""

    def __init__(self, typed: str, names: list[str]) -> None:
        super().__init__(typed)
        self.typed = typed
        self.names = names


def _names(folder: Path) -> set[str]:
    """Names of the koan files under `folder`; whatever is not called NN_chapter/NN_slug.py is not one."""
    if not folder.is_dir():
        return set()
    return {
        f"{chapter.name}/{file.stem}"
        for chapter in folder.iterdir()
        if chapter.is_dir() and _CHAPTER.fullmatch(chapter.name)
        for file in chapter.iterdir()
        if _KOAN.fullmatch(file.name)
    }


def all_koans(root: Path = ROOT) -> list[Koan]:
    """Every koan in order.

    The twins in `solutions/` say what belongs to the path, so that a koan whose file was deleted is missed, and a
    spare copy left beside a koan is not taken for one. Without `solutions/`, the koans themselves say it.
    """
    names = _names(root / "solutions") or _names(root / "koans")
    return [Koan(name, root) for name in sorted(names)]


def strays(root: Path = ROOT) -> list[Koan]:
    """Files in `koans/` that are named like a koan and have no twin."""
    twins = _names(root / "solutions")
    return [Koan(name, root) for name in sorted(_names(root / "koans") - twins)] if twins else []


def same_numbers(root: Path = ROOT) -> list[tuple[Koan, Koan]]:
    """Neighbours on the path that bear one number, so that `3.2` would mean both."""
    koans = all_koans(root)
    return [(a, b) for a, b in pairwise(koans) if a.number == b.number]


def find_chapters(typed: str, chapters: list[str]) -> list[str]:
    """The chapters that `typed` means: by number, by name, or by a word of it."""
    wanted = typed.lower().removeprefix("0")
    return [name for name in chapters if wanted in (name, name.removeprefix("0"), *name.lstrip("0").split("_"))]


def find(typed: str, koans: list[Koan]) -> Koan:
    """The one koan that `typed` means: a path, a short path, a number such as `3.2`, or a part of its name.

    Raises NoSuchKoan when that is none, or several.
    """
    wanted = typed.strip().replace("\\", "/").removesuffix(".py")
    tail = "/".join(wanted.split("/")[-2:])
    exact = [koan for koan in koans if tail == koan.name or wanted == koan.number]
    if re.fullmatch(r"\d+\.\d+", wanted) and not exact:
        chapter, place = wanted.split(".")
        exact = [koan for koan in koans if koan.number == f"{int(chapter)}.{int(place)}"]
    if exact:
        found = exact
    else:
        part = wanted.lower().replace(" ", "_").replace("-", "_")
        found = [koan for koan in koans if part and part in koan.name.lower()]
    if len(found) == 1:
        return found[0]
    if found:
        raise NoSuchKoan(typed, [koan.name for koan in found])
    slugs = {koan.name.split("/")[1][3:]: koan.name for koan in koans}
    near = get_close_matches(wanted.split("/")[-1].lower(), list(slugs), n=3, cutoff=0.4)
    raise NoSuchKoan(typed, [slugs[slug] for slug in near])


def where(file: Path, line: int | None = None) -> str:
    """A place as editors and terminals understand it, `path:line`, relative to where the learner stands."""
    place = os.path.relpath(file)
    return f"{place}:{line}" if line else place
