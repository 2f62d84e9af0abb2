"""The other files of the user's project that a migration uses: helper modules and SQL files.

They are read, never executed, and never followed out of the project.
"""

from __future__ import annotations

import ast
import os.path
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from flake8_migrations.model.migration import Import, Location
from flake8_migrations.model.operations import Name
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.project.cache import is_dir, is_file, kept, read, real_path
from flake8_migrations.project.headers import revisions_in
from flake8_migrations.project.root import root_of
from flake8_migrations.reader.frames import Frame, Registry
from flake8_migrations.reader.values import (
    NOT_OURS,
    ColumnReference,
    FileText,
    Symbol,
    Value,
)

MOST_MODULES = 100
"""Helper modules that are read for one migration."""

_MOST_LEVELS = 12
_SMALL_FILE = 20_000
_ALEMBIC = (
    compiled_when_used(rb"alembic\b(?<!\walembic)"),
    compiled_when_used(rb"op\.(?<!\wop\.)"),
    compiled_when_used(rb"batch_op\b(?<!\wbatch_op)"),
)
_EXECUTES = compiled_when_used(rb"execute(?:\(|\b(?<=\.execute))")
"""It is called, or handed on: an application has many a message that something cannot execute."""
_ALTERS = tuple(
    [
        compiled_when_used(rb"%b(?<!\w%b)\s+(?:table|view|type|index)\b" % (verb, verb))
        for verb in (b"alter", b"drop", b"truncate")
    ]
)
"""What a module holds that migrates, the last ones in lower case.

Each begins with its word, so that it is found in a twentieth of the time that ``\\b`` takes before
it: an application has modules of hundreds of thousands of bytes.
"""
_MOST_BESIDE = 40_000
"""Bytes of the application's modules, which migrate nothing, that are read for one helper module:
the models of a large application import nearly all of it."""


class Beside(dict[str, "Frame | None"]):
    """The modules that were read for one helper module, by their paths."""

    def __init__(self, path: str) -> None:
        super().__init__({path: None})
        self.left = _MOST_BESIDE

    def affords(self, path: str) -> bool:
        """Whether one more is read; those that migrate are, however many they are."""
        source = read(path)
        if source is None or _migrates(source):
            return True
        if len(source) > self.left:
            return False
        self.left -= len(source)
        return True


ReadsModule: TypeAlias = Callable[[str, Beside | None], Frame | None]
"""Gives the names of a helper module; None when it cannot be read or migrates nothing."""


