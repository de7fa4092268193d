"""Nothing that the learner wrote is ever lost, and no state of the files can break the tool."""

import ctypes
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sensei import atomic, attempts, cli, shipped
from sensei.path import Koan
from sensei.progress import Progress
from tests.conftest import KOAN, SOLUTION, SmallPath
from tests.learner import START

LOOKING = (["run", "1.1"], ["list", "--all"], ["hint"], ["diff", "1.1", "--peek"], ["pin", "--check"])
COMMANDS = (
    *LOOKING,
    [],
    ["diff"],
    ["hint", "1.1"],
    ["check"],
    ["check", "--koans", "koans"],
    ["prove", "1.1"],
    ["--json"],
)
"""Everything but `reset` and `watch`, which has tests of its own."""

MINE = KOAN.replace("return price ", "return price + price ").replace("# TODO", "# mine")


def save(koan: Koan, text: str | bytes) -> None:
    """As an editor does, once a command has seen the koan untouched."""
    shipped.put_by([koan])
    koan.file.write_bytes(text.encode() if isinstance(text, str) else text)


def test_no_command_but_reset_writes_to_a_koan(koans, small_path):
    koan = small_path.add()
    save(koan, MINE)
    before = {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in small_path.root.rglob("*.py")}
    for words in COMMANDS:
        assert koans(*words)[0] in (0, 1), words
    after = {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in small_path.root.rglob("*.py")}
    assert after == before


def kept(root: Path) -> set[bytes]:
    return {file.read_bytes() for file in (root / ".koans" / "attempts").rglob("*.py")}


def test_reset_keeps_the_attempt_to_the_byte_before_it_writes(koans, small_path, monkeypatch):
    koan = small_path.add()
    odd = MINE.encode().replace(b"\n", b"\r\n") + b"# \xff\x00 no newline"
    save(koan, odd)
    with monkeypatch.context() as full:
        full.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        code, printed = koans("reset", "1.1")
    assert code == 1
    assert "was left as it is" in printed
    assert "No space left" in printed
    assert koan.file.read_bytes() == odd
    assert koans("reset", "1.1")[0] == 0
    assert koan.file.read_text() == KOAN
    assert kept(small_path.root) == {odd}


def test_a_save_in_the_midst_of_a_reset_is_kept_too(small_path, monkeypatch):
    koan = small_path.add()
    save(koan, MINE)
    newer = MINE + "# one more thought\n"
    write = atomic.write

    def saved_meanwhile(file: Path, content: bytes, unless: Callable[[], bool] = lambda: False) -> bool:
        if file == koan.file and koan.file.read_text() == MINE:
            koan.file.write_text(newer)
        return write(file, content, unless)

    monkeypatch.setattr(atomic, "write", saved_meanwhile)
    assert attempts.reset(koan).read_text() == newer
    assert koan.file.read_text() == KOAN
    assert kept(small_path.root) == {MINE.encode(), newer.encode()}


def test_reset_of_a_link_writes_to_what_it_leads_to(small_path, tmp_path):
    koan = small_path.add()
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text(MINE)
    shipped.put_by([koan])
    koan.file.unlink()
    koan.file.symlink_to(elsewhere)
    attempts.reset(koan)
    assert koan.file.is_symlink()
    assert elsewhere.read_text() == KOAN
    assert kept(small_path.root) == {MINE.encode()}


STATES: dict[str, Callable[[Path], object]] = {
    "empty": lambda file: file.write_bytes(b""),
    "truncated": lambda file: file.write_text('{"form": 1, "koans": {"01_tea/01_tw'),
    "from the future": lambda file: file.write_text('{"form": 99, "koans": {}, "more": []}'),
    "not ours": lambda file: file.write_text("[project]\nname = 'mine'\n"),
    "no text": lambda file: file.write_bytes(bytes(range(256))),
    "deep": lambda file: file.write_text("[" * 100_000),
    "a folder": lambda file: file.mkdir(),
    "a link to itself": lambda file: file.symlink_to(file),
    "a link to nowhere": lambda file: file.symlink_to(file.with_name("nowhere")),
}


@pytest.mark.parametrize("spoil", STATES.values(), ids=STATES)
def test_a_spoilt_state_file_leaves_a_working_tool_that_says_so(koans, small_path, spoil):
    koan = small_path.add()
    koan.file.write_text(SOLUTION)
    file = small_path.root / ".koans" / "progress.json"
    file.parent.mkdir()
    spoil(file)
    leads_nowhere = file.is_symlink()
    code, printed = koans()
    assert code == 0
    assert "1.1  Twice as much (solved)" in printed
    if not leads_nowhere:
        assert ".koans/progress.json" in printed
        assert "begun anew" in printed or "nothing is remembered" in printed
    for words in LOOKING:
        assert koans(*words)[0] in (0, 1), words


