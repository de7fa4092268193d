"""What programs are told: the JSON that the README describes, JUnit XML as pytest's own, and somebody else's koans."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as XML

import pytest

from sensei import runner
from sensei.limits import Limits
from sensei.verdict import Kind, State
from tests.conftest import KOAN, SOLUTION

README = (Path(__file__).parent.parent / "README.md").read_text()
DESCRIBED = json.loads(re.search(r"```json\n(.*?)```", README, re.DOTALL)[1])

TEXTS = {
    "01_solved": SOLUTION,
    "02_failed": KOAN,
    "03_raised": KOAN.replace("return price ", "print('here')\n    return price + undefined "),
    "04_loading": KOAN.replace("import tensorflow as tf", "import undefined", 1),
    "05_unreadable": KOAN.replace("def double(price):", "def double(price)"),
    "06_altered": SOLUTION.replace("3.0)", "9.0)"),
    "07_endless": KOAN.replace("return price ", "while True: pass "),
    "08_left": KOAN.replace("return price ", "import os; os._exit(0) "),
    "09_skipped": KOAN.replace("return price ", "import pytest; pytest.skip('so') "),
    "10_not_a_number": KOAN.replace("return price ", "return price * float('nan') "),
    "11_second": KOAN.replace("return price ", "return tf.constant(3.0) "),
}
KINDS = ["solved", "failed", "raised", "raised", "unreadable", "altered", "timed out", "crashed", "failed"] + [
    "failed"
] * 2


@pytest.fixture
def verdicts(small_path, monkeypatch) -> None:
    """A path with a koan for every verdict."""
    limits = Limits(seconds=1)
    run_file = runner.run_file
    monkeypatch.setattr(
        runner, "run_file", lambda runner_, name, file, _, wait: run_file(runner_, name, file, limits, wait)
    )
    for name, text in TEXTS.items():
        small_path.add(f"01_tea/{name}").file.write_text(text)


def differences(found: Any, described: Any, where: str = "") -> list[str]:
    """Where what was found has other keys, or other types, than what is described; null may stand for anything."""
    if isinstance(described, dict) and isinstance(found, dict) and described:
        odd = [f"{where}.{key}" for key in found.keys() ^ described.keys()]
        return odd + [
            odd
            for key in found.keys() & described.keys()
            for odd in differences(found[key], described[key], f"{where}.{key}")
        ]
    if isinstance(described, list) and isinstance(found, list) and described:
        return [odd for one in found for odd in differences(one, described[0], where)]
    alike = isinstance(found, type(described)) or found is None or described is None
    return [] if alike else [f"{where} is {found!r}"]


def test_json_is_as_the_readme_describes_it_for_every_verdict(koans, verdicts):
    code, printed = koans("check", "--json")
    told = json.loads(printed, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert code == 1
    assert differences(told, DESCRIBED) == []
    assert told["form"] == DESCRIBED["form"]
    assert [koan["kind"] for koan in told["koans"]] == KINDS
    assert [koan["solved"] for koan in told["koans"]] == [True] + [False] * 10
    for koan in told["koans"]:
        failure = koan["loading"] or next((a["failure"] for a in koan["assertions"] if a["failure"]), None)
        assert failure is None or failure == koan["loading"] or differences(failure, DESCRIBED_FAILURE) == []
        assert failure is None or failure["line"] == koan["line"] is not None
        assert koan["solved"] or failure or koan["reason"], "whatever is not solved says why"
    assert told["koans"][2]["output"] == "here\n"
    assert {a["state"] for koan in told["koans"] for a in koan["assertions"]} <= set(State)


DESCRIBED_FAILURE = DESCRIBED["koans"][0]["assertions"][0]["failure"]


def test_every_kind_and_state_is_named_in_the_readme():
    described = README.partition("## For programs and for teachers")[2].partition("\n## ")[0]
    assert [word for word in (*Kind, *State) if f"`{word}`" not in described.replace("\n", " ")] == []


def parts(document: str) -> dict[str, set[str]]:
    """The tags of an XML document, each with the names of its attributes."""
    found: dict[str, set[str]] = {}
    for element in XML.fromstring(document).iter():
        found.setdefault(element.tag, set()).update(element.keys())
    return found


def test_junit_is_written_in_pytests_own_dialect(koans, verdicts, small_path, tmp_path):
    tests = tmp_path / "test_all.py"
    tests.write_text(
        "import pytest\ndef test_a(): pass\ndef test_b(): assert False\ndef test_c(): pytest.skip('so')\n"
        "@pytest.fixture\ndef broken(): raise ValueError\ndef test_d(broken): pass\n"
    )
    theirs = tmp_path / "theirs.xml"
    subprocess.run([sys.executable, "-m", "pytest", "-q", str(tests), f"--junitxml={theirs}"], capture_output=True)
    ours = small_path.root / "ours.xml"
    assert koans("check", "--junit", str(ours))[0] == 1
    assert parts(ours.read_text()) == parts(theirs.read_text())
    suite = XML.fromstring(ours.read_text())[0]
    cases = suite.findall("testcase")
    assert int(suite.get("tests")) == len(cases)
    for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.get(attribute)) == len(suite.findall(f"testcase/{tag}"))
    passed = {case.get("classname") for case in cases} - {
        case.get("classname") for case in cases if case.find("failure") is not None or case.find("error") is not None
    }
    assert passed == {"koans.01_tea.01_solved"}, "whoever reads only failures and errors comes to the same result"


def test_somebody_elses_koans_are_judged_by_their_code_alone(koans, small_path, tmp_path):
    """Their assertions may be edited or gone, their folder is only read, and our own progress is not touched."""
    for number in "12345":
        small_path.add(f"01_tea/0{number}_cup")
    theirs = tmp_path / "their class" / "koans" / "01_tea"
    theirs.mkdir(parents=True)
    loosened = KOAN.replace("close(", "str(")
    handed_in = {"1": SOLUTION, "2": loosened, "3": SOLUTION.partition("# --- the assertions")[0], "4": "\udcff"}
    for number, text in handed_in.items():
        (theirs / f"0{number}_cup.py").write_text(text, errors="surrogateescape")
    before = {file: file.read_bytes() for file in theirs.rglob("*")}
    for folder in (theirs.parent, theirs.parent.parent):
        code, printed = koans("check", "--koans", str(folder), "--json")
        told = json.loads(printed)["koans"]
        assert code == 1
        assert [one["kind"] for one in told] == ["solved", "failed", "solved", "unreadable", "unreadable"]
        assert told[4]["reason"] == "the file is missing"
    assert {file: file.read_bytes() for file in theirs.rglob("*")} == before
    assert not (small_path.root / ".koans" / "progress.json").exists()
    assert koans("check", "--koans", str(tmp_path / "nowhere"))[0] == 2


def test_a_line_of_somebody_elses_koan_is_that_of_their_file(koans, small_path, tmp_path):
    small_path.add()
    theirs = tmp_path / "theirs" / "01_tea"
    theirs.mkdir(parents=True)
    (theirs / "01_twice.py").write_text("\n\n\ndef double(price):\n    return undefined\n")
    (told,) = json.loads(koans("check", "--koans", str(theirs.parent), "--json")[1])["koans"]
    assert told["line"] == 5
