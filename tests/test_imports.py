"""Who may know whom: the rooms of the package, followed through all that each module imports.

Imports inside functions and those for type checking count: a module that names another one cannot
be understood without it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import networkx
import pytest

PACKAGE = "flake8_migrations"
FOLDER = Path(__file__).parent.parent / PACKAGE

MAY_KNOW: Mapping[str, frozenset[str]] = {
    room: frozenset(known.split())
    for room, known in {
        "model": "",
        "violations": "model",
        "project": "model",
        "sql": "model",
        "config": "model project violations version",
        "reader": "model project sql",
        "replay": "model",
        "replay.histories": "model project sql reader replay",
        "rules.facts": "model replay",
        "replay.ancestors": "model project reader replay",
        "rules": "model replay config rules.facts",
        "graph": "model project sql reader replay replay.histories config version",
        "checking.gate": "",
        "checking": (
            "checking.gate model violations project config reader replay replay.ancestors rules"
        ),
        "plugin": "checking config version",
        "command": "model project violations config graph checking version",
        "api": "command",
        "version": "",
    }.items()
}
"""What a room knows itself, beside its own modules. What those know, it reaches through them."""

_ROOMS = {"__init__": "version", "__main__": "command"}


@cache
def imports() -> Mapping[str, frozenset[str]]:
    """The modules of the package that each one imports, all named without the package's name."""
    paths = {_module(path): path for path in FOLDER.rglob("*.py")}
    return {module: frozenset(_imported(path, paths)) - {module} for module, path in paths.items()}


def _module(path: Path) -> str:
    parts = path.relative_to(FOLDER).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def _imported(path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path.name}: imports are absolute"
            module = _own(node.module or "")
            for alias in node.names if module is not None else ():
                inner = f"{module}.{alias.name}" if module != "__init__" else alias.name
                yield inner if inner in modules else str(module)
        elif isinstance(node, ast.Import):
            yield from (name for one in node.names if (name := _own(one.name)) is not None)


def _own(module: str) -> str | None:
    if module == PACKAGE:
        return "__init__"
    return module.removeprefix(f"{PACKAGE}.") if module.startswith(f"{PACKAGE}.") else None


def room_of(module: str) -> str:
    """The room of a module: the longest name in the table that it begins with."""
    module = _ROOMS.get(module, module)
    parts = module.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((name for name in names if name in MAY_KNOW), f"{module}, of which no row says so")


def test_every_module_is_in_a_room() -> None:
    assert {room_of(module) for module in imports()} == set(MAY_KNOW)


def test_a_room_knows_what_the_table_says() -> None:
    wrong = {
        (module, room_of(known))
        for module, others in imports().items()
        for known in others
        if room_of(known) not in MAY_KNOW[room_of(module)] | {room_of(module)}
    }
    assert wrong == set()


@pytest.mark.parametrize(
    ("room", "hidden"),
    [
        ("model", "project sql reader replay rules violations graph config"),
        ("sql", "project reader replay rules violations graph config"),
        ("project", "sql reader replay rules violations graph config"),
        ("reader", "replay rules violations graph config"),
        ("replay", "project sql reader rules violations graph config"),
        ("rules.facts", "project sql reader violations graph config"),
        ("rules", "sql reader graph"),
        ("graph", "rules checking plugin command"),
        ("checking", "graph plugin command"),
        ("plugin", "graph command"),
    ],
)
def test_what_a_room_must_never_reach(room: str, hidden: str) -> None:
    """Nor through others: what it reaches, over any number of imports, is none of these."""
    graph = networkx.DiGraph()
    for module, others in imports().items():
        graph.add_node(module)
        for known in others:
            graph.add_edge(module, known)
    for module in [one for one in imports() if room_of(one) == room]:
        reached = {room_of(one) for one in networkx.descendants(graph, module)}
        assert not reached & set(hidden.split()), module


def test_no_module_is_part_of_a_circle() -> None:
    graph = networkx.DiGraph((one, other) for one, known in imports().items() for other in known)
    circles = [found for found in networkx.strongly_connected_components(graph) if len(found) > 1]
    assert circles == []


READER = (
    {
        *"mro frames values tables texts conditions dialect_questions excerpts files".split(),
        "observed",
    },
    {"machine"},
    {"known"},
    {
        *"attributes binding calls classes construction decorators expressions imports".split(),
        *"patterns statements unread".split(),
    },
    {"library"},
    {"interpreter"},
    {"env_interpreter", "environment", "naming_convention", "reader"},
    {"migrations"},
)
"""The layers of the reader, from below to above: each knows itself and those below it."""


def test_the_layers_of_the_reader() -> None:
    level = {name: number for number, layer in enumerate(READER) for name in layer}
    wrong = {
        (module, known)
        for module, others in imports().items()
        for known in others
        if module.partition(".")[0] == known.partition(".")[0] == "reader"
        if level[_in_reader(known)] > level[_in_reader(module)]
    }
    assert wrong == set()


def _in_reader(module: str) -> str:
    """The name of a module, or of a folder, right below the reader."""
    return (module.split(".") + ["reader"])[1]


def test_the_top_of_the_package_is_seen_at_a_glance() -> None:
    names = {path.name for path in FOLDER.iterdir()} - {"__pycache__", "py.typed", "__init__.py"}
    assert len(names) <= 14, sorted(names)