def test_where_the_state_folder_is_a_file(koans, small_path):
    koan = small_path.add()
    (small_path.root / ".koans").write_text("mine")
    save(koan, MINE)
    for words in LOOKING:
        assert koans(*words)[0] in (0, 1), words
    code, printed = koans("reset", "1.1")
    assert code == 1
    assert "was left as it is" in printed
    assert koan.file.read_text() == MINE
    assert (small_path.root / ".koans").read_text() == "mine"


def type_in_a_process(root: Path, *words: str, before: Callable[[], object] | None = None) -> tuple[int, str]:
    """The command in a process of its own, in which `before` was done."""
    environment = os.environ | {"COLUMNS": "100", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", START, str(root), *words],
        cwd=root,
        env=environment,
        preexec_fn=before,
        capture_output=True,
        text=True,
        timeout=100,
    )
    return done.returncode, done.stdout + done.stderr


def lose_the_right_to_write_anywhere() -> None:
    """What the superuser has beyond others: files that are closed to writing stay closed to this process."""
    drop_from_the_bounding_set, (override, read_search) = 24, (1, 2)  # of <linux/prctl.h>, <linux/capability.h>
    for capability in (override, read_search):
        ctypes.CDLL(None).prctl(drop_from_the_bounding_set, capability, 0, 0, 0)


def test_in_a_folder_that_is_read_only(small_path):
    koan = small_path.add()
    save(koan, MINE)
    folders = [small_path.root, *(folder for folder in small_path.root.rglob("*") if folder.is_dir())]
    for folder in folders:
        folder.chmod(0o500)
    try:
        code, printed = type_in_a_process(small_path.root, before=lose_the_right_to_write_anywhere)
        assert code == 0
        assert "nothing is remembered: Permission denied" in printed
        assert "1.1  Twice as much (solved)" in printed
        code, printed = type_in_a_process(small_path.root, "reset", "1.1", before=lose_the_right_to_write_anywhere)
        assert code == 1
        assert "was left as it is" in printed
    finally:
        for folder in folders:
            folder.chmod(0o700)
    assert koan.file.read_text() == MINE


