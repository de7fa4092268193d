"""The house: the map in `sensei/__init__.py` names every room, imports point downwards on it, and rooms are small."""

import ast
import re
from pathlib import Path

import pytest

import sensei

HOUSE = Path(sensei.__file__).parent
ROOMS = {file.stem: [file] for file in sorted(HOUSE.glob("*.py")) if file.stem != "__init__"}
ROOMS |= {folder.name: sorted(folder.glob("*.py")) for folder in HOUSE.iterdir() if (folder / "__init__.py").exists()}
MAP = [room for line in re.findall(r"^    (\S.*?)  ", sensei.__doc__, re.MULTILINE) for room in line.split(", ")]

BESIDE_TENSORFLOW = {"server", "child", "first_operation", "plugin", "failures", "tools"}
BESIDE_TENSORFLOW |= {"explain", "compare", "graphs", "memory"}
"""The child's side; what the learner's own command imports answers at once, without TensorFlow."""


def imported(room: str) -> set[str]:
    """The other rooms that a room imports, wherever in its files."""
    found = set()
    for file in ROOMS[room]:
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "sensei":
                inside = (node.module or "").split(".")[1:2]
                found |= set(inside) or {name.name for name in node.names}
    return found - {room}


def test_every_room_is_on_the_map_once():
    assert sorted(MAP) == sorted(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_downwards(room):
    assert [other for other in imported(room) if MAP.index(other) < MAP.index(room)] == []


@pytest.mark.parametrize("room", sorted(set(ROOMS) - BESIDE_TENSORFLOW))
def test_only_the_childs_side_imports_tensorflow(room):
    for file in ROOMS[room]:
        names = re.findall(r"^\s*(?:import|from) (\w+)", file.read_text(), re.MULTILINE)
        assert not {"tensorflow", "numpy", "keras"} & set(names)
    assert not imported(room) & (BESIDE_TENSORFLOW - {"plugin"}), "nor a room that does"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_small_and_says_what_it_holds(room):
    for file in ROOMS[room]:
        text = file.read_text()
        assert text.count("\n") <= 300
        assert ast.get_docstring(ast.parse(text)) or file.stem == "__main__"
