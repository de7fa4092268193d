"""Plain data: the outcome of each assertion of a koan, and the verdict they add up to. It travels as JSON."""

import math
import signal
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from sensei.koan_file import sentence


class Kind(StrEnum):
    SOLVED = "solved"
    FAILED = "failed"
    """An assertion does not hold."""
    RAISED = "raised"
    """The learner's code raised, in an assertion or while it was loaded."""
    UNREADABLE = "unreadable"
    """No Python, no text, no file."""
    ALTERED = "altered"
    """The assertions are not the shipped ones. Nothing was run."""
    TIMED_OUT = "timed out"
    CRASHED = "crashed"
    """The process ended before its assertions did: a signal, an early exit, out of memory."""


class State(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    RAISED = "raised"
    SKIPPED = "skipped"
    UNFINISHED = "unfinished"
    """It was under way when the process ended."""
    NOT_REACHED = "not reached"


@dataclass(frozen=True)
class Frame:
    """One line of the koan that an exception passed through."""

    line: int
    function: str
    code: str


@dataclass(frozen=True)
class Picture:
    """A picture as data: the name of a function of `sensei.pictures`, and its arguments."""

    kind: str
    data: dict[str, Any]


@dataclass(frozen=True)
class Failure:
    """What was raised, in parts."""

    exception: str
    """The class's name."""
    message: str
    """The telling part: of an assertion its message, of a TensorFlow exception no device strings and op names."""
    expression: str = ""
    """Of an assertion, what it asserts."""
    compared: list[tuple[str, str]] = field(default_factory=list)
    """`found`, `meant` and the like, each with its text, where a comparison failed."""
    pictures: list[Picture] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    """The koan's own lines, outermost first; the library's are left out."""
    full: str = ""
    """The whole traceback, for whoever asks."""


@dataclass(frozen=True)
class Assertion:
    """One `test_` function of a koan, and what came of it."""

    name: str
    state: State
    seconds: float = 0.0
    failure: Failure | None = None


@dataclass(frozen=True)
class Ending:
    """How a child process ended. `status` is its exit code, or minus the signal; None when it had to be killed."""

    status: int | None
    seconds: float
    timed_out: bool = False
    output: str = ""
    excess: str = ""
    """What it took more of than it may, which was why it was killed."""


@dataclass(frozen=True)
class Verdict:
    """What there is to say about one koan, and whether it is solved."""

    koan: str
    kind: Kind
    reason: str = ""
    """One sentence, where the kind alone does not say it."""
    line: int | None = None
    """The line of the koan file to look at first."""
    assertions: list[Assertion] = field(default_factory=list)
    loading: Failure | None = None
    """What the learner's part raised while it was loaded, before any assertion."""
    seconds: float = 0.0
    output: str = ""
    """What the koan printed, bounded."""
    pictures: list[Picture] = field(default_factory=list)
    """To be shown when it is solved."""
    blob: str = ""
    """Git's name for the text that was judged; empty when it could not be read."""

    @property
    def solved(self) -> bool:
        return self.kind is Kind.SOLVED

    @property
    def failure(self) -> Failure | None:
        """What was raised first, while the koan was loaded or in an assertion."""
        return self.loading or next((a.failure for a in self.assertions if a.failure), None)

    @property
    def stopped_at(self) -> Assertion | None:
        """The first assertion that did not pass."""
        return next((a for a in self.assertions if a.state is not State.PASSED), None)

    def to_json(self) -> dict[str, Any]:
        """The verdict for programs, as the README describes it. Numbers that JSON does not know are spelt out."""
        data: dict[str, Any] = _spelt(asdict(self))
        for raised in (data["loading"], *(assertion["failure"] for assertion in data["assertions"])):
            if raised:
                raised["line"] = raised["frames"][-1]["line"] if raised["frames"] else None
        return {"koan": self.koan, "solved": self.solved} | data


def _spelt(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _spelt(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_spelt(inner) for inner in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _failure(data: dict[str, Any] | None) -> Failure | None:
    if data is None:
        return None
    frames = [Frame(**frame) for frame in data["frames"]]
    compared = [(label, text) for label, text in data["compared"]]
    return Failure(**data | {"frames": frames, "compared": compared, "pictures": _pictures(data["pictures"])})


def _pictures(data: list[dict[str, Any]]) -> list[Picture]:
    return [Picture(**picture) for picture in data]


def judge(koan: str, tests: list[str], events: list[dict[str, Any]], ending: Ending) -> Verdict:
    """The verdict on a run, from what the child told and how it ended.

    Solved means: each of `tests`, the names of the shipped assertions, was told as passed exactly once, nothing else
    was told as failing, and the child came to its own end with the tools of the assertions in place. Whatever is
    missing counts against it.

    Args:
        koan: the koan's name.
        tests: the names of the shipped assertions, in order.
        events: what the child reported, in order; see `sensei.child` for their form.
        ending: how its process ended.
    """
    started = [e["test"] for e in events if e["event"] == "start"]
    ended = {e["test"]: e for e in events if e["event"] == "end"}
    done = [e for e in events if e["event"] == "done"]
    came_to_its_end = ending.status == 0 and len(done) == 1
    told = [_told(test, started, ended) for test in tests]

    loading = next((_failure(e["failure"]) for e in events if e["event"] == "loading failed"), None)
    bad = next((a for a in told if a.state in (State.FAILED, State.RAISED)), None)
    failure = loading or next((a.failure for a in told if a.failure), None)
    line = failure.frames[-1].line if failure and failure.frames else None

    def verdict(kind: Kind, reason: str = "") -> Verdict:
        pictures = (
            [picture for e in ended.values() for picture in _pictures(e["pictures"])] if kind is Kind.SOLVED else []
        )
        return Verdict(koan, kind, reason, line, told, loading, ending.seconds, ending.output, pictures)

    if failure and failure.exception in OUT_OF_MEMORY:
        return verdict(Kind.CRASHED, "it asked for more memory than a koan may have")
    if ending.excess:
        return verdict(Kind.CRASHED, ending.excess)
    if loading:
        return verdict(Kind.RAISED, "it raised while it was loaded, before the first assertion")
    if bad:
        return verdict(Kind.FAILED if bad.state is State.FAILED else Kind.RAISED)
    if ending.timed_out:
        return verdict(Kind.TIMED_OUT, f"it was stopped after {ending.seconds:.0f} seconds, {_where(told)}")
    if not came_to_its_end:
        return verdict(Kind.CRASHED, f"{_how(ending.status)}, {_where(told)}")
    if any(a.state is State.SKIPPED for a in told):
        return verdict(Kind.FAILED, "an assertion was skipped; a koan is solved when every one of them passes")
    if not told or any(a.state is not State.PASSED for a in told):
        return verdict(Kind.FAILED, "an assertion never ran; a koan is solved when every one of them passes")
    if sorted(started) != sorted(tests):
        return verdict(Kind.FAILED, "other assertions ran than the shipped ones, each of them once")
    if done[0]["replaced"]:
        names = ", ".join(map(str, done[0]["replaced"][:3]))
        return verdict(Kind.FAILED, f"your code put something else in the place of {names}, which others rely on")
    return verdict(Kind.SOLVED)


OUT_OF_MEMORY = ("MemoryError", "ResourceExhaustedError")


def _told(test: str, started: list[str], ended: dict[str, dict[str, Any]]) -> Assertion:
    if test in ended:
        event = ended[test]
        return Assertion(test, State(event["state"]), event["seconds"], _failure(event["failure"]))
    return Assertion(test, State.UNFINISHED if test in started else State.NOT_REACHED)


def _where(told: list[Assertion]) -> str:
    """The assertion that was under way when the process ended, in words."""
    current = next((a for a in told if a.state is State.UNFINISHED), None)
    if current:
        return f"while it was tried whether {sentence(current.name)}"
    if all(a.state is State.NOT_REACHED for a in told):
        return "before its first assertion"
    return "after its last assertion" if told[-1].state is not State.NOT_REACHED else "between two assertions"


def _how(status: int | None) -> str:
    if status is None:
        return "the process disappeared"
    if status < 0:
        try:
            return f"the process was ended by {signal.Signals(-status).name}"
        except ValueError:
            return f"the process was ended by signal {-status}"
    return f"the process exited early, with code {status}"