def fill_the_disk() -> None:
    """No file can be written any more. It is the limit that is like a full disk, and that a test can set."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_where_no_file_can_be_written(small_path):
    koan = small_path.add()
    save(koan, MINE)
    code, printed = type_in_a_process(small_path.root, "hint", before=fill_the_disk)
    assert code == 0
    assert "What is returned?" in printed
    assert "nothing is remembered: File too large" in printed
    code, printed = type_in_a_process(small_path.root, before=fill_the_disk)
    assert code == 3
    assert "Next: make room on the disk" in printed
    code, printed = type_in_a_process(small_path.root, "reset", "1.1", before=fill_the_disk)
    assert code == 1
    assert "was left as it is" in printed
    assert koan.file.read_text() == MINE
    assert [file.name for file in small_path.root.rglob(".*") if file.is_file()] == []


def test_two_terminals_at_once(koans, small_path):
    one, other = (small_path.add(f"01_tea/0{number}_cup") for number in (1, 2))
    other.file.write_text(SOLUTION)
    ends = []
    typing = threading.Thread(target=lambda: ends.append(type_in_a_process(small_path.root, "run", "1.2")))
    typing.start()
    asked = 0
    while typing.is_alive():
        assert koans("hint", "1.1")[0] == 0
        asked += 1
        time.sleep(0.05)
    assert ends[0][0] == 0
    assert Progress(small_path.root).knows_as_solved(other)
    assert Progress(small_path.root).hints_given(one) == asked
    assert [file.name for file in (small_path.root / ".koans").iterdir() if file.is_file()] == ["progress.json"]


def test_what_a_killed_process_left_half_written_is_no_state_and_goes_with_the_next(small_path):
    koan = small_path.add()
    Progress(small_path.root).give_hint(koan)
    half = small_path.root / ".koans" / ".progress.json.123.456"
    half.write_text('{"form": 1, "koa')
    assert Progress(small_path.root).hints_given(koan) == 1
    Progress(small_path.root).give_hint(koan)
    assert not half.exists()


SAVED: dict[str, tuple[Callable[[str], bytes], str]] = {
    "CRLF": (lambda text: text.replace("\n", "\r\n").encode(), ""),
    "old Macintosh": (lambda text: text.replace("\n", "\r").encode(), ""),
    "tabs": (lambda text: text.replace("    ", "\t").encode(), ""),
    "a byte order mark": (lambda text: b"\xef\xbb\xbf" + text.encode(), ""),
    "no newline at the end": (lambda text: text.rstrip("\n").encode(), ""),
    "letters": (lambda text: text.replace("# mine", "# größer, 茶, 🍵").encode(), ""),
    "form feeds": (lambda text: text.replace("\n\n\ndef double", "\n\f\n\ndef double").encode(), ""),
    "Latin-1": (lambda text: text.replace("# mine", "# größer").encode("latin-1"), "is not UTF-8 text"),
    "UTF-16": (lambda text: text.encode("utf-16"), "is not UTF-8 text"),
    "a null byte": (lambda text: text.replace("# mine", "# \0").encode(), "holds a null byte"),
    "tabs and blanks": (lambda text: text.replace("    return price", "    x\n\treturn price").encode(), "TabError"),
}


@pytest.mark.parametrize(("saved", "said"), SAVED.values(), ids=SAVED)
def test_however_an_editor_saves(koans, small_path, saved, said):
    koan = small_path.add()
    koan.file.write_bytes(saved(MINE))
    code, printed = koans("run", "1.1")
    if said:
        assert code == 1
        assert f"koans/{koan.name}.py" in printed
        assert said in printed
    else:
        assert "(solved)" in printed


def in_another_case(file: Path) -> None:
    file.rename(file.with_name(file.name.upper()))


KINDS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "the file is missing"),
    "in another case": (in_another_case, "01_twice.py beside it differs in upper and lower case"),
    "a folder": (lambda file: (file.unlink(), file.mkdir()), "it is no file"),
    "a pipe": (lambda file: (file.unlink(), os.mkfifo(file)), "it is no file"),
    "a link to itself": (lambda file: (file.unlink(), file.symlink_to(file)), "cannot be opened"),
    "a link to nowhere": (lambda file: (file.unlink(), file.symlink_to("nowhere")), "the file is missing"),
    "a device": (lambda file: (file.unlink(), file.symlink_to("/dev/zero")), "it is no file"),
}


@pytest.mark.parametrize(("change", "said"), KINDS.values(), ids=KINDS)
def test_what_is_no_file_is_told_by_every_command(koans, small_path, change, said):
    koan = small_path.add()
    change(koan.file)
    code, printed = koans()
    assert code == 1
    assert f"koans/{koan.name}.py" in printed
    assert said in " ".join(printed.split()).lower()
    for words in LOOKING:
        code, printed = koans(*words)
        assert code in (0, 1), words
        assert "tool itself" not in printed


def test_a_koan_may_be_a_link(koans, small_path, tmp_path):
    koan = small_path.add()
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text(MINE)
    koan.file.unlink()
    koan.file.symlink_to(elsewhere)
    assert koans("run", "1.1")[0] == 0


def test_a_folder_with_blanks_and_letters_of_any_kind(koans, tmp_path, monkeypatch):
    folder = tmp_path / "meine Kōans, 茶 'n' \"$HOME\" %s [dim]"
    folder.mkdir()
    path = SmallPath(folder)
    path.add().file.write_text(SOLUTION)
    failing = path.add("01_tea/02_thrice")
    monkeypatch.setattr(cli, "ROOT", folder)
    monkeypatch.chdir(folder)
    code, printed = koans("check", "--json")
    assert code == 1
    assert [koan["kind"] for koan in json.loads(printed)["koans"]] == ["solved", "failed"]
    monkeypatch.chdir(tmp_path)
    code, printed = koans("run", str(failing.file))
    assert code == 1
    assert "Two cups at 1.5 are 3.0" in printed


TREES: dict[str, tuple[Callable[[SmallPath], object], str]] = {
    "without solutions": (lambda path: shutil.rmtree(path.root / "solutions"), ""),
    "without pins": (lambda path: (path.root / shipped.PINS).unlink(), ""),
    "with pins that are none": (lambda path: (path.root / shipped.PINS).write_bytes(b"\xff\n<<<< HEAD\n"), ""),
    "without tests": (lambda path: shutil.rmtree(path.root / "tests"), ""),
    "without koans": (lambda path: shutil.rmtree(path.root / "koans"), "the file is missing"),
    "with two of one number": (lambda path: path.add("01_tea/01_again"), "both have the number 1.1"),
    "with one too many": (lambda path: path.add("01_tea/09_spare", solution=None), "is not on the path"),
    "with other files": (
        lambda path: [(path.root / "koans" / name).write_text("mine") for name in ("notes.txt", "01_tea.py", "x.py")],
        "",
    ),
    "with an empty chapter": (lambda path: (path.root / "koans" / "02_cake").mkdir(), ""),
    "with a solution that is none": (
        lambda path: [file.write_text("(") for file in (path.root / "solutions").rglob("*.py")],
        "",
    ),
}


@pytest.mark.parametrize(("change", "said"), TREES.values(), ids=TREES)
def test_what_is_missing_or_too_much_is_named_and_not_crashed_on(koans, small_path, change, said):
    small_path.add().file.write_text(MINE)
    change(small_path)
    heard = ""
    for words in ([], *LOOKING, ["reset", "01_tea/01_twice"]):
        code, printed = koans(*words)
        assert code in (0, 1, 2), words
        assert "Traceback" not in printed
        assert "tool itself" not in printed
        heard += printed
    assert said in heard


def test_an_empty_folder_is_told(koans, small_path):
    code, printed = koans()
    assert code == 1
    assert "There is no koan in koans." in printed
