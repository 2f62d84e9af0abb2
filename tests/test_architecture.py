"""docs/architecture.md: its values are what the code gives, its words stand for what there is."""

from __future__ import annotations

import doctest
import importlib
import re
from pathlib import Path

import pytest

from tests.test_imports import MAY_KNOW

PAGE = (Path(__file__).parent.parent / "docs" / "architecture.md").read_text(encoding="utf-8")


def rows(heading: str) -> list[tuple[str, ...]]:
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    cells = [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in section.splitlines()
        if line.startswith("|")
    ]
    return cells[2:]


def test_values() -> None:
    text = re.sub(r"^```.*$", "", PAGE, flags=re.MULTILINE)
    test = doctest.DocTestParser().get_doctest(text, {}, "architecture.md", None, 0)
    assert len(test.examples) >= 20
    reported: list[str] = []
    result = doctest.DocTestRunner(verbose=False).run(test, out=reported.append)
    assert result.failed == 0, "".join(reported)


def place(name: str) -> object:
    """What a dotted name below the package stands for."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        module = ".".join(["flake8_migrations", *parts[:length]])
        try:
            found = importlib.import_module(module)
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            found = getattr(found, part)
        return found
    raise AssertionError(name)


@pytest.mark.parametrize(
    ("word", "name"), [(word, name.strip("`")) for word, _, name in rows("Words")]
)
def test_words(word: str, name: str) -> None:
    assert place(name) is not None, word


def test_rooms() -> None:
    """The table of the page says what that of the imports says, but for parts of rooms."""
    rooms = {}
    for names, known, _ in rows("Rooms"):
        for room in re.findall(r"`([\w.]+)`", names):
            rooms[room] = set(re.findall(r"`(\w+)`", known))
    for room in rooms.keys() - {"checking", "plugin"}:
        known = {one.partition(".")[0] for one in MAY_KNOW[room]}
        assert rooms[room] == known - {room, "version"}, room
    assert {room for room in MAY_KNOW if "." not in room} - {"version"} == rooms.keys()
