"""A koan file is taken apart as it should be, or refused with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensei import koan_file
from sensei.koan_file import MARKER, Unreadable
from tests.conftest import KOAN, SOLUTION


def test_the_parts():
    koan = koan_file.take_apart(KOAN)
    assert koan.title == "Twice as much"
    assert koan.prose.startswith("A receipt shows") and koan.prose.endswith("float32 tensor.")
    assert koan.learner.startswith('"""Twice') and koan.learner.rstrip().endswith("what is due?")
    assert koan.assertions.startswith(MARKER)
    assert koan.learner + koan.assertions == KOAN
    assert koan.tests == ("test_two_cups_cost_twice_as_much", "test_a_whole_menu_is_doubled")


def test_a_solution_tells_insight_and_hints_apart_from_its_prose():
    twin = koan_file.take_apart(SOLUTION)
    assert twin.prose == koan_file.take_apart(KOAN).prose
    insight = koan_file.section(twin.docstring, "Insight").splitlines()
    assert insight[0].startswith("A Python number") and insight[-1] == "https://www.tensorflow.org/guide/tensor"
    assert koan_file.hints(twin.docstring) == [
        "What is returned?",
        "Multiplication keeps the shape.",
        "The operator is `*`.",
    ]


def test_a_hint_may_take_several_lines():
    assert koan_file.hints("T\n\nHints:\n    - one\n      and more\n    - two\n") == ["one and more", "two"]


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("", "the line `# --- the assertions ...` is gone", None),
        ("x = (\n" + MARKER, "SyntaxError", 1),
        ("x = 1\n\ty = 2\n" + MARKER, "IndentationError", 2),
        (f'x = 1\ny = """\n{MARKER}\n"""\n', "still open at the line that divides off the assertions", 2),
        (f"if False:\n    x = 1\n{MARKER}\n    def test_a(): pass\n", "still open", 1),
        ("(" * 5000, "", None),
    ],
)
def test_what_cannot_be_read_as_a_koan(text, reason, line):
    with pytest.raises(Unreadable) as raised:
        koan_file.take_apart(text)
    assert reason in raised.value.reason
    assert raised.value.line == line or line is None


@pytest.mark.parametrize(
    ("raw", "reason", "line"),
    [
        (b"# caf\xe9\n", "not UTF-8", 1),
        (b"a\nb\n\xff\xfe", "not UTF-8", 3),
        (b"a\n\0", "null byte", 2),
        (b"#" * (koan_file.LONGEST + 1), "larger than 256 KiB", None),
    ],
)
def test_what_cannot_be_read_as_text(tmp_path, raw, reason, line):
    file = tmp_path / "01_x.py"
    file.write_bytes(raw)
    with pytest.raises(Unreadable) as raised:
        koan_file.read(file)
    assert reason in raised.value.reason
    assert raised.value.line == line


def test_a_strange_escape_is_no_matter_for_the_tools_own_terminal(recwarn):
    koan_file.take_apart(f"x = '\\d' if 1else 2\n{MARKER}\n")
    assert [str(warning.message) for warning in recwarn] == []


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    for file, reason in ((tmp_path / "no.py", "missing"), (tmp_path, "it is no file")):
        with pytest.raises(Unreadable, match=reason):
            koan_file.read(file)


@pytest.mark.parametrize(
    "change", [lambda t: t.replace("\n", "\r\n"), lambda t: "\ufeff" + t, lambda t: t.rstrip("\n")]
)
def test_line_ends_and_byte_order_marks_change_nothing(tmp_path, change):
    file = tmp_path / "01_x.py"
    file.write_bytes(change(KOAN).encode())
    koan = koan_file.read(file)
    assert koan.text.rstrip("\n") == KOAN.rstrip("\n")
    assert koan_file.tampering(koan.assertions, koan_file.take_apart(KOAN).assertions) == []


ASSERTIONS = koan_file.take_apart(KOAN).assertions


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("3.0), ", "9.0), ", ["test_two_cups_cost_twice_as_much was edited"]),
        ("def test_two_cups", "def test_three_cups", ["test_two_cups_cost_twice_as_much is gone"]),
        ("import tensorflow as tf\n", "", ["the code around the assertions was edited"]),
        ("import tensorflow as tf\n", "import tensorflow as tf\n# a note\n\n\n", []),
        ("[4.0, -2.0]", "[4.0,\n    -2.0]", []),
    ],
)
def test_tampering_is_told_by_name_and_layout_is_none(old, new, said):
    found = koan_file.tampering(ASSERTIONS.replace(old, new), ASSERTIONS)
    assert found[: len(said)] == said and bool(found) == bool(said)


@given(st.text(max_size=300))
def test_any_text_is_taken_apart_or_refused(text):
    try:
        koan = koan_file.take_apart(text)
    except Unreadable as unreadable:
        assert unreadable.reason
    else:
        assert koan.learner + koan.assertions == text or MARKER in text


@given(st.integers(0, len(ASSERTIONS) - 1), st.sampled_from("x0 ()'#\n"))
def test_a_changed_character_is_noticed_unless_the_code_is_the_same(place, character):
    import ast

    changed = ASSERTIONS[:place] + character + ASSERTIONS[place + 1 :]
    try:
        same = ast.dump(ast.parse(changed)) == ast.dump(ast.parse(ASSERTIONS))
        assert (koan_file.tampering(changed, ASSERTIONS) == []) == same
    except (SyntaxError, Unreadable):
        with pytest.raises(Unreadable):
            koan_file.tampering(changed, ASSERTIONS)
