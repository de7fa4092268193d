"""Reading a koan file: title and prose, the learner's part, the assertions, and whether those are the shipped ones."""

import ast
import inspect
import warnings
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

MARKER = "# --- the assertions"
"""A line that begins so divides the learner's part, above, from the assertions, below."""

LONGEST = 256 * 1024
"""Bytes. A koan is a page of text; what is longer was not written by a person and is not parsed."""


class Unreadable(Exception):
    """A koan file cannot be read as one. `line` is None where no line is to blame."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


@dataclass(frozen=True)
class KoanFile:
    """A koan file, read and taken apart, nothing of it run."""

    text: str
    marker_line: int
    """The 1-based line of the marker: a smaller line number is the learner's."""
    docstring: str
    learner: str
    """All text above the marker."""
    assertions: str
    """All text from the marker on."""
    tests: tuple[str, ...]
    """Names of the `test_` functions below the marker, in order."""

    @property
    def title(self) -> str:
        return self.docstring.split("\n", 1)[0].strip()

    @property
    def prose(self) -> str:
        """The docstring without its title, and without the `Insight:` and `Hints:` of a solution."""
        return self.docstring.partition("\n")[2].partition("\nInsight:")[0].strip()


def sentence(test: str) -> str:
    """The name of a `test_` function as a sentence: `test_the_loss_falls` is `the loss falls`."""
    return test.removeprefix("test_").replace("_", " ")


def read(file: Path) -> KoanFile:
    """Read a koan. Raises Unreadable, with a reason a learner can act on."""
    return take_apart(read_text(file))


def read_text(file: Path) -> str:
    """The text of a koan file with plain line ends and no byte order mark. Raises Unreadable."""
    try:
        if file.exists() and not file.is_file():
            raise Unreadable("it is no file")
        if file.is_file() and file.stat().st_size > LONGEST:
            raise Unreadable(f"the file is larger than {LONGEST // 1024} KiB, too long for a koan")
        raw = file.read_bytes()
    except FileNotFoundError:
        raise Unreadable(f"the file is missing{_instead_of(file)}") from None
    except OSError as error:
        raise Unreadable(f"the file cannot be opened: {error.strerror}") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise Unreadable("the file is not UTF-8 text; save it with that encoding", line) from None
    if "\0" in text:
        raise Unreadable("the file holds a null byte; it is not text", text[: text.index("\0")].count("\n") + 1)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _instead_of(file: Path) -> str:
    """What may have become of a file that is missing, in words that go on from there."""
    with suppress(OSError):
        for other in file.parent.iterdir():
            if other.name != file.name and other.name.lower() == file.name.lower():
                return f"; {other.name} beside it differs in upper and lower case"
    return ""


@lru_cache(maxsize=256)
def take_apart(text: str) -> KoanFile:
    """Divide the text of a koan at its marker. Raises Unreadable: no Python, no marker, or code across the marker."""
    tree = parse(text)
    lines = text.split("\n")
    markers = [number for number, line in enumerate(lines, 1) if line.startswith(MARKER)]
    if not markers:
        raise Unreadable(f"the line `{MARKER} ...` is gone; it divides your part from the assertions")
    marker_line = markers[0]
    for node in tree.body:
        begin = min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", []))])
        if begin < marker_line <= (node.end_lineno or node.lineno):
            raise Unreadable("what begins here is still open at the line that divides off the assertions", begin)
    below = [node for node in tree.body if node.lineno > marker_line]
    return KoanFile(
        text=text,
        marker_line=marker_line,
        docstring=inspect.cleandoc(ast.get_docstring(tree, clean=False) or ""),
        learner="\n".join(lines[: marker_line - 1]) + "\n",
        assertions="\n".join(lines[marker_line - 1 :]),
        tests=tuple(n.name for n in below if isinstance(n, ast.FunctionDef) and n.name.startswith("test_")),
    )


def parse(text: str) -> ast.Module:
    """Raises Unreadable where `text` is no Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a strange escape, for instance: told when the koan is run
            return ast.parse(text)
    except SyntaxError as error:
        raise Unreadable(f"{type(error).__name__}: {error.msg}", error.lineno) from None
    except (RecursionError, MemoryError):
        raise Unreadable("an expression is nested too deeply to be read") from None


def tampering(found: str, shipped: str) -> list[str]:
    """How the assertions in `found` differ from the shipped ones, a phrase each; empty when they are the same.

    Both are the text from the marker on. What counts is the code: comments and layout may change, since editors
    reformat what they save.
    """
    if found.strip() == shipped.strip():
        return []
    mine, theirs = _statements(parse(found)), _statements(parse(shipped))
    if mine == theirs:
        return []
    changes = [f"{name} is gone" for name in theirs if name not in mine]
    changes += [f"{name} was edited" for name in theirs if name in mine and mine[name] != theirs[name]]
    changes += [f"{name} was added" for name in mine if name not in theirs]
    return changes or ["the order was changed"]


def _statements(tree: ast.Module) -> dict[str, list[str]]:
    """Top-level statements by name, as text that leaves out layout and comments; keys in order of appearance."""
    found: dict[str, list[str]] = {}
    for node in tree.body:
        name = getattr(node, "name", None) or "the code around the assertions"
        found.setdefault(name, []).append(ast.dump(node))
    return found


def section(docstring: str, name: str) -> str:
    """One section of a solution's docstring, `Insight` or `Hints`: the indented text under its heading, or ''."""
    lines = iter(docstring.split("\n"))
    for line in lines:
        if line.strip() == f"{name}:":
            break
    body: list[str] = []
    for line in lines:
        if line.strip() and not line.startswith(" "):
            break
        body.append(line)
    return inspect.cleandoc("\n".join(body)) if body else ""


def hints(docstring: str) -> list[str]:
    """The hints of a solution, from a nudge to the name of the call: the items of its `Hints:` section."""
    found: list[str] = []
    for line in section(docstring, "Hints").split("\n"):
        if line.startswith("- "):
            found.append(line[2:].strip())
        elif found and line.strip():
            found[-1] += " " + line.strip()
    return found
