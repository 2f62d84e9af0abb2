"""What a migration depends on beside the schema: other code, the clock, the database's answers.

One pass over the syntax tree, that knows what is imported under which name, and follows no call.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Container, Iterable, Iterator
from functools import cache, cached_property
from typing import Any, TypeAlias, TypeGuard

from flake8_migrations.migration import Direction, Entry, Import, Location, Use

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_ASSIGNMENTS = (ast.Assign, ast.AnnAssign)
_BLOCKS = (ast.stmt, ast.excepthandler, ast.match_case)

_EXECUTING = frozenset({"execute", "exec_driver_sql"})
_ANSWERING = frozenset({"scalar", "scalars"})
"""Methods that the stand-in for a connection does not even have under ``--sql``."""

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
_NETWORK = frozenset("requests httpx aiohttp urllib3 boto3 urllib.request socket".split())
_PATHS = frozenset("pathlib.Path pathlib.PurePath pathlib.PosixPath io.open codecs.open".split())
_READING = frozenset("read_text read_bytes open".split())
_MAY_USE = re.compile(
    r"^[ \t]*(?:import|from)[ \t]+(?:.*,[ \t]*)?"
    r"(?:datetime|time|uuid|os|requests|httpx|aiohttp|urllib3?|boto3|socket|pathlib|io|codecs)\b"
    r"|(?<!\bop\.)execute|exec_driver_sql|[sS]ession|\bquery\b|scalars?\b|[iI]nspect"
    r"|run_async|open\b|read_text|read_bytes",
    re.MULTILINE,
)
"""The words without which a file uses nothing of all this: most trees need not be walked."""


def imports_of(tree: ast.Module) -> list[Import]:
    """Every import at any depth; those for type checkers alone are left out."""
    return list(_imports(tree.body))


def uses_of(tree: ast.Module, text: str) -> list[Use]:
    """What the functions that Alembic's call can reach use, and what runs at import."""
    return list(_Uses(tree).found()) if _MAY_USE.search(text) else []


def entries_of(tree: ast.Module, generators: Container[ast.AST]) -> list[Entry]:
    """``upgrade`` and ``downgrade`` of each engine, as the module leaves them."""
    return list(_entries(tree, generators))


def _place(node: ast.stmt | ast.expr) -> Location:
    return Location(node.lineno, node.col_offset)


# imports


def _imports(body: Iterable[ast.AST]) -> Iterator[Import]:
    waiting = [(node, False) for node in body]
    waiting.reverse()
    while waiting:
        node, typed = waiting.pop()
        if isinstance(node, ast.Import) and not typed:
            for alias in node.names:
                yield Import(alias.name, None, _place(node))
        elif isinstance(node, ast.ImportFrom) and not typed:
            for alias in node.names:
                yield Import("." * node.level + (node.module or ""), alias.name, _place(node))
        elif isinstance(node, _BLOCKS):
            is_typing = isinstance(node, ast.If) and _last(node.test) == "TYPE_CHECKING"
            below = [
                (child, typed or (is_typing and child not in getattr(node, "orelse", ())))
                for child in ast.iter_child_nodes(node)
                if isinstance(child, _BLOCKS)
            ]
            waiting += reversed(below)


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


class _Names:
    """The functions of a file, and what the names that it imports stand for."""

    def __init__(self, nodes: Iterable[ast.AST]) -> None:
        self.functions: dict[str, Function] = {}
        self.imported: dict[str, str] = {}
        for node in nodes:
            if isinstance(node, _FUNCTIONS):
                self.functions.setdefault(node.name, node)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    first = alias.name.partition(".")[0]
                    self.imported[alias.asname or first] = alias.name if alias.asname else first
            elif isinstance(node, ast.ImportFrom) and not node.level:
                for alias in node.names:
                    self.imported[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def path(self, node: ast.expr) -> str:
        """The full dotted name that an expression stands for; empty where it is none."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        first = self.imported.get(node.id)
        if first is None:
            first = "open" if node.id == "open" and node.id not in self.functions else f"?{node.id}"
        return ".".join([first, *reversed(parts)])


# entry functions


def _entries(tree: ast.Module, generators: Container[ast.AST]) -> Iterator[Entry]:
    found: dict[str, Entry] = {}
    has_star = False
    for node in _module_level(tree.body):
        if isinstance(node, _FUNCTIONS):
            _note(found, node.name, _kind(node, generators), node)
        elif isinstance(node, ast.ClassDef):
            _note(found, node.name, "class", node)
        elif isinstance(node, _ASSIGNMENTS):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                for name in ast.walk(target):
                    if isinstance(name, ast.Name):
                        _note(found, name.id, "assigned", node)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                has_star = has_star or alias.name == "*"
                _note(found, alias.asname or alias.name, "assigned", node)
    yield from found.values()
    is_header = {"revision", "down_revision"} <= {
        target.id
        for node in tree.body
        if isinstance(node, _ASSIGNMENTS)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    is_named = any(one.direction is Direction.UPGRADE for one in found.values())
    if is_header and not is_named and not has_star:
        yield Entry("upgrade", Direction.UPGRADE, "missing", Location(1, 0))


def _note(found: dict[str, Entry], name: str, kind: str, node: ast.stmt) -> None:
    if not name.startswith(("upgrade", "downgrade")):
        return
    for direction in Direction:
        if name == direction.value or name.startswith(f"{direction.value}_"):
            is_own = name == direction.value
            if is_own or kind in ("async", "generator", "function"):
                found[name] = Entry(name, direction, kind, _place(node))


def _module_level(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run at import, also those in an ``if`` or a ``try``."""
    waiting = list(body)
    waiting.reverse()
    while waiting:  # not by recursion: a chain of elif may be long
        node = waiting.pop()
        yield node
        if isinstance(node, (ast.If, ast.Try, ast.With)):
            inner: list[ast.stmt] = []
            for part in ("body", "handlers", "orelse", "finalbody"):
                for child in getattr(node, part, ()):
                    inner += child.body if isinstance(child, ast.ExceptHandler) else [child]
            waiting += reversed(inner)


def _kind(node: Function, generators: Container[ast.AST]) -> str:
    if node.decorator_list or _does_nothing(node.body):
        return "function"  # a decorator may run what it gets
    if isinstance(node, ast.AsyncFunctionDef):
        return "async"
    return "generator" if node in generators else "function"


def _does_nothing(body: list[ast.stmt]) -> bool:
    return all(
        isinstance(one, (ast.Pass, ast.Raise))
        or (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant))
        for one in body
    )


