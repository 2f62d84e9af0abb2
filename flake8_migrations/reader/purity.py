"""What a migration depends on beside the schema: other code, the clock, the database's answers.

The text tells first which statements may use something; only their expressions are walked through.
What is imported under which name is known, and no call is followed.
"""

from __future__ import annotations

import ast
import itertools
import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, TypeGuard

from flake8_migrations.migration import Direction, Entry, Location, Use
from flake8_migrations.reader.outline import (
    BLOCKS,
    BODIES,
    FUNCTIONS,
    Function,
    Outline,
    last_name,
)

_DIRECTIONS = {one.value: one for one in Direction}
_ENTRIES = tuple(_DIRECTIONS)
_IMPORTS = (ast.Import, ast.ImportFrom)
_ASSIGNMENTS = (ast.Assign, ast.AnnAssign)
_FORKS = frozenset({ast.If, ast.Try, ast.With})
_DECORATED = (*FUNCTIONS, ast.ClassDef)

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

_STEMS = tuple("execute exec_driver_sql scalar query ession nspect run_async open".split())
_WORD = re.compile(
    r"""(?<=[.\s\\])(?:execute(?<!(?<![\w.])op\.execute)|exec_driver_sql|scalars?|query)\b
    |(?:(?<=\bS)|(?<=\bAsyncS)|(?<=\bscoped_s))ession\b|(?<=s)essionmaker\b
    |(?<=\bi)nspect\b|(?<=\bI)nspector\b|run_async\b|(?<!["'])\bopen\b""",
    re.VERBOSE,
)
"""What stands, from its stem on, in all that uses something without a name that is imported."""
_BOUNDARY = re.compile(r"\b")

_BEGINNINGS = frozenset(
    path[:end]
    for path in _CLOCKS | _IDS | _VARIABLES | _ENVIRONMENT | _PATHS | set(_NETWORK)
    for end in (*(at for at, one in enumerate(path) if one == "."), len(path))
)
"""What an imported name may stand for that begins one of these paths."""


def entries_of(tree: ast.Module, generators: Container[ast.AST]) -> list[Entry]:
    """``upgrade`` and ``downgrade`` of each engine, as the module leaves them."""
    found: dict[str, Entry] = {}
    has_star = False
    for node in _module_level(tree.body):
        kind = type(node)
        if kind in FUNCTIONS:
            direction = _DIRECTIONS.get(node.name.partition("_")[0])
            if direction is not None:
                kind_of_function = _kind(node, generators)
                found[node.name] = Entry(node.name, direction, kind_of_function, _place(node))
        elif kind in _ASSIGNMENTS:
            for target in node.targets if kind is ast.Assign else [node.target]:
                for name in [target.id] if type(target) is ast.Name else _texts([target]):
                    if name in _DIRECTIONS:
                        _note(found, name, "assigned", node)
        elif kind in _IMPORTS:
            for alias in node.names:
                has_star = has_star or alias.name == "*"
                if (alias.asname or alias.name) in _DIRECTIONS:
                    _note(found, alias.asname or alias.name, "assigned", node)
        elif kind is ast.ClassDef and node.name in _DIRECTIONS:
            _note(found, node.name, "class", node)
    entries = list(found.values())
    if "upgrade" in found or has_star:
        return entries
    if all(one.direction is not Direction.UPGRADE for one in entries) and _has_header(tree.body):
        entries.append(Entry("upgrade", Direction.UPGRADE, "missing", Location(1, 0)))
    return entries


