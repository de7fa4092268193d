"""Plain `pytest` walks the path, stops at the first stone, and is green on the solutions."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sensei import path

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A copy of the project, every koan as its solution is."""
    copy = tmp_path_factory.mktemp("a project with spaces")
    for name in ("sensei", "solutions"):
        shutil.copytree(REPOSITORY / name, copy / name)
    shutil.copytree(REPOSITORY / "solutions", copy / "koans")
    for name in ("conftest.py", "pytest.ini"):
        shutil.copy(REPOSITORY / name, copy / name)
    return copy


def run(project: Path, *words: str) -> tuple[int, str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "PYTHON"))}
    command = [sys.executable, "-m", "pytest", "-v", *words]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, timeout=170)
    return done.returncode, done.stdout + done.stderr


def test_solutions_are_green_and_in_order(project):
    code, printed = run(project, "solutions")
    assert code == 0, printed
    ran = re.findall(r"^solutions/(\S+)\.py::", printed, re.MULTILINE)
    assert list(dict.fromkeys(ran)) == [koan.name for koan in path.all_koans()]


def test_the_walk_stops_at_the_first_failure(project):
    broken = path.all_koans()[2]
    file = project / "koans" / f"{broken.name}.py"
    mended = file.read_text()
    file.write_text(
        mended.replace("\n# --- the assertions", "\nraise ValueError('of the learner')\n# --- the assertions")
    )
    try:
        code, printed = run(project)
    finally:
        file.write_text(mended)
    assert code != 0
    assert "of the learner" in printed
    assert all(f"{earlier.name}.py::" in printed for earlier in path.all_koans()[:2])
    assert not any(f"{later.name}.py::" in printed for later in path.all_koans()[3:])
