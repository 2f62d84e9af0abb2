"""The drivers among a project's dependencies: each shows the database that it speaks to.

The files are read line by line. A parser of TOML costs a check of one file more than all of this,
and names of packages, tables and groups stand where it can be seen without one. Lock files are
not read: they list what dependencies need for themselves.
"""

from __future__ import annotations

import ast
import os.path
import warnings
from collections.abc import Iterable, Iterator

from flake8_migrations.model.databases import Evidence, Weight
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.project.cache import exists, kept, listing, read
from flake8_migrations.project.root import root_of

_DRIVERS = {
    "postgresql": "psycopg psycopg-binary psycopg-c psycopg2 psycopg2-binary psycopg2cffi asyncpg"
    " pg8000 aiopg",
    "mysql": "mysqlclient pymysql aiomysql asyncmy cymysql mysql-connector-python mysql-connector",
    "mariadb": "mariadb",
    "mssql": "pyodbc aioodbc pymssql mssql-python",
    "oracle": "oracledb cx-oracle",
    "sqlite": "aiosqlite sqlcipher3 sqlcipher3-binary pysqlcipher3",
}
_DATABASES = {name: dialect for dialect, names in _DRIVERS.items() for name in names.split()}

_DEVELOPMENT = frozenset(
    "ci coverage dev devel develop development doc docs lint linting local mypy qa test testing"
    " tests tox types typing".split()
)
"""Words in the names of groups that nothing in production is installed from."""

_LARGEST = 1_000_000
_MOST_LEVELS = 12


class Requirement(NamedTuple):
    """A package that a project depends on."""

    line: int
    name: str
    extras: tuple[str, ...] = ()
    group: str = ""
    """The name of what it is part of; empty for what is always installed."""


@kept(most=1_000)
def drivers_of(folder: str) -> tuple[Evidence, ...]:
    """The drivers of the nearest folder, from one upward, that says what it depends on."""
    root = root_of(folder)
    if root is None:
        return ()
    top = _repository(root)
    for _ in range(_MOST_LEVELS):
        found = _drivers_in(folder)
        if found is not None:
            return found
        if folder == top:
            break
        folder = os.path.dirname(folder)
    return ()


def _repository(root: str) -> str:
    """The folder of the repository that a project is part of, or else the project's."""
    place = root
    for _ in range(_MOST_LEVELS):
        if exists(os.path.join(place, ".git")):
            return place
        place = os.path.dirname(place)
    return root


@kept(most=1_000)
def _drivers_in(folder: str) -> tuple[Evidence, ...] | None:
    """The drivers that files of a folder name; None where they name no dependency at all."""
    folders, files = listing(folder)
    names = [name for name in files if _is_about_dependencies(name)]
    if "requirements" in folders:
        inner = listing(os.path.join(folder, "requirements")).files
        names += [os.path.join("requirements", name) for name in inner if _is_list(name)]
    found: list[Evidence] = []
    says_any = False
    for name in names:
        path = os.path.join(folder, name)
        text = (read(path, _LARGEST) or b"").decode("utf-8", "replace")
        says_any = says_any or _is_list(name) or any(word in text for word in _SAYING)
        lower = text.lower()
        if any(part in lower for part in _PARTS):
            for one in requirements_in(name, text):
                found += _shown(one, path)
    return tuple(found) if says_any else None


_SAYING = ("dependencies", "install_requires", "[packages]")
"""What the files hold that say what a project depends on."""
_PARTS = ("psycopg", "asyncpg", "pg8000", "aiopg", "mysql", "mariadb", "asyncmy", "odbc", "mssql",
          "oracle", "sqlite", "sqlcipher", "sqlalchemy[")  # fmt: skip
"""Parts of all names of drivers: what holds none is not looked at any closer."""


def _is_about_dependencies(name: str) -> bool:
    if name in ("pyproject.toml", "setup.cfg", "setup.py", "Pipfile"):
        return True
    return "requirements" in name and _is_list(name)