class Project:
    """The files around one migration, of which the absolute path is known.

    ``reads_models`` says that modules of models are asked for the names of their tables,
    however large they are.
    """

    def __init__(
        self,
        path: str,
        read_module: ReadsModule,
        reads_models: bool = False,
        beside: Beside | None = None,
    ) -> None:
        self.path = path
        self._read_module = read_module
        self.reads_models = reads_models
        self._beside = beside
        self._modules: dict[str, Frame | None] = {} if beside is None else beside
        """The helper modules that were read for the migration, or for a module, by their paths."""
        self._revisions: dict[str, str] | None = None

    def module(self, path: str) -> Frame | None:
        """The names of a helper module; None when it cannot be read or migrates nothing."""
        modules = self._modules
        if path not in modules:
            if len(modules) >= MOST_MODULES:
                return None
            modules[path] = None  # a module that imports itself in a circle
            if self._beside is None or self._beside.affords(path):
                modules[path] = self._read_module(path, self._beside)
        return modules[path]

    def names_in(self, file: str) -> dict[str, Value]:
        """What a module of the project binds."""
        frame = self.module(file)
        return {} if frame is None else dict(frame.names)

    def python_file(self, path: str) -> str | None:
        """A module of the project by a path as ``text_of_file`` takes it."""
        return self._located(path) if path.endswith(".py") else None

    def file_of_revision(self, revision: str) -> str | None:
        """The migration beside this one with that id, of which the beginning is enough."""
        if self._revisions is None:
            found = revisions_in(os.path.dirname(self.path))
            self._revisions = {one.revision: one.path for one in found}
        exact = self._revisions.get(revision)
        if exact is not None:
            return exact
        ids = [one for one in self._revisions if one.startswith(revision)]
        return self._revisions[ids[0]] if len(ids) == 1 else None

    def registry_of(self, path: str) -> Registry | None:
        """What a module of the project registers with Alembic and SQLAlchemy."""
        frame = self._read_module(path, None)
        return None if frame is None else frame.file.registry

    def of_model(self, model: Symbol, name: str) -> str | ColumnReference | None:
        """The ``__tablename__`` or a column of an imported model, where its file tells the name."""
        if not model.last[:1].isupper():
            return None
        table = self._tablename(model)
        if table is None or name == "__tablename__":
            return table
        return ColumnReference(Name(table), name)

    def _tablename(self, model: Symbol) -> str | None:
        if model.directory is None or model.root in NOT_OURS:
            return None
        for _ in range(_MOST_LEVELS):  # re-exports
            located = location_of(model.path, model.directory)
            if located is None or len(located[1]) != 1:
                return None
            names, imported = _tablenames(located[0])
            name = located[1][0]
            if name in names or name not in imported:
                return names.get(name)
            model = Symbol(imported[name], os.path.dirname(located[0]))
        return None

    def imports(self, nodes: Iterable[ast.Import | ast.ImportFrom]) -> Iterator[Import]:
        """What is imported, with what is known of where it lies; the well-known is left out."""
        for node in nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name.partition(".")[0] not in NOT_OURS:
                        yield self._placed(alias.name, None, node)
            elif node.level or (node.module or "").partition(".")[0] not in NOT_OURS:
                module = "." * node.level + (node.module or "")
                for alias in node.names:
                    yield self._placed(module, alias.name, node)

    def _placed(self, module: str, name: str | None, node: ast.stmt) -> Import:
        place = Location(node.lineno, node.col_offset)
        directory = os.path.dirname(self.path)
        found = location_of(f"{module}.{name or '*'}", directory)
        if found is not None:
            return Import(module, name, place, True, _is_beside(found[0], self.path))
        if module.startswith("."):
            return Import(module, name, place, True, len(module) < 3)
        first = module.partition(".")[0]
        return Import(module, name, place, _folder_with(first, directory) is not None)

    def text_of_file(self, path: str) -> str:
        """The text of a file of the project, a HOLE where it cannot be known."""
        file = self._located(path)
        source = read(file) if file is not None else None
        if file is None or source is None:
            return HOLE
        text = FileText(source.decode("utf-8", "replace"))
        text.file = os.path.basename(file)
        return text

    def _located(self, path: str) -> str | None:
        """The file that a path means, from the root of the project or from the migration."""
        if not is_known(path):
            return None
        directory = os.path.dirname(self.path)
        root = _root(directory)
        for base in (root, directory):
            file = os.path.join(base, path)
            if _is_inside(file, root) and is_file(file):
                return file
        return None


def _is_beside(file: str, path: str) -> bool:
    """Whether a module lies with the migrations: in their folder, or in that of ``env.py``."""
    folder = os.path.dirname(path)
    for _ in range(3):
        if real_path(file).startswith(real_path(folder) + os.sep):
            return True
        if is_file(os.path.join(folder, "env.py")):
            return False
        folder = os.path.dirname(folder)
        if not is_file(os.path.join(folder, "env.py")):
            return False
    return False


@kept(most=4_000)
def location_of(path: str, directory: str) -> tuple[str, tuple[str, ...]] | None:
    """The file of a dotted path, with the names that are left to look up in it."""
    root = _root(directory)
    level = len(path) - len(path.lstrip("."))
    parts = tuple(path.lstrip(".").split("."))
    if level:
        for _ in range(level - 1):
            directory = os.path.dirname(directory)
        folder: str | None = directory
    else:
        folder = _folder_with(parts[0], directory)
        if folder is None and os.path.basename(root) == parts[0]:
            folder = os.path.dirname(root)  # the root is a package without ``__init__.py``
    found = _in_folder(folder, parts) if folder else None
    return found if found and _is_inside(found[0], root) else None


