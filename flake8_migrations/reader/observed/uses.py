"""What a migration uses beside the schema: the ORM, the clock, the database's answers, files.

The text tells first which statements may use something; only their expressions are walked through.
What is imported under which name is known, and no call is followed.
"""

from __future__ import annotations

import ast
import re
import sys
from bisect import bisect_left
from collections.abc import Container, Iterator
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import Any, TypeAlias, TypeGuard

from flake8_migrations.model.migration import Direction, Location, Use
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.reader.observed.outline import (
    BODIES,
    FUNCTIONS,
    Fields,
    Function,
    Outline,
    last_name,
    names_in,
    walk,
)

_ENTRIES = tuple(one.value for one in Direction)
_ASSIGNMENTS = (ast.Assign, ast.AnnAssign)

_ANSWERING = frozenset({"scalar", "scalars"})
"""Methods that the stand-in for a connection does not even have under ``--sql``."""
_ASKING = _ANSWERING | {"execute", "exec_driver_sql"}

_SESSIONS = frozenset("Session AsyncSession sessionmaker async_sessionmaker scoped_session".split())
_INSPECTING = frozenset(
    "sqlalchemy.inspect sqlalchemy.inspection.inspect sqlalchemy.Inspector"
    " sqlalchemy.engine.reflection.Inspector.from_engine sqlalchemy.Inspector.from_engine"
    " sqlalchemy.engine.Inspector.from_engine sqlalchemy.engine.reflection.Inspector".split()
)
_CLOCKS = frozenset(
    "datetime.datetime.now datetime.datetime.utcnow datetime.datetime.today datetime.date.today"
    " time.time time.time_ns time.localtime time.gmtime".split()
)
_IDS = frozenset("uuid.uuid1 uuid.uuid4".split())
_VARIABLES = frozenset("os.environ os.environb".split())
_ENVIRONMENT = frozenset("os.getenv os.getenvb".split())
_NETWORK = tuple("requests. httpx. aiohttp. urllib3. boto3. urllib.request. socket.".split())
_PATHS = frozenset("pathlib.Path pathlib.PurePath pathlib.PosixPath io.open codecs.open".split())
_READING = frozenset("read_text read_bytes open".split())
_TELLING = frozenset(
    {*_ASKING, *_SESSIONS, *_READING, "query", "run_async", "inspect", "Inspector", "from_engine"}
)
"""The names of what uses something and is not imported under a name of its own."""

_STEMS = tuple("exec scalar query ession nspect run_async open".split())
_WORD = compiled_when_used(
    r"""(?<=[.\s\\])(?:execute(?<!(?<![\w.])op\.execute)|exec_driver_sql|scalars?|query)\b
    |(?:(?<=\bS)|(?<=\bAsyncS)|(?<=\bscoped_s))ession\b|(?<=s)essionmaker\b
    |(?<=\bi)nspect\b|(?<=\bI)nspector\b|run_async\b|(?<!["'])\bopen\b""",
    re.VERBOSE,
)
"""What stands, from its stem on, in all that uses something without a name that is imported."""
_BOUNDARY = compiled_when_used(r"\b")
_NAME = compiled_when_used(r"\w+")
_LAST_LINE = attrgetter("end_lineno")

_BEGINNINGS = frozenset(
    path[:end]
    for path in _CLOCKS | _IDS | _VARIABLES | _ENVIRONMENT | _PATHS | set(_NETWORK)
    for end in (*(at for at, one in enumerate(path) if one == "."), len(path))
)
"""What an imported name may stand for that begins one of these paths."""