def _is_list(name: str) -> bool:
    return name.endswith((".txt", ".in"))


def _shown(requirement: Requirement, path: str) -> Iterator[Evidence]:
    """The database of a driver, or that of an extra of SQLAlchemy which installs one."""
    line, name, extras, group = requirement
    named = {name: _DATABASES.get(name)}
    if name == "sqlalchemy":
        named = {f"{name}[{extra}]": _of_extra(extra) for extra in extras}
    words = _normal(group).replace("/", "-").split("-")
    is_for_development = not _DEVELOPMENT.isdisjoint(words)
    for shown, dialect in named.items():
        if dialect is None:
            continue
        if not is_for_development:
            weight = Weight.RUNS
        else:
            weight = Weight.AT_HAND if dialect == "sqlite" else Weight.AMONG_OTHERS
        yield Evidence(dialect, path, line, shown, weight)


def _of_extra(extra: str) -> str | None:
    """``postgresql-asyncpg`` and ``aiosqlite`` are extras of SQLAlchemy."""
    first = extra.partition("-")[0]
    return first if first in DIALECTS else _DATABASES.get(extra)


# what each kind of file says


def requirements_in(name: str, text: str) -> Iterable[Requirement]:
    """The packages that a file of that name, below the project's folder, says it needs."""
    if name in ("pyproject.toml", "Pipfile"):
        return _in_toml(text)
    if name == "setup.cfg":
        return _in_cfg(text)
    if name == "setup.py":
        return _in_setup(text)
    return _in_list(text, os.path.splitext(name)[0])


_REQUIREMENT = compiled_when_used(
    r"\s*([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?(?=\s*(?:$|[<>=!~;@,(]))"
)
_KEYS = {
    "packages": "",
    "dev-packages": "dev",
    "tool.poetry.dependencies": "",
    "tool.poetry.dev-dependencies": "dev",
}
"""The tables whose keys are packages, with the groups of these."""
_GROUPS = frozenset(
    "project.optional-dependencies dependency-groups tool.pdm.dev-dependencies"
    " tool.flit.metadata.requires-extra".split()
)
"""The tables whose keys are groups."""
_LISTS = {
    ("project", "dependencies"): "",
    ("tool.uv", "dev-dependencies"): "dev",
    ("tool.rye", "dev-dependencies"): "dev",
    ("tool.flit.metadata", "requires"): "",
}
_HATCH = "tool.hatch.envs."


def _named(line: int, text: str, group: str) -> Iterator[Requirement]:
    """What a text as ``psycopg[binary] >= 3`` asks for."""
    match = _REQUIREMENT.match(text)
    if match is not None:
        extras = tuple(_normal(one) for one in (match[2] or "").split(",") if one.strip())
        yield Requirement(line, _normal(match[1]), extras, group)


def _normal(name: str) -> str:
    return name.strip().lower().replace("_", "-").replace(".", "-")


def _in_toml(text: str) -> Iterator[Requirement]:
    table = key = ""
    keys: str | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("["):
            table, key = line.strip("[ ").partition("]")[0].replace('"', "").strip(), ""
            keys = _group_of_keys(table)
            above, _, name = table.rpartition(".")
            if keys is None and (group := _group_of_keys(above)) is not None:
                yield from _named(number, name, group)
        elif table.startswith(_TABLES):
            name, rest = _assigned(line)
            key = name or key
            if keys is not None:
                yield from _named(number, name, keys)
            elif (group := _group_of_list(table, key)) is not None:
                for quoted in _strings(rest):
                    yield from _named(number, quoted, group)


_TABLES = ("project", "dependency-groups", "packages", "dev-packages", "tool.")