@kept(most=1_000)
def _folder_with(name: str, directory: str) -> str | None:
    """The nearest folder of the project, from a directory upward, that holds the module."""
    root = _root(directory)
    while True:
        for folder in (directory, os.path.join(directory, "src")):
            base = os.path.join(folder, name)
            if is_dir(base) or is_file(f"{base}.py"):
                return folder
        parent = os.path.dirname(directory)
        if directory == root or parent == directory:
            return None
        directory = parent


@kept(most=300)
def _root(directory: str) -> str:
    """The project's root; without a sign of one, the folder of the outermost package."""
    marked = root_of(directory)
    if marked is not None:
        return marked
    root = folder = os.path.dirname(directory)
    for _ in range(_MOST_LEVELS):
        if is_file(os.path.join(folder, "__init__.py")):
            root = os.path.dirname(folder)
        folder = os.path.dirname(folder)
    return root


def _is_inside(path: str, root: str) -> bool:
    """Whether the file really lies below the root, whatever links lead to it."""
    return real_path(path).startswith(real_path(root) + os.sep)


def _in_folder(folder: str, parts: tuple[str, ...]) -> tuple[str, tuple[str, ...]] | None:
    for split in range(len(parts) - 1, -1, -1):
        base = os.path.join(folder, *parts[:split])
        for file in (f"{base}.py", os.path.join(base, "__init__.py")):
            if (split or file.endswith("__init__.py")) and is_file(file):
                return file, parts[split:]
    return None


def is_worth_reading(source: bytes) -> bool:
    """Whether a module is read for what it may bind: a large one only where it migrates."""
    return len(source) <= _SMALL_FILE or any(
        one.search(source) is not None for one in (*_ALEMBIC, _EXECUTES)
    )


def _migrates(source: bytes) -> bool:
    if any(one.search(source) is not None for one in _ALEMBIC):
        return True
    lowered = source.lower()
    return any(one.search(lowered) is not None for one in _ALTERS)


def table_of_model(model: Symbol) -> str | None:
    """The ``__tablename__`` of an imported model, where the text of its class says it.

    The models of a large application are too many to be parsed for one name.
    """
    if model.directory is None or model.root in NOT_OURS or not model.last[:1].isupper():
        return None
    located = location_of(model.path, model.directory)
    if located is None or len(located[1]) != 1:
        return None
    return _tablename_in(located[0], located[1][0])


@kept(most=200)
def _tablename_in(path: str, model: str) -> str | None:
    text = (read(path) or b"").decode("utf-8", "replace")
    found = re.search(rf"^class {re.escape(model)}\b.*?(?=^[^\s#)]|\Z)", text, re.M | re.S)
    said = found and _TABLENAME.search(found[0])
    return said[1] if said else None


_TABLENAME = compiled_when_used(
    r"""^[ \t]+__tablename__\s*(?::[^=\n]*)?=\s*["'](\w+)["'][ \t]*(?:#.*)?$""", re.M
)


@kept(most=500)
def _tablenames(path: str) -> tuple[dict[str, str], dict[str, str]]:
    """The tables of the models in a file, and what it imports from where."""
    try:
        body = ast.parse(read(path) or b"").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}, {}
    constants = dict(_texts(body, {}))
    names: dict[str, str] = {}
    imported: dict[str, str] = {}
    for statement in body:
        if isinstance(statement, ast.ClassDef):
            inherited = (names[one.id] for one in statement.bases
                         if isinstance(one, ast.Name) and one.id in names)  # fmt: skip
            own = dict(_texts(statement.body, constants)).get("__tablename__")
            name = own or next(inherited, None)
            if name is not None:
                names[statement.name] = name
        elif isinstance(statement, ast.ImportFrom):
            module = "." * statement.level + (f"{statement.module}." if statement.module else "")
            for alias in statement.names:
                imported[alias.asname or alias.name] = module + alias.name
    return names, imported


def _texts(body: list[ast.stmt], constants: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The names that are bound to text, or to a constant that is."""
    for statement in body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            value = statement.value
            text = constants.get(value.id) if isinstance(value, ast.Name) else None
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                text = value.value
            for target in targets:
                if text is not None and isinstance(target, ast.Name):
                    yield target.id, text