def uses_of(outline: Outline, text: str, called: Container[ast.AST] = ()) -> list[Use]:
    """What the functions that Alembic's call can reach use, and what runs at import.

    ``called`` are functions that are known to run.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as Python counts lines
    names = {name for name, path in outline.imported.items() if _begins_use(path)}
    lines = _lines_of_interest(text, outline.imported.get("op") == "alembic.op", names)
    return _Uses(outline, text, names, called).found(lines) if lines else []


# which statements


@lru_cache(maxsize=1024)
def _begins_use(path: str) -> bool:
    """Whether what is imported under this path, or a part of it, uses something."""
    return (
        path in _BEGINNINGS
        or f"{path}.".startswith(_NETWORK)
        or "nspect" in path
        or path == "alembic.op.run_async"
    )


def _lines_of_interest(text: str, knows_op: bool, names: set[str]) -> list[int]:
    """The lines, in order, that hold a word without which a statement uses nothing."""
    places: list[int] = []
    for stem in _STEMS:
        place = text.find(stem)
        while place >= 0:
            if _WORD.match(text, place):
                places.append(place)
            place = text.find(stem, place + 1)
    words = names if knows_op else names | {"op"}  # whose methods _WORD passes over
    for word in (*words, *_READING) if words else ():
        place = text.find(word)
        while place >= 0:
            if _BOUNDARY.match(text, place) and _BOUNDARY.match(text, place + len(word)):
                places.append(place)
            place = text.find(word, place + 1)
    return _lines(text, places)


def _lines(text: str, places: list[int]) -> list[int]:
    """The lines of some places, in order."""
    lines: list[int] = []
    line = 1
    last = 0
    for place in sorted(places):
        line += text.count("\n", last, place)
        lines.append(line)
        last = place
    return lines


_BLOCKS = (ast.stmt, ast.excepthandler, ast.match_case)


class _OwnFields(Fields):
    """The same without the statements below a statement, but with its cases."""

    def __missing__(self, kind: type) -> tuple[str, ...]:
        found = super().__missing__(kind)
        if issubclass(kind, _BLOCKS):
            found = tuple(one for one in found if one not in BODIES[kind] or one == "cases")
            self[kind] = found
        return found


_OWN_FIELDS = _OwnFields()


_Part: TypeAlias = tuple[Any, tuple[Function, ...], bool]
"""A statement, the functions around it, the innermost first, and whether it runs online alone."""


class _Uses:
    """What the reachable functions of a file use."""

    def __init__(
        self, outline: Outline, text: str, names: set[str], called: Container[ast.AST]
    ) -> None:
        self.outline = outline
        self.text = text
        self.names = names
        """The imported names that tell a use."""
        self.called = called
        self._mentions_offline = "offline" in text.lower() or "as_sql" in text
        self._parents: dict[ast.AST, ast.AST] = {}
        """What is around each node of the expressions that are walked through."""
        self._loads: dict[Function | None, dict[str, bool]] = {}

    def found(self, lines: list[int]) -> list[Use]:
        """What stands in these lines, outer statements first."""
        found: list[Use] = []
        knows_os = any(f"{path}.".startswith("os.") for path in self.outline.imported.values())
        for part in self._parts(lines):
            statement, functions, _ = part
            function = functions[0] if functions else None
            for node in self._nodes_of(statement):
                if type(node) is ast.Call:
                    uses = self._of_call(node, function)
                elif knows_os and self._is_environment(node):
                    uses = [("input", "os.environ")]
                else:
                    continue
                for kind, what in uses:
                    if self._counts(node, kind, part):
                        found.append(Use(kind, what, Location(node.lineno, node.col_offset)))
        return found

    def _parts(self, lines: list[int]) -> Iterator[_Part]:
        """The statements at any depth that hold one of these lines themselves, outer ones first."""
        waiting: list[tuple[list[Any], tuple[Function, ...], bool]] = [
            (self.outline.tree.body, (), False)
        ]
        for body, functions, is_online in waiting:  # grows while it is walked through
            last_offline = self._last_offline_line(body)
            for one, line in _holding(body, lines):
                kind = type(one)
                fields = BODIES[kind]
                inside = (one, *functions) if kind in FUNCTIONS else functions
                online = is_online or one.lineno > last_offline or self._is_test(one)
                if not fields or kind is ast.Match or line <= one.body[0].lineno:
                    yield one, inside, online
                for field in fields:
                    below = getattr(one, field)
                    if field == "cases":
                        waiting += [(case.body, inside, online) for case in below]
                    elif below:
                        waiting.append((below, inside, online))

    def _nodes_of(self, statement: ast.AST) -> list[ast.AST]:
        """The statement and the expressions in it, without the statements below."""
        found = [statement]
        for node in found:
            for field in _OWN_FIELDS[type(node)]:
                value = getattr(node, field)
                below = value if type(value) is list else (value,) if value is not None else ()
                for one in below:
                    self._parents[one] = node
                    found.append(one)
        return found

    @cached_property
    def _nodes(self) -> list[ast.AST]:
        return walk(self.outline.tree)

    def _loaded(self, function: Function | None) -> dict[str, bool]:
        """The names that a function (None: the file) reads, and whether only to subtract."""
        found = self._loads.get(function)
        if found is None:
            found = self._loads[function] = {}
            nodes = walk(function or self.outline.tree)
            subtracted: set[ast.AST] = set()
            for node in nodes:
                if type(node) is ast.BinOp and type(node.op) is ast.Sub:
                    subtracted |= {node.left, node.right}
            for node in nodes:
                if type(node) is ast.Name and type(node.ctx) is ast.Load:
                    found[node.id] = node in subtracted and found.get(node.id, True)
        return found

    def _is_environment(self, node: ast.AST) -> TypeGuard[ast.expr]:
        if isinstance(node, ast.Name):
            return self.outline.imported.get(node.id) in _VARIABLES
        return (
            isinstance(node, ast.Attribute)
            and node.attr in ("environ", "environb")
            and self.outline.path(node) in _VARIABLES
        )

    def _of_call(self, node: ast.Call, function: Function | None) -> list[tuple[str, str]]:
        """What a call uses, by kind."""
        name = last_name(node.func)
        path = self.outline.path(node.func)
        if not (name in _TELLING or _begins_use(path)):
            return []
        if name in _SESSIONS and path.startswith(("sqlalchemy.", "sqlmodel.")):
            return [("session", f"{name}()"), ("database", f"{name}()")]
        if path in _INSPECTING:
            return [("database", f"{_shown(path)}()")]
        if path == "alembic.op.run_async":
            return [("database", "op.run_async()")]
        if name == "query" and node.args and isinstance(node.func, ast.Attribute):
            return [("session", "query()")]
        if name in _ASKING and isinstance(node.func, ast.Attribute):
            if not path.startswith("alembic.op.") and node.args:
                if name in _ANSWERING or self._is_asked(node, function):
                    return [("database", f"{name}()")]
            return []
        if path in _CLOCKS:
            if self._is_default(node) or self._measures(node, function):
                return []
            return [("input", f"{_shown(path)}()")]
        if path in _IDS:
            return [("input", f"{_shown(path)}()")] if function is None else []
        if path in _ENVIRONMENT or f"{path}.".startswith(_NETWORK):
            return [("input", f"{path}()")]
        return [("input", f"{name}()")] if self._reads_file(node, path, name, function) else []

    def _is_default(self, node: ast.expr) -> bool:
        """Whether it stands in a ``default=`` of a column, which no migration executes."""
        parent: ast.AST | None = node
        while parent is not None and not isinstance(parent, ast.stmt):
            if isinstance(parent, ast.keyword) and parent.arg in ("default", "onupdate"):
                return True
            parent = self._parents.get(parent)
        return False

    def _measures(self, node: ast.expr, function: Function | None) -> bool:
        """Whether a moment is only compared with another one, to tell how long something took."""
        parent = self._parents.get(node)
        if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name):
            return self._loaded(function).get(parent.targets[0].id, True)
        return _is_difference(parent)

    def _is_asked(self, node: ast.Call, function: Function | None) -> bool:
        """Whether what ``execute()`` gives is used."""
        parent = self._parents.get(node)
        if isinstance(parent, ast.Await):
            parent = self._parents.get(parent)
        if isinstance(parent, ast.Expr):
            return False
        if isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
            names = {one.id for one in targets if isinstance(one, ast.Name)}
            return not names or not names.isdisjoint(self._loaded(function))
        return not isinstance(parent, (ast.Return, ast.Lambda))

    def _reads_file(self, node: ast.Call, path: str, name: str, function: Function | None) -> bool:
        """Whether a file is read that does not lie beside the migration."""
        if path in ("open", "io.open", "codecs.open"):
            mode = node.args[1] if len(node.args) > 1 else None
            if isinstance(mode, ast.Constant) and str(mode.value)[:1] in "wax":
                return False
            return bool(node.args) and not self._is_beside(node.args[0], function)
        if name not in _READING or not isinstance(node.func, ast.Attribute):
            return False
        owner = node.func.value
        is_path = any(
            isinstance(one, ast.expr) and self.outline.path(one) in _PATHS for one in walk(owner)
        ) or (isinstance(owner, ast.Name) and owner.id in self._path_names)
        return is_path and not self._is_beside(owner, function)

    @cached_property
    def _beside_file(self) -> set[str]:
        return self._derived({"__file__"})

    @cached_property
    def _path_names(self) -> set[str]:
        imported = self.outline.imported.items()
        return self._derived({one for one, path in imported if path in _PATHS})

    def _is_beside(self, node: ast.expr, function: Function | None) -> bool:
        """Whether an expression is made from ``__file__``, or is what a function was given."""
        used = {one.id for one in walk(node) if isinstance(one, ast.Name)}
        parameters = {one.arg for one in _parameters(function)} if function else set()
        return bool(used & (self._beside_file | parameters))

    def _derived(self, start: set[str]) -> set[str]:
        """The names, and all that are assigned from them."""
        found = set(start)
        if not found:
            return found
        bindings: list[tuple[set[str], set[str]]] = []
        for node in self._nodes:
            if isinstance(node, _ASSIGNMENTS) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                bindings.append((set(names_in(targets)), set(names_in([node.value]))))
            elif isinstance(node, (ast.For, ast.comprehension)):
                bindings.append((set(names_in([node.target])), set(names_in([node.iter]))))
            elif isinstance(node, ast.FunctionDef):
                bindings.append(({node.name}, set(names_in(node.body))))
        for _ in range(5):
            before = len(found)
            for targets_of, sources in bindings:
                if sources & found:
                    found |= targets_of
            if len(found) == before:
                break
        return found

    # what counts

    def _counts(self, node: ast.expr, kind: str, part: _Part) -> bool:
        """Whether Alembic's call reaches it, and in the case of an answer, offline too."""
        _, functions, is_online = part
        if not all(map(self._is_reached, functions)):
            return False
        if kind != "database":
            return True
        return bool(functions) and not (
            self._mentions_offline
            and (
                is_online
                or self._is_tested(node)
                or any(one.name in self._called_online for one in functions)
            )
        )

    def _is_reached(self, function: Function) -> bool:
        return (
            function.name.startswith(_ENTRIES)
            or function in self.called
            or function.name in self._reachable
        )

    @cached_property
    def _reachable(self) -> set[str]:
        """The functions whose names are met on the way from the entry functions."""
        body = self.outline.tree.body
        waiting: list[ast.AST] = [
            one for one in body if not isinstance(one, (ast.FunctionDef, ast.ClassDef))
        ]
        seen: set[str] = set()
        node: Any
        for name, function in self.outline.functions.items():
            if name.startswith(_ENTRIES):
                seen.add(name)
                waiting.append(function)
        classes = {one.name: one for one in body if isinstance(one, ast.ClassDef)}
        unseen = {**self.outline.functions, **classes}
        for name in seen:
            del unseen[name]
        while waiting and unseen:
            for node in walk(waiting.pop()):
                kind = type(node)
                if kind is ast.Name:
                    name = node.id
                elif kind is ast.Attribute:
                    name = node.attr
                elif kind in FUNCTIONS:
                    name = node.name
                else:
                    continue
                if name in unseen:
                    seen.add(name)
                    waiting.append(unseen.pop(name))
                    if not unseen:
                        break
        return seen

    @cached_property
    def _called_online(self) -> set[str]:
        """The functions that are called only where the migration is known to be online."""
        functions = self.outline.functions
        places = [one.start() for one in _NAME.finditer(self.text) if one[0] in functions]
        calls: dict[str, list[bool]] = {}
        for statement, _, is_online in self._parts(_lines(self.text, places)):
            for node in self._nodes_of(statement):
                if isinstance(node, ast.Name) and node.id in functions:
                    calls.setdefault(node.id, []).append(is_online or self._is_tested(node))
        return {name for name, online in calls.items() if all(online)}

    def _last_offline_line(self, body: list[Any]) -> int:
        """The line behind which a body runs online alone."""
        if self._mentions_offline:
            for one in body:
                if _leaves(one) and _asks_offline(one.test):
                    return one.body[-1].lineno
        return sys.maxsize

    def _is_test(self, statement: ast.AST) -> bool:
        """Whether an ``if`` tells online from offline; in its arms each knows what it does."""
        return (
            self._mentions_offline
            and isinstance(statement, ast.If)
            and _asks_offline(statement.test)
        )

    def _is_tested(self, node: ast.expr) -> bool:
        """The same of a conditional expression around it."""
        parent = self._parents.get(node)
        while parent is not None:
            if isinstance(parent, ast.IfExp) and _asks_offline(parent.test):
                return True
            parent = self._parents.get(parent)
        return False