def _assigned(line: str) -> tuple[str, str]:
    """The key that a line begins with, or nothing, and the rest."""
    before, sign, rest = line.partition("=")
    name = before.strip()
    bare = name.strip("\"'")
    is_whole = name[:1] == name[-1:] or name[:1] not in ("'", '"')
    if sign and not rest.startswith("=") and is_whole and _plain(bare).isalnum():
        return bare, rest
    return "", line


def _plain(name: str) -> str:
    return name.replace("-", "").replace("_", "").replace(".", "")


def _strings(line: str) -> list[str]:
    """The strings of a line."""
    if line.lstrip().startswith("#"):
        return []
    quote = '"' if '"' in line else "'"
    return line.split(quote)[1::2]


def _group_of_keys(table: str) -> str | None:
    """The group of the packages that are the keys of a table; None where they are none."""
    if table.startswith(_POETRY) and table.endswith(".dependencies"):
        return table[len(_POETRY) :].partition(".")[0]
    return _KEYS.get(table)


_POETRY = "tool.poetry.group."


def _group_of_list(table: str, key: str) -> str | None:
    """The group of the packages in a list; None where it is a list of other things."""
    if table in _GROUPS:
        return key
    if table.startswith(_HATCH):
        return "dev" if key in ("dependencies", "extra-dependencies") else None
    option, _, group = key.partition(".")
    return group if f"{table}.{option}" in _GROUPS else _LISTS.get((table, key))


def _in_cfg(text: str) -> Iterator[Requirement]:
    section = key = ""
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.strip()
        if not stripped or stripped.startswith(("#", ";")):
            continue
        if line.startswith("["):
            section, key = stripped.strip("[]").strip(), ""
            continue
        if not line[0].isspace():
            name, _, stripped = line.partition("=")
            key = name.strip()
        if section == "options.extras_require":
            group: str | None = key
        else:
            group = _SETUP.get(key) if section == "options" else None
        if group is not None:
            yield from _named(number, stripped, group)


_SETUP = {"install_requires": "", "tests_require": "test"}


def _in_setup(text: str) -> Iterator[Requirement]:
    """The strings of a ``setup.py``, but for other keywords: lists are put together there."""
    try:
        with warnings.catch_warnings():  # of a file that nobody asked to be linted
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, group = waiting.pop()
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and "\n" not in node.value:
                yield from _named(node.lineno, node.value, group)
        else:
            waiting += _inside(node, group)


def _inside(node: ast.AST, group: str) -> Iterator[tuple[ast.AST, str]]:
    """What lies below a node, and the group that is named for it."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            yield value, _text(key) or group
    elif isinstance(node, ast.keyword):
        if node.arg is None or node.arg.endswith(("_require", "_requires")):
            yield node.value, _SETUP.get(node.arg or "", group)
    elif isinstance(node, ast.Assign):
        target = node.targets[0]
        named = target.id if isinstance(target, ast.Name) else _text(getattr(target, "slice", None))
        yield node.value, named or group
    else:
        yield from ((child, group) for child in ast.iter_child_nodes(node))


def _text(node: ast.AST | None) -> str:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else ""  # type: ignore[union-attr]


def _in_list(text: str, name: str) -> Iterator[Requirement]:
    """The packages of a ``requirements.txt``, without those that only other ones need.

    pip-compile and uv say ``# via`` which ask for a package. Those of the project stand in no
    list themselves: a file, or the project.
    """
    found: list[tuple[Requirement, list[str]]] = []
    says_who = False
    for number, line in enumerate(text.split("\n"), 1):
        wanted, _, comment = line.partition("#")
        for one in _named(number, wanted.partition(" \\")[0], name):
            found.append((one, []))
            says_who = False
        comment = comment.strip()
        if comment.startswith("via"):
            comment, says_who = comment[3:], True
        if found and says_who and comment:
            found[-1][1].extend(part.strip() for part in comment.split(",") if part.strip())
    pinned = {one.name for one, _ in found}
    for one, askers in found:
        if not askers or any(_normal(asker) not in pinned for asker in askers):
            yield one
