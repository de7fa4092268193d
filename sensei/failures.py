"""An exception in a koan, as plain data: its class, the telling part of its message, the koan's own lines."""

import ast
import re
import traceback
from pathlib import Path
from types import TracebackType

from sensei import compare, explain
from sensei.koan_file import MARKER
from sensei.verdict import Failure, Frame, Picture

LONGEST_MESSAGE = 4_000
LONGEST_TRACEBACK = 60_000

RAN_IN_A_GRAPH = "Graph execution error:"
_NOISE = [
    (re.compile(r"\{\{function_node [^}]*\}\} ?"), ""),
    (re.compile(r"\{\{node ([^}]*)\}\}"), r"\1"),
    (re.compile(r" ?\[Op:\w+\](?: name: ?\S*)?"), ""),
    (re.compile(r"/job:\S+/device:(\w+:\d+)"), r"\1"),
]
_WHERE_DEFINED = re.compile(r'^Detected at node .*defined at.*\n(?:\s*(?:File ".*|\n))*', re.MULTILINE)
_AT_NODE = re.compile(r"\s*\[\[[^\]]*\]\]\s*$", re.MULTILINE)
_IN_GRAPH_CODE = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+), in (?P<function>\S+)')


def describe(raised: BaseException, file: Path) -> Failure:
    """Describe what was raised while the koan `file` ran."""
    frames = _frames(raised, file)
    if isinstance(raised, AssertionError):
        message, difference = _assertion(_message(raised))
        expression = _expression(file, frames[-1].line) if frames else ""
    else:
        message, difference, expression = telling_part(_message(raised)), None, ""
    return Failure(
        exception=type(raised).__name__,
        message=_bounded(message, LONGEST_MESSAGE),
        expression=_bounded(expression, LONGEST_MESSAGE),
        compared=[(label, _bounded(text, LONGEST_MESSAGE)) for label, text in _compared(difference)],
        pictures=_pictures(raised, difference),
        frames=frames,
        full=_bounded(_full(raised, file), LONGEST_TRACEBACK),
    )


def telling_part(message: str) -> str:
    """A TensorFlow message without device strings, node names and op names; of a graph's, the cause alone."""
    if "in user code:" in message:  # AutoGraph puts a traceback of its own into the message, and the cause at its end
        paragraphs = [part.strip() for part in re.split(r"\n\s*\n", message) if part.strip()]
        message = paragraphs[-1].partition(": ")[2] or paragraphs[-1]
    if message.startswith(RAN_IN_A_GRAPH):  # by the runtime, which knows where each node was made
        message = _WHERE_DEFINED.sub("", message.removeprefix(RAN_IN_A_GRAPH).lstrip())
    for pattern, instead in _NOISE:
        message = pattern.sub(instead, message)
    return _AT_NODE.sub("", message).strip()


def _assertion(message: str) -> tuple[str, compare.Comparison | None]:
    """Part an assertion's own message from what pytest puts behind it; and the comparison that it was about, if any."""
    own, _, behind = message.partition("\nassert ")
    if own.startswith("assert "):  # an assertion without a message
        own, behind = "", own.removeprefix("assert ")
    difference = compare.latest_difference()
    return own, difference if difference is not None and difference.headline in behind else None


def _compared(difference: compare.Comparison | None) -> list[tuple[str, str]]:
    """Found and meant in words, unless the picture shows them."""
    if difference is None or difference.picture:
        return []
    what = f"{difference.differs_in} " if difference.differs_in in ("shape", "dtype") else ""
    words = [("found", what + difference.found), ("meant", what + difference.meant)]
    return words + [("where", detail) for detail in difference.details]


def _pictures(raised: BaseException, difference: compare.Comparison | None) -> list[Picture]:
    if not isinstance(raised, AssertionError):
        return []
    if difference is None:
        return explain.noted()
    # How shapes stretch explains a wrong value; of a wrong type or dtype, or a shape found, it is beside the point.
    noted = [p for p in explain.noted() if p.kind != "broadcast" or difference.differs_in == "value"]
    return ([difference.picture] if difference.picture else []) + noted


def _expression(file: Path, line: int) -> str:
    """What the assert statement in this line asserts, without its message."""
    try:
        tree = ast.parse(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, SyntaxError):
        return ""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert) and node.lineno <= line <= (node.end_lineno or line):
            return ast.unparse(node.test)
    return ""


def _frames(raised: BaseException, file: Path) -> list[Frame]:
    """The koan's lines that the exception passed through, outermost first, those inside a traced function included."""
    frames = []
    for entry in traceback.extract_tb(raised.__traceback__):
        if entry.filename == str(file) and entry.lineno:
            asserted = _expression(file, entry.lineno)
            frames.append(Frame(entry.lineno, entry.name, f"assert {asserted}" if asserted else entry.line or ""))
    if _message(raised).startswith(RAN_IN_A_GRAPH) or "in user code:" in _message(raised):
        lines = file.read_text(errors="replace").splitlines()
        for match in _IN_GRAPH_CODE.finditer(_message(raised)):
            number = int(match["line"])
            if match["file"] == str(file) and number <= len(lines):
                frames.append(Frame(number, match["function"], lines[number - 1].strip()))
    if isinstance(raised, SyntaxError) and raised.filename == str(file) and raised.lineno:
        frames.append(Frame(raised.lineno, "<module>", (raised.text or "").strip()))
    return list(dict.fromkeys(frames))


def is_in_the_assertions(traceback_: TracebackType | None, file: Path) -> bool:
    """Whether the last line of Python that ran is one of the assertions, and not the learner's or a library's."""
    last = traceback.extract_tb(traceback_)[-1:] if traceback_ else []
    if not last or last[0].filename != str(file):
        return False
    above = file.read_text(encoding="utf-8-sig", errors="replace").split("\n" + MARKER)[0].count("\n") + 1
    return (last[0].lineno or 0) > above


def _message(raised: BaseException) -> str:
    try:
        return str(raised)
    except BaseException as again:  # the learner's exception class may be broken itself
        return f"(its message could not be read: {type(again).__name__})"


def _full(raised: BaseException, file: Path) -> str:
    """The traceback from the koan's first line on, without the test runner's own frames before it."""
    first = raised.__traceback__
    while first and first.tb_next and first.tb_frame.f_code.co_filename != str(file):
        first = first.tb_next
    try:
        return "".join(traceback.format_exception(type(raised), raised, first))
    except BaseException as again:
        return f"(its traceback could not be formatted: {type(again).__name__})"


def _bounded(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]} … ({len(text) - longest:,} characters more)"