def _holding(body: list[Any], lines: list[int]) -> Iterator[tuple[Any, int]]:
    """The statements of a body that hold one of the lines, each with the first it holds."""
    at = place = 0
    while place < len(lines):
        at = bisect_left(body, lines[place], at, key=_LAST_LINE)
        if at == len(body):
            break
        first = _first_line(body[at])
        if first <= lines[place]:
            yield body[at], lines[place]
            at += 1
        else:
            place = bisect_left(lines, first, place)


def _first_line(statement: Any) -> int:
    decorators = getattr(statement, "decorator_list", None)
    line: int = (decorators[0] if decorators else statement).lineno
    return line


def _is_difference(node: ast.AST | None) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub)


def _asks_offline(test: ast.expr) -> bool:
    return any(
        isinstance(one, (ast.Name, ast.Attribute))
        and ("offline" in last_name(one).lower() or last_name(one) == "as_sql")
        for one in walk(test)
    )


def _leaves(node: ast.AST) -> TypeGuard[ast.If]:
    """Whether it is an ``if`` that ends the function."""
    return isinstance(node, ast.If) and isinstance(node.body[-1], (ast.Return, ast.Raise))


def _parameters(function: Function) -> list[ast.arg]:
    return [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]


def _shown(path: str) -> str:
    """The last two parts of a name, as people write it."""
    return ".".join(path.split(".")[-2:])