# uses


_PLAIN = frozenset(
    "arg asname attr conversion ctx id is_async kind kwd_attrs level module name op ops rest"
    " simple type_comment type_ignores".split()
)
"""Fields that hold no node, or one that has no place and that all trees share."""


@cache
def _inner_fields(kind: type[ast.AST]) -> tuple[str, ...]:
    if kind in (ast.Constant, ast.Global, ast.Nonlocal, ast.Import, ast.ImportFrom):
        return ()
    return tuple(one for one in kind._fields if one not in _PLAIN)


def _children(node: ast.AST) -> list[ast.AST]:
    """Like ``ast.iter_child_nodes``, but quicker: whole trees are walked with it."""
    found: list[ast.AST] = []
    kind: Any = type(node)
    for field in _inner_fields(kind):
        value = getattr(node, field, None)
        if type(value) is list:
            found += [one for one in value if one is not None]
        elif value is not None:
            found.append(value)
    return found


def _walk(root: ast.AST) -> list[ast.AST]:
    """The node and all below it, parents first."""
    found = [root]
    for node in found:
        found += _children(node)
    return found


class _Uses:
    """What the reachable functions of a file use."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.nodes = _walk(tree)
        self.names = _Names(self.nodes)

    @cached_property
    def _parents(self) -> dict[ast.AST, ast.AST]:
        return {child: node for node in self.nodes for child in _children(node)}

    @cached_property
    def _functions(self) -> dict[ast.AST, Function | None]:
        """The innermost function around each node."""
        found: dict[ast.AST, Function | None] = {self.tree: None}
        for child, parent in self._parents.items():
            if isinstance(parent, _FUNCTIONS):
                found[child] = parent
            else:
                found[child] = found.get(parent)
        return found

    @cached_property
    def _loaded(self) -> dict[tuple[Function | None, str], bool]:
        """The names that each function (None: the file) reads, and whether only to subtract."""
        found: dict[tuple[Function | None, str], bool] = {}
        for node in self.nodes:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                subtracts = _is_difference(self._parents.get(node))
                function = self._function(node)
                while True:
                    key = function, node.id
                    found[key] = subtracts and found.get(key, True)
                    if function is None:
                        break
                    function = self._function(function)
        return found

    def found(self) -> Iterator[Use]:
        for node in self.nodes:
            if isinstance(node, ast.Call):
                for kind, what in self._of_call(node):
                    if self._counts(node, kind):
                        yield Use(kind, what, _place(node))
            elif self._is_environment(node) and self._counts(node, "input"):
                yield Use("input", "os.environ", _place(node))

    def _is_environment(self, node: ast.AST) -> TypeGuard[ast.expr]:
        if isinstance(node, ast.Name):
            return self.names.imported.get(node.id) in _VARIABLES
        return (
            isinstance(node, ast.Attribute)
            and node.attr in ("environ", "environb")
            and self.names.path(node) in _VARIABLES
        )

    def _counts(self, node: ast.expr, kind: str) -> bool:
        function = self._function(node)
        way: list[ast.AST] = [node]
        while function is not None:
            if function.name not in self._reachable:
                return False
            if kind == "database" and (
                function.name in self._offline_safe or not self._guarded.isdisjoint(way)
            ):
                return False
            way.append(function)
            function = self._function(function)
        return kind != "database" or self._function(node) is not None

    def _of_call(self, node: ast.Call) -> Iterator[tuple[str, str]]:
        path = self.names.path(node.func)
        name = _last(node.func)
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
        elif name in _EXECUTING | _ANSWERING and isinstance(node.func, ast.Attribute):
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
        elif any(path == one or path.startswith(f"{one}.") for one in _NETWORK):
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
            return self._loaded.get((self._function(node), parent.targets[0].id), True)
        return _is_difference(parent)

    def _is_asked(self, node: ast.Call) -> bool:
        """Whether what ``execute()`` gives is used."""
        parent = self._parents.get(node)
        if isinstance(parent, ast.Await):
            parent = self._parents.get(parent)
        if isinstance(parent, ast.Expr):
            return False
        if isinstance(parent, ast.Assign | ast.AnnAssign | ast.NamedExpr):
            targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
            names = {one.id for one in targets if isinstance(one, ast.Name)}
            scope = self._function(node)
            return not names or any((scope, name) in self._loaded for name in names)
        return not isinstance(parent, ast.Return | ast.Lambda)

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
            isinstance(one, ast.expr) and self.names.path(one) in _PATHS for one in ast.walk(owner)
        ) or (isinstance(owner, ast.Name) and owner.id in self._path_names)
        return is_path and not self._is_beside(owner)

    @cached_property
    def _beside_file(self) -> set[str]:
        return self._derived({"__file__"})

    @cached_property
    def _path_names(self) -> set[str]:
        return self._derived({one for one, path in self.names.imported.items() if path in _PATHS})

    def _is_beside(self, node: ast.expr) -> bool:
        """Whether an expression is made from ``__file__``, or is what a function was given."""
        used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        function = self._function(node)
        parameters = {one.arg for one in _parameters(function)} if function else set()
        return bool(used & (self._beside_file | parameters))

    def _derived(self, start: set[str]) -> set[str]:
        """The names, and all that are assigned from them."""
        found = set(start)
        bindings: list[tuple[set[str], set[str]]] = []
        for node in self.nodes:
            if isinstance(node, _ASSIGNMENTS) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                bindings.append((set(_texts(targets)), set(_texts([node.value]))))
            elif isinstance(node, ast.For | ast.comprehension):
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

    @cached_property
    def _reachable(self) -> set[str]:
        """The functions whose names are met on the way from the entry functions."""
        waiting: list[ast.AST] = [
            one for one in self.tree.body if not isinstance(one, ast.FunctionDef | ast.ClassDef)
        ]
        seen: set[str] = set()
        for name, function in self.names.functions.items():
            if name.startswith(("upgrade", "downgrade")):
                seen.add(name)
                waiting.append(function)
        classes = {one.name: one for one in self.tree.body if isinstance(one, ast.ClassDef)}
        while waiting:
            for node in _walk(waiting.pop()):
                name = ""
                if isinstance(node, (ast.Name, ast.Attribute)):
                    name = _last(node)
                elif isinstance(node, _FUNCTIONS):
                    name = node.name
                if name in classes and name not in seen:
                    seen.add(name)
                    waiting.append(classes[name])
                elif name in self.names.functions and name not in seen:
                    seen.add(name)
                    waiting.append(self.names.functions[name])
        return seen

    @cached_property
    def _offline_safe(self) -> set[str]:
        """The functions that are called only where the migration is known to be online."""
        calls: dict[str, list[bool]] = {}
        for node in self.nodes:
            if isinstance(node, ast.Name) and node.id in self.names.functions:
                calls.setdefault(node.id, []).append(node in self._guarded)
        return {name for name, guarded in calls.items() if all(guarded)}

    @cached_property
    def _guarded(self) -> set[ast.AST]:
        """What stands in or behind a test of ``is_offline_mode()`` in its own function."""
        tests = {
            node
            for node in self.nodes
            if isinstance(node, ast.If | ast.IfExp) and _asks_offline(node.test)
        }
        found: set[ast.AST] = set()
        if not tests:
            return found
        for node in self.nodes:
            body = getattr(node, "body", None)
            if isinstance(body, list):
                behind = itertools.dropwhile(lambda one: not (one in tests and _leaves(one)), body)
                found.update(itertools.islice(behind, 1, None))
        for child, parent in self._parents.items():
            is_function = isinstance(parent, _FUNCTIONS)
            if parent in tests or (parent in found and not is_function):
                found.add(child)
        return found


def _is_difference(node: ast.AST | None) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub)


def is_quoted(call: ast.expr) -> bool:
    """Whether every value in the f-strings of a call was quoted by a function, or is a number."""
    values = [one.value for one in ast.walk(call) if isinstance(one, ast.FormattedValue)]
    return bool(values) and all(
        isinstance(one, ast.Call)
        and (
            any(word in _last(one.func) for word in ("quote", "compile", "literal"))
            or _last(one.func) in ("float", "int", "len")
        )
        for one in values
    )


def _asks_offline(test: ast.expr) -> bool:
    return any(
        isinstance(one, (ast.Name, ast.Attribute))
        and ("offline" in _last(one).lower() or _last(one) == "as_sql")
        for one in ast.walk(test)
    )


def _leaves(node: ast.AST) -> bool:
    """Whether the body of an ``if`` ends the function."""
    return isinstance(node, ast.If) and isinstance(node.body[-1], ast.Return | ast.Raise)


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
