"""The naming convention of a project's ``target_metadata``, as far as its text tells."""

from __future__ import annotations

import ast
import os.path

from flake8_migrations.model.convention import Convention
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.project.cache import kept, read
from flake8_migrations.project.root import env_file
from flake8_migrations.reader.files import location_of

_MOST_STEPS = 12
"""Imports and names that are followed from ``env.py`` to the metadata."""
_LARGEST_FILE = 1_000_000

NONE: Convention = {}


def convention_of(path: str) -> Convention | None:
    """The naming convention that holds for a file, by its absolute path; None where unknown.

    Without an ``env.py`` near the file there is none.
    """
    environment = env_file(os.path.dirname(path))
    return NONE if environment is None else _of_environment(environment)


@kept(most=100)
def _of_environment(path: str) -> Convention | None:
    module = _module(path)
    if module is None:
        return None
    assigned = module.attributes.get(("target_metadata", "naming_convention"))
    if assigned is not None:
        return _literal(assigned, module, _MOST_STEPS)
    if "target_metadata" not in module.names:
        return None if module.hands_over else NONE
    return _of_metadata(module.names["target_metadata"], module, _MOST_STEPS)


class _Module(NamedTuple):
    """What a file binds at its top level, unevaluated."""

    path: str
    names: dict[str, ast.expr | ast.ClassDef]
    imports: dict[str, str]
    attributes: dict[tuple[str, str], ast.expr]
    """``owner.attribute = value``."""
    mentions: bool
    """Whether it says ``naming_convention`` anywhere."""
    hands_over: bool
    """Whether it says ``target_metadata`` anywhere."""


@kept(most=200)
def _module(path: str) -> _Module | None:
    source = read(path, _LARGEST_FILE)
    if source is None:
        return None
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    mentions = b"naming_convention" in source, b"target_metadata" in source
    module = _Module(path, {}, {}, {}, *mentions)
    for statement in body:
        _bind(statement, module)
    return module


def _bind(statement: ast.stmt, module: _Module) -> None:
    if isinstance(statement, ast.ClassDef):
        module.names[statement.name] = statement
    elif isinstance(statement, ast.ImportFrom):
        base = "." * statement.level + (f"{statement.module}." if statement.module else "")
        for alias in statement.names:
            module.imports[alias.asname or alias.name] = base + alias.name
    elif isinstance(statement, ast.Import):
        for alias in statement.names:
            name = alias.asname or alias.name.partition(".")[0]
            module.imports[name] = alias.name if alias.asname else name
    elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        for target in targets:
            if isinstance(target, ast.Name):
                module.names[target.id] = statement.value
            elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
                module.attributes[target.value.id, target.attr] = statement.value
    elif isinstance(statement, (ast.If, ast.Try)):
        for inner in (*statement.body, *statement.orelse):
            _bind(inner, module)


def _of_metadata(node: ast.expr | ast.ClassDef, module: _Module, steps: int) -> Convention | None:
    """The convention of what an expression names: a MetaData object, or a class that has one."""
    if steps == 0:
        return None
    if isinstance(node, ast.ClassDef):
        return _of_class(node, module, steps - 1)
    if isinstance(node, ast.Call):
        return _of_call(node, module, steps - 1)
    if isinstance(node, (ast.List, ast.Tuple)):
        return NONE  # Alembic asks only a single object
    if isinstance(node, ast.Constant):
        return NONE if node.value is None else None
    if isinstance(node, ast.Attribute) and node.attr == "metadata":
        return _of_metadata(node.value, module, steps - 1)
    path = _dotted(node)
    return None if path is None else _of_path(path, module, steps - 1)


def _of_path(path: str, module: _Module, steps: int) -> Convention | None:
    first, _, rest = path.partition(".")
    assigned = module.attributes.get((first, "naming_convention"))
    if assigned is not None:
        return _literal(assigned, module, steps)
    if first in module.names:
        return None if rest else _of_metadata(module.names[first], module, steps)
    if first not in module.imports:
        return None
    target = module.imports[first] + (f".{rest}" if rest else "")
    if target in _WITHOUT:
        return None if module.mentions else NONE
    found = location_of(target, os.path.dirname(module.path))
    other = _module(found[0]) if found else None
    if other is None or found is None or not found[1]:
        return None
    return _of_path(".".join(found[1]), other, steps - 1) if steps > 0 else None


_WITHOUT = frozenset(
    {
        "sqlmodel.SQLModel",
        "sqlalchemy.orm.DeclarativeBase",
        "sqlalchemy.orm.DeclarativeBaseNoMeta",
        "sqlalchemy.orm.MappedAsDataclass",
    }
)
"""Bases whose metadata has no convention of its own."""


def _of_class(node: ast.ClassDef, module: _Module, steps: int) -> Convention | None:
    for statement in node.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            if any(isinstance(one, ast.Name) and one.id == "metadata" for one in targets):
                return _of_metadata(statement.value, module, steps)
    found = [_of_metadata(base, module, steps) for base in node.bases]
    if len(found) == 1:
        return found[0]
    return next((one for one in found if one), None)


def _of_call(node: ast.Call, module: _Module, steps: int) -> Convention | None:
    """``MetaData(…)``, ``declarative_base(metadata=…)``, ``SQLAlchemy(metadata=…)``."""
    name = (_dotted(node.func) or "").rpartition(".")[2]
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    if None in keywords:
        return None
    if name == "MetaData":
        if "naming_convention" in keywords:
            return _literal(keywords["naming_convention"], module, steps)
        return None if len(node.args) > 3 else NONE
    if name in ("declarative_base", "SQLAlchemy", "registry"):
        if "metadata" in keywords:
            return _of_metadata(keywords["metadata"], module, steps)
        return None if module.mentions or node.args else NONE
    return None


def _literal(node: ast.expr | ast.ClassDef, module: _Module, steps: int) -> Convention | None:
    """A dictionary of texts, written out or under a name."""
    if steps <= 0:
        return None
    if isinstance(node, ast.Name):
        if node.id in module.names:
            return _literal(module.names[node.id], module, steps - 1)
        imported = module.imports.get(node.id)
        found = location_of(imported, os.path.dirname(module.path)) if imported else None
        other = _module(found[0]) if found and len(found[1]) == 1 else None
        if found is None or other is None or found[1][0] not in other.names:
            return None
        return _literal(other.names[found[1][0]], other, steps - 1)
    if isinstance(node, ast.Constant) and node.value is None:
        return NONE
    if not isinstance(node, ast.Dict):
        return None
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None
    is_plain = all(isinstance(one, str) for pair in value.items() for one in pair)
    return value if is_plain else None


def _dotted(node: ast.expr | ast.ClassDef) -> str | None:
    """``package.module.Base`` as it is written."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else None