def uses_of(outline: Outline, text: str, called: Container[ast.AST] = ()) -> list[Use]:
    """What the functions that Alembic's call can reach use, and what runs at import.

    ``called`` are functions that are known to run.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as Python counts lines
    lines = _lines_of_interest(text, outline.imported)
    return list(_Uses(outline, text, lines, called).found()) if lines else []


def _place(node: ast.stmt | ast.expr) -> Location:
    return Location(node.lineno, node.col_offset)


# entry functions


def _has_header(body: list[ast.stmt]) -> bool:
    return {"revision", "down_revision"} <= {
        target.id
        for node in body
        if isinstance(node, _ASSIGNMENTS)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }


def _note(found: dict[str, Entry], name: str, kind: str, node: ast.stmt) -> None:
    found[name] = Entry(name, _DIRECTIONS[name], kind, _place(node))


def _module_level(body: list[ast.stmt]) -> list[Any]:
    """The statements that run at import, also those in an ``if`` or a ``try``."""
    found: list[ast.stmt] = []
    waiting = body[::-1]
    while waiting:  # not by recursion: a chain of elif may be long
        node = waiting.pop()
        found.append(node)
        if type(node) in _FORKS:
            inner: list[ast.stmt] = []
            for part in ("body", "handlers", "orelse", "finalbody"):
                for child in getattr(node, part, ()):
                    inner += child.body if isinstance(child, ast.ExceptHandler) else [child]
            waiting += reversed(inner)
    return found


def _kind(node: Function, generators: Container[ast.AST]) -> str:
    if node.decorator_list or _does_nothing(node.body):
        return "function"  # a decorator may run what it gets
    if isinstance(node, ast.AsyncFunctionDef):
        return "async"
    return "generator" if node in generators else "function"


def _does_nothing(body: list[ast.stmt]) -> bool:
    for one in body:
        is_plain = type(one) is ast.Expr and type(one.value) is ast.Constant
        if not is_plain and type(one) is not ast.Pass and type(one) is not ast.Raise:
            return False
    return True


# uses


_PLAIN = frozenset(
    "arg asname attr conversion ctx id is_async kind kwd_attrs level module name names op ops rest"
    " simple type_comment type_ignores".split()
)
"""Fields that hold no node, or one that has no place and that all trees share."""


class _Fields(dict[type, tuple[str, ...]]):
    """The fields of a kind of node that are walked through; none of what is no node."""

    def __missing__(self, kind: type) -> tuple[str, ...]:
        fields = () if kind is ast.Constant else getattr(kind, "_fields", ())
        found = self[kind] = tuple(one for one in fields if one not in _PLAIN)
        return found


class _OwnFields(_Fields):
    """The same without the statements below a statement."""

    def __missing__(self, kind: type) -> tuple[str, ...]:
        found = super().__missing__(kind)
        if issubclass(kind, BLOCKS):
            found = self[kind] = tuple(one for one in found if one not in BODIES)
        return found


_FIELDS = _Fields()
_OWN_FIELDS = _OwnFields()


def _children(node: ast.AST, fields: tuple[str, ...]) -> list[ast.AST]:
    """What stands in these fields, in their order."""
    found: list[ast.AST] = []
    for field in fields:
        value = getattr(node, field)
        if type(value) is list:
            found += value
        elif value is not None:
            found.append(value)
    return found


def _walk(root: ast.AST) -> list[ast.AST]:
    """The node and all below it, parents first."""
    found = [root]
    for node in found:
        fields = _FIELDS[type(node)]
        if fields:
            found += _children(node, fields)
    return found


@lru_cache(maxsize=1024)
def _begins_use(path: str) -> bool:
    """Whether what is imported under this path, or a part of it, uses something."""
    return (
        path in _BEGINNINGS
        or f"{path}.".startswith(_NETWORK)
        or "nspect" in path
        or path == "alembic.op.run_async"
    )


def _lines_of_interest(text: str, imported: dict[str, str]) -> list[int]:
    """The lines, in order, that hold a word without which a statement uses nothing."""
    names = [name for name, path in imported.items() if _begins_use(path)]
    if imported.get("op") != "alembic.op":  # of which no method is passed over
        names.append("op")
    places: list[int] = []
    for stem in _STEMS:
        place = text.find(stem)
        while place >= 0:
            if _WORD.match(text, place):
                places.append(place)
            place = text.find(stem, place + 1)
    for name in (*names, *_READING) if names else ():
        place = text.find(name)
        while place >= 0:
            if _BOUNDARY.match(text, place) and _BOUNDARY.match(text, place + len(name)):
                places.append(place)
            place = text.find(name, place + 1)
    lines: list[int] = []
    line = 1
    last = 0
    for place in sorted(places):
        line += text.count("\n", last, place)
        lines.append(line)
        last = place
    return lines


class _Uses:
    """What the reachable functions of a file use."""

    def __init__(
        self, outline: Outline, text: str, lines: list[int], called: Container[ast.AST]
    ) -> None:
        self.outline = outline
        self.text = text
        self.lines = lines
        self.called = called
        self._parents: dict[ast.AST, ast.AST] = {}
        """What is around each node of the statements that are walked through."""
        self._functions = dict(outline.around)
        """The innermost function around each of them."""
        self._loads: dict[Function | None, dict[str, bool]] = {}

    def found(self) -> Iterator[Use]:
        knows_os = any(f"{path}.".startswith("os.") for path in self.outline.imported.values())
        for node in self._expressions():
            if type(node) is ast.Call:
                for kind, what in self._of_call(node):
                    if self._counts(node, kind):
                        yield Use(kind, what, _place(node))
            elif knows_os and self._is_environment(node) and self._counts(node, "input"):
                yield Use("input", "os.environ", _place(node))

    def _is_of_interest(self, statement: Any) -> bool:
        """Whether a line of interest is part of it."""
        if type(statement) is ast.match_case:  # knows no line
            return True
        first = statement.lineno
        if type(statement) in _DECORATED and statement.decorator_list:
            first = statement.decorator_list[0].lineno
        place = bisect_left(self.lines, first)
        return place < len(self.lines) and self.lines[place] <= statement.end_lineno

    def _expressions(self) -> Iterator[ast.AST]:
        """What stands in the statements of interest, and these themselves."""
        for body, function in self.outline.bodies:
            for statement in body:
                if self._is_of_interest(statement):
                    around = statement if isinstance(statement, FUNCTIONS) else function
                    found = [statement]
                    for node in found:
                        fields = _OWN_FIELDS[type(node)]
                        if fields:
                            below = _children(node, fields)
                            self._parents.update(dict.fromkeys(below, node))
                            self._functions.update(dict.fromkeys(below, around))
                            found += below
                    yield from found

    @cached_property
    def _nodes(self) -> list[ast.AST]:
        return _walk(self.outline.tree)

    def _loaded(self, function: Function | None) -> dict[str, bool]:
        """The names that a function (None: the file) reads, and whether only to subtract."""
        found = self._loads.get(function)
        if found is None:
            found = self._loads[function] = {}
            nodes = _walk(function or self.outline.tree)
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

    def _counts(self, node: ast.expr, kind: str) -> bool:
        function = self._function(node)
        way: list[ast.AST] = [node]
        while function is not None:
            if not self._is_reached(function):
                return False
            if kind == "database" and (
                function.name in self._offline_safe or not self._guarded.isdisjoint(way)
            ):
                return False
            way.append(function)
            function = self._function(function)
        return kind != "database" or self._function(node) is not None

    def _of_call(self, node: ast.Call) -> Iterator[tuple[str, str]]:
        path = self.outline.path(node.func)
        name = last_name(node.func)
        library = path.partition(".")[0] in ("sqlalchemy", "sqlmodel")
        if library and name in _SESSIONS:
            yield "session", f"{name}()"
            yield "database", f"{name}()"
        elif path in _INSPECTING:
            yield "database", f"{_shown(path)}()"
        elif path == "alembic.op.run_async":
            yield "database", "op.run_async()"
        elif name == "query" and node.args and isinstance(node.func, ast.Attribute):
            yield "session", "query()"
        elif name in _ASKING and isinstance(node.func, ast.Attribute):
            if not path.startswith("alembic.op.") and node.args:
                if name in _ANSWERING or self._is_asked(node):
                    yield "database", f"{name}()"
        elif path in _CLOCKS:
            if not (self._is_default(node) or self._measures(node)):
                yield "input", f"{_shown(path)}()"
        elif path in _IDS and self._function(node) is None:
            yield "input", f"{_shown(path)}()"
        elif path in _ENVIRONMENT:
            yield "input", f"{path}()"
        elif f"{path}.".startswith(_NETWORK):
            yield "input", f"{path}()"
        elif self._reads_file(node, path, name):
            yield "input", f"{name}()"

    def _is_default(self, node: ast.expr) -> bool:
        """Whether it stands in a ``default=`` of a column, which no migration executes."""
        parent: ast.AST | None = node
        while parent is not None and not isinstance(parent, ast.stmt):
            if isinstance(parent, ast.keyword) and parent.arg in ("default", "onupdate"):
                return True
            parent = self._parents.get(parent)
        return False

    def _measures(self, node: ast.expr) -> bool:
        """Whether a moment is only compared with another one, to tell how long something took."""
        parent = self._parents.get(node)
        if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name):
            return self._loaded(self._function(node)).get(parent.targets[0].id, True)
        return _is_difference(parent)

    def _is_asked(self, node: ast.Call) -> bool:
        """Whether what ``execute()`` gives is used."""
        parent = self._parents.get(node)
        if isinstance(parent, ast.Await):
            parent = self._parents.get(parent)
        if isinstance(parent, ast.Expr):
            return False
        if isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
            names = {one.id for one in targets if isinstance(one, ast.Name)}
            return not names or not names.isdisjoint(self._loaded(self._function(node)))
        return not isinstance(parent, (ast.Return, ast.Lambda))

    def _reads_file(self, node: ast.Call, path: str, name: str) -> bool:
        """Whether a file is read that does not lie beside the migration."""
        if path in ("open", "io.open", "codecs.open"):
            mode = node.args[1] if len(node.args) > 1 else None
            if isinstance(mode, ast.Constant) and str(mode.value)[:1] in "wax":
                return False
            return bool(node.args) and not self._is_beside(node.args[0])
        if name not in _READING or not isinstance(node.func, ast.Attribute):
            return False
        owner = node.func.value
        is_path = any(
            isinstance(one, ast.expr) and self.outline.path(one) in _PATHS
            for one in ast.walk(owner)
        ) or (isinstance(owner, ast.Name) and owner.id in self._path_names)
        return is_path and not self._is_beside(owner)

    @cached_property
    def _beside_file(self) -> set[str]:
        return self._derived({"__file__"})

    @cached_property
    def _path_names(self) -> set[str]:
        imported = self.outline.imported.items()
        return self._derived({one for one, path in imported if path in _PATHS})

    def _is_beside(self, node: ast.expr) -> bool:
        """Whether an expression is made from ``__file__``, or is what a function was given."""
        used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        function = self._function(node)
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
                bindings.append((set(_texts(targets)), set(_texts([node.value]))))
            elif isinstance(node, (ast.For, ast.comprehension)):
                bindings.append((set(_texts([node.target])), set(_texts([node.iter]))))
            elif isinstance(node, ast.FunctionDef):
                bindings.append(({node.name}, set(_texts(node.body))))
        for _ in range(5):
            before = len(found)
            for targets_of, sources in bindings:
                if sources & found:
                    found |= targets_of
            if len(found) == before:
                break
        return found

    # which functions count

    def _function(self, node: ast.AST) -> Function | None:
        return self._functions.get(node)

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
            for node in _walk(waiting.pop()):
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
    def _offline_safe(self) -> set[str]:
        """The functions that are called only where the migration is known to be online."""
        calls: dict[str, list[bool]] = {}
        if not self._guarded:
            return set()
        for node in self._nodes:
            if isinstance(node, ast.Name) and node.id in self.outline.functions:
                calls.setdefault(node.id, []).append(node in self._guarded)
        return {name for name, guarded in calls.items() if all(guarded)}

    @cached_property
    def _guarded(self) -> set[ast.AST]:
        """What stands in or behind a test of ``is_offline_mode()`` in its own function."""
        found: set[ast.AST] = set()
        if "offline" not in self.text.lower() and "as_sql" not in self.text:
            return found
        tests = {
            node
            for node in self._nodes
            if isinstance(node, (ast.If, ast.IfExp)) and _asks_offline(node.test)
        }
        for node in self._nodes:
            body = getattr(node, "body", None)
            if isinstance(body, list):
                behind = itertools.dropwhile(lambda one: not (one in tests and _leaves(one)), body)
                found.update(itertools.islice(behind, 1, None))
        for node in self._nodes:
            if node in tests or (node in found and not isinstance(node, FUNCTIONS)):
                found.update(_children(node, _FIELDS[type(node)]))
        return found


def _is_difference(node: ast.AST | None) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub)


def is_quoted(call: ast.expr) -> bool:
    """Whether every value in the f-strings of a call was quoted by a function, or is a number."""
    values = [one.value for one in ast.walk(call) if isinstance(one, ast.FormattedValue)]
    return bool(values) and all(
        isinstance(one, ast.Call)
        and (
            any(word in last_name(one.func) for word in ("quote", "compile", "literal"))
            or last_name(one.func) in ("float", "int", "len")
        )
        for one in values
    )


def _asks_offline(test: ast.expr) -> bool:
    return any(
        isinstance(one, (ast.Name, ast.Attribute))
        and ("offline" in last_name(one).lower() or last_name(one) == "as_sql")
        for one in ast.walk(test)
    )


def _leaves(node: ast.AST) -> bool:
    """Whether the body of an ``if`` ends the function."""
    return isinstance(node, ast.If) and isinstance(node.body[-1], (ast.Return, ast.Raise))


def _parameters(function: Function) -> list[ast.arg]:
    return [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]


def _texts(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        for one in ast.walk(node):
            if isinstance(one, ast.Name):
                yield one.id


def _shown(path: str) -> str:
    """The last two parts of a name, as people write it."""
    return ".".join(path.split(".")[-2:])
