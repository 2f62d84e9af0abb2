"""The values that the interpreter computes with.

A value that is known is Python's own: ``str`` (with HOLEs where it is partly
known), ``int``, ``None``, ``list``, ``dict`` and so on. Everything else is one
of the classes below, or UNKNOWN.
"""

from __future__ import annotations

import ast
import itertools
import math
import sys
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Literal

from flake8_migrations.model.conditions import AllOf, AnyOf, Condition, Not, OnDialect
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name
from flake8_migrations.model.text import HOLE, FinalName, is_known
from flake8_migrations.reader.frames import MISSING as MISSING
from flake8_migrations.reader.frames import Frame, FunctionNode, SourceFile
from flake8_migrations.reader.frames import Value as Value

NOT_OURS = frozenset(sys.stdlib_module_names) | {"alembic", "sqlalchemy", "sqlmodel", "builtins"}
"""Modules that are never files of the user's project."""

MOST_ALTERNATIVES = 8
"""A value with more alternatives than this is UNKNOWN."""


MOST_BRANCHES = 200
"""Arms around an operation that are told: a function with thousands of ways out is in thousands."""


class Unknown:
    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = Unknown()


UNKNOWN_KEYWORDS = "**"
"""Stands among keyword arguments, and in a dict, for ``**options`` of which nothing is known."""


class Choice(NamedTuple):
    """One of several values, depending on a condition nobody knows."""

    alternatives: tuple[Value, ...]


class Symbol:
    """Something imported, under its full dotted path: ``alembic.op.drop_table``.

    ``directory`` is the folder of the file that imports it, where it may belong to the
    user's project.
    """

    __slots__ = ("path", "directory", "root", "owner", "last", "members")

    def __init__(self, path: str, directory: str | None = None) -> None:
        self.path = path
        self.directory = directory
        self.root = path.partition(".")[0]
        self.owner, _, self.last = path.rpartition(".")
        self.members: dict[str, Symbol] = {}
        """Its attributes, as far as somebody asked for them."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Symbol) and self.path == other.path

    def __hash__(self) -> int:
        return hash(self.path)

    def member(self, name: str) -> Symbol:
        found = self.members.get(name)
        if found is None:
            found = self.members[name] = Symbol(f"{self.path}.{name}", self.directory)
        return found


@lru_cache(maxsize=1024)
def well_known(path: str) -> Symbol:
    """What is no file of the project: the same for all files, with the members it was asked for."""
    return Symbol(path)


def imported(file: SourceFile, path: str) -> Symbol:
    """What a file imports under this path."""
    if path.partition(".")[0] in NOT_OURS:
        return well_known(path)
    return Symbol(path, file.directory)


class Instance:
    """What calling an imported class or function gives: ``sqlalchemy.String(50)``."""

    __slots__ = ("path", "last", "arguments", "keywords")

    def __init__(
        self,
        path: str,
        arguments: list[Value],
        keywords: dict[str, Value],
        last: str | None = None,
    ) -> None:
        self.path = path
        self.last = last or path.rpartition(".")[2]
        self.arguments = arguments
        self.keywords = keywords


class Call:
    """What a call gives, and where it stands."""

    __slots__ = ("node", "arguments", "keywords")

    def __init__(self, node: ast.expr, arguments: list[Value], keywords: dict[str, Value]) -> None:
        self.node = node
        self.arguments = arguments
        self.keywords = keywords

    def argument(self, place: int, name: str, default: Value = UNKNOWN) -> Value:
        """What is given for a parameter: by its name, or else at its place."""
        if name in self.keywords:
            return self.keywords[name]
        return self.arguments[place] if len(self.arguments) > place else default


class Function:
    """A function, method or lambda of the user's, with the frame that its names are looked up in.

    ``owner`` is the class in whose body it stands, ``defaults`` are those of its parameters.
    """

    __slots__ = ("node", "frame", "receiver", "is_context_manager", "owner", "defaults")

    def __init__(
        self,
        node: FunctionNode,
        frame: Frame,
        owner: Class | None = None,
        defaults: dict[str, Value] | None = None,
    ) -> None:
        self.node = node
        self.frame = frame
        self.owner = owner
        self.defaults = defaults
        self.receiver: Value = None
        self.is_context_manager = False

    def bound_to(self, receiver: Value) -> Function:
        bound = Function(self.node, self.frame, self.owner, self.defaults)
        bound.receiver = receiver
        bound.is_context_manager = self.is_context_manager
        return bound

    def as_context_manager(self) -> Function:
        made = self.bound_to(self.receiver)
        made.is_context_manager = True
        return made


class Class:
    """A class of the user's; ``members`` are what its body defines.

    ``is_open`` says that it inherits from something that is not known.
    """

    __slots__ = (
        "name",
        "node",
        "members",
        "bases",
        "mro",
        "is_open",
        "is_enum",
        "is_named_tuple",
        "parameters",
    )

    def __init__(
        self,
        name: str,
        members: dict[str, Value],
        bases: list[Value],
        node: ast.ClassDef | None = None,
    ) -> None:
        self.name = name
        self.node = node
        self.members = members
        self.bases = bases
        own = [base for base in bases if type(base) is Class]
        self.mro: tuple[Class, ...] = (self,)
        self.is_enum = self.is_named_tuple = False
        self.is_open = any(
            type(base) is not Class and getattr(base, "root", "") not in _CLOSED for base in bases
        )
        if own:
            from flake8_migrations.reader.mro import merged  # few classes inherit of one another

            order = merged([base.mro for base in own] + [own])
            self.mro += tuple(own[:1] if order is None else order)
            self.is_open = self.is_open or order is None or any(base.is_open for base in own)
            self.is_enum = any(base.is_enum for base in own)
            self.is_named_tuple = any(base.is_named_tuple for base in own)
        for base in bases:
            if type(base) is Symbol:
                self.is_enum = self.is_enum or "Enum" in base.last
                self.is_named_tuple = self.is_named_tuple or base.last == "NamedTuple"
        self.parameters: Any = None
        """What its generated ``__init__`` takes, once somebody asked."""

    def lookup(self, name: str) -> Value:
        """What the class or one it inherits from binds to the name; MISSING where none does."""
        for cls in self.mro:
            if name in cls.members:
                return cls.members[name]
        return MISSING

    def find(self, name: str) -> Value:
        """The same, UNKNOWN where there is none."""
        found = self.lookup(name)
        return UNKNOWN if found is MISSING else found


_MAY_CALL_METHODS = frozenset({"asyncio", "concurrent", "multiprocessing", "threading"})
_CLOSED = (sys.stdlib_module_names - _MAY_CALL_METHODS) | frozenset(
    "builtins typing_extensions sqlalchemy sqlmodel pydantic attr".split()
)
"""Modules of which no class gives those that inherit from it a method that migrates."""


class Object:
    """An instance of a class of the user's."""

    __slots__ = ("cls", "attributes", "branches", "written")

    def __init__(self, cls: Class, branches: tuple[Any, ...] = ()) -> None:
        self.cls = cls
        self.attributes: dict[str, Value] = {}
        self.branches = branches
        """The arms in which it was made: what is set in deeper ones may not have been set."""
        self.written: dict[str, tuple[tuple[Any, ...], Value]] = {}
        """What was last set so, and in which arms: there it is sure."""


class StaticMethod(NamedTuple):
    """``@staticmethod`` in the body of a class."""

    function: Value


class ClassMethod(NamedTuple):
    """``@classmethod`` in the body of a class."""

    function: Value


class PartialMethod(NamedTuple):
    """``functools.partialmethod(function, …)``."""

    function: Value
    arguments: list[Value]
    keywords: dict[str, Value]


class Property(NamedTuple):
    """``@property`` in the body of a class; ``is_kept`` is what ``cached_property`` is."""

    getter: Value
    setter: Value = None
    is_kept: bool = False


class Super(NamedTuple):
    """``super()``: the methods of an object or a class that stand behind those of ``after``."""

    after: Class
    receiver: Value


class Module(NamedTuple):
    """A module of the project that was loaded from its file."""

    file: str


class Method(NamedTuple):
    """``receiver.name`` before it is called."""

    receiver: Value
    name: str


class Partial(NamedTuple):
    """``functools.partial(function, …)``."""

    function: Value
    arguments: list[Value]
    keywords: dict[str, Value]


class ContextManager(NamedTuple):
    """A call of a generator function decorated with ``contextlib.contextmanager``."""

    function: Function
    arguments: list[Value]
    keywords: dict[str, Value]


class Batch(NamedTuple):
    """What ``op.batch_alter_table`` gives."""

    table: Name
    recreate: str = "auto"


class AutocommitBlock(NamedTuple):
    """What ``autocommit_block()`` gives."""


class Connection(NamedTuple):
    """A connection, cursor, engine or session: whatever executes SQL."""

    kind: Literal["own", "session", "driver", "other", "unknown"] = "unknown"
    """Alembic's own connection, a session on it, the driver's object below it, or another one."""
    autocommit: bool = False
    """Whether each statement commits by itself: the isolation level ``AUTOCOMMIT``."""
    link: Any = None
    """The engine, or what ``env.py`` did with this very connection (see ``environments``)."""

    @property
    def place(self) -> Literal["own", "other", "unknown"]:
        """Where its statements run, as an operation says it."""
        if self.kind == "other" or self.kind == "unknown":
            return self.kind
        return "own"


class Dialect(NamedTuple):
    """``bind.dialect``."""


class DialectClass(NamedTuple):
    """``type(bind.dialect)``."""


class DriverName(NamedTuple):
    """``bind.dialect.driver``."""


class DialectName(NamedTuple):
    """``bind.dialect.name``."""

    is_url: bool = False
    """Whether it only begins so: ``engine.url`` and its ``drivername``."""


def dialects_begun(urls: Iterable[str]) -> frozenset[str]:
    """The databases of URLs, or of what begins them: ``sqlite:///`` and ``postgresql+asyncpg``."""
    return frozenset(one for one in DIALECTS for url in urls if url.startswith(one))


class Test(NamedTuple):
    """A condition: the databases on which it can be true, and those on which it can be false."""

    true_on: frozenset[str]
    false_on: frozenset[str]
    condition: Condition = None
    """What it asks of the database, as far as that is known."""

    def negated(self) -> Test:
        true_on, false_on, condition = self
        if condition is not None:
            return Test(false_on, true_on, Not(condition))
        return self if true_on is false_on else Test(false_on, true_on)


ALWAYS = Test(DIALECTS, frozenset())
NEVER = Test(frozenset(), DIALECTS)
MAYBE = Test(DIALECTS, DIALECTS)


class Sql(NamedTuple):
    """``sa.text("…")`` or ``sa.DDL("…")``."""

    text: Value
    bound: frozenset[str] | None = None
    """The parameters that ``text()`` has got values for; None where that is not known, and of DDL,
    which has none."""
    given: frozenset[str] = frozenset()
    """The strings among these values."""


class Table(NamedTuple):
    """``sa.table("users")``, ``sa.Table("users", …)`` or a model's ``__table__``."""

    name: Name
    definition: Instance | None = None
    """The call that defines its columns, where that is seen."""


class ColumnReference(NamedTuple):
    """``users.c.email``."""

    table: Name
    name: str


class TableColumns(NamedTuple):
    """``users.c``."""

    table: Name


class Metadata(NamedTuple):
    """``sa.MetaData()`` or ``Base.metadata``."""


class Statement(NamedTuple):
    """``sa.delete(users)``, ``users.update()`` and what their methods make of them."""

    kind: Literal["delete", "update", "insert"]
    table: Name
    filtered: bool = False
    columns: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    copied_from: tuple[Name, ...] = ()
    literals: tuple[str, ...] = ()
    """The strings among its values."""
    given: tuple[str, ...] = ()
    """As in ``operations.Update``."""
    kept: tuple[str, ...] = ()
    """As well."""
    calculated: tuple[str, ...] = ()
    """As well."""
    reads_elsewhere: tuple[str, ...] = ()
    """As well."""
    of_batch: bool = False
    """As well."""
    asked: tuple[str, ...] = ()
    """As well."""
    numbered: tuple[str, ...] = ()
    """As in ``operations.Insert``."""


class Query(NamedTuple):
    """``session.query(User)`` and what its methods make of it."""

    table: Name
    filtered: bool = False
    asked: tuple[str, ...] = ()
    """As in Statement."""


class Rows(Unknown):
    """What a query has given, or what is made of it row by row: nothing else is known of it."""

    def __init__(self, table: Name, *, is_page: bool = False) -> None:
        self.table = table
        """The first table that is selected from."""
        self.is_page = is_page
        """Whether they are some of many, by LIMIT: one call that writes all is little."""


class Listing(NamedTuple):
    """The tables of a database or of a metadata object, known only when the migration runs."""

    source: str
    item: Value
    """What stands for each of them: a table object, or a name nobody knows."""
    at: int = 0
    """How many operations were recorded before it was asked for."""


class Reflected(NamedTuple):
    """One of the columns, foreign keys or indexes of a table, as an inspector describes them."""

    what: Literal["column", "foreign key", "index"]
    table: Name
    at: int = 0
    """How many operations were recorded before it was asked for."""


class ReflectedName(NamedTuple):
    """``column["name"]`` of one of them."""

    owner: Reflected


class Repeated(NamedTuple):
    """Items of which each is like this one, however many the database has."""

    item: Value


class FilePath(NamedTuple):
    """``pathlib.Path(…)`` or an opened file."""

    path: str


class Member(str):
    """A member of an enumeration that has methods; the text is its value, or else its name."""

    cls: Class
    name: str
    value: Value


class FileText(str):
    """The text of a file that was read."""

    file: str


def alternatives(value: Value) -> tuple[Value, ...]:
    """The values it may be: one, unless it is a Choice."""
    return value.alternatives if type(value) is Choice else (value,)


def same(left: Value, right: Value) -> bool:
    """Whether two values are surely equal."""
    if left is right:
        return True
    kind = type(left)
    if kind is not type(right) or (kind in (list, tuple, dict) and not _is_flat(left)):
        return False
    return bool(left == right)


def _is_flat(value: Value) -> bool:
    """Whether no item holds items itself: values that share parts take for ever to compare."""
    items = value.values() if type(value) is dict else value
    return all(type(item) not in (list, tuple, dict) for item in items)


def choice(values: list[Value]) -> Value:
    """The value that is one of these: the value itself when they agree."""
    if len(values) == 1:
        return values[0]
    distinct: list[Value] = []
    for value in values:
        for alternative in alternatives(value):
            for seen in distinct:
                if same(alternative, seen):
                    break
            else:
                if len(distinct) == MOST_ALTERNATIVES:
                    return UNKNOWN
                distinct.append(alternative)
    if len(distinct) == 1:
        return distinct[0]
    return Choice(tuple(distinct)) if distinct else UNKNOWN


def united(left: Iterable[Value], right: Iterable[Value]) -> list[Value]:
    """The items of the left, and those of the right that are none of them."""
    items = list(left)
    is_among = _membership(items)
    return [*items, *(item for item in right if not is_among(item))]


def picked(left: Iterable[Value], right: Iterable[Value], among: bool) -> list[Value]:
    """The items of the left that are among those of the right, or that are not, as may be."""
    others = list(right)
    is_among = _membership(others)
    if not among:
        return [item for item in left if not is_among(item)]
    if not all(map(is_plain, others)):
        return list(left)
    return [item for item in left if is_among(item) or (others and not is_plain(item))]


def _membership(items: Iterable[Value]) -> Callable[[Value], bool]:
    """Whether a value is one of these, at the same cost however many they are.

    Of what cannot be hashed only the very same value is one.
    """
    known = {item if is_key(item) else id(item) for item in items}
    return lambda value: (value if is_key(value) else id(value)) in known


def is_key(value: Value) -> bool:
    """Whether it can be hashed, and soon: tuples that share their parts may take for ever."""
    parts = [value]
    for part in parts:  # grows while it is walked through
        if isinstance(part, tuple):
            parts += part
        elif type(part).__hash__ is None:
            return False
        if len(parts) > _MOST_PARTS:
            return False
    return True


_MOST_PARTS = 100


def put(items: dict[Value, Value], key: Value, value: Value) -> None:
    """Sets an item of a dict: under no name where nobody knows the key, since it is in there."""
    if isinstance(key, _PLAIN_KEYS) or (type(key) is tuple and is_key(key)):
        items[key] = value
    else:
        items[HOLE] = choice([items[HOLE], value]) if HOLE in items else value


_PLAIN_KEYS = (str, int, float, bytes, type(None))


def taken(items: dict[Value, Value], key: Value, default: Value) -> Value:
    """The item of a known key, which may also be one that was set under no name."""
    found = items.get(key, default)
    return choice([found, items[HOLE]]) if HOLE in items else found


def combinations(values: Iterable[Value]) -> list[tuple[Value, ...]]:
    """Each combination of the values' alternatives; the values themselves where it is too many."""
    given = tuple(values)
    ways = [alternatives(value) for value in given]
    if math.prod(map(len, ways)) > MOST_ALTERNATIVES:
        return [given]
    return list(itertools.product(*ways))


def mapped(value: Value, function: Callable[[Value], Value]) -> Value:
    """``function`` of the value, of each alternative where it is a Choice."""
    if type(value) is Choice:
        return choice(list(map(function, value.alternatives)))
    return function(value)


def text_of(value: Value) -> str:
    """The value as text, as an f-string would show it; a HOLE where it is not known."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) or value is None:
        return str(value)
    if isinstance(value, Sql):
        return text_of(value.text)
    if isinstance(value, Table):
        return str(value.name)
    if isinstance(value, ColumnReference):
        return value.name
    if isinstance(value, Instance) and value.last in ("quoted_name", "conv") and value.arguments:
        text = text_of(value.arguments[0])
        return FinalName(text) if value.last == "conv" else text
    if isinstance(value, FilePath):
        return value.path
    return HOLE


_PLAIN = frozenset({bool, int, float, type(None)})


def test_of(value: Value) -> Test:
    """The value as a condition."""
    if isinstance(value, Test):
        return value
    if value is UNKNOWN:
        return MAYBE
    kind = type(value)
    if kind in _PLAIN:
        return ALWAYS if value else NEVER
    if isinstance(value, str) and HOLE not in value:
        return ALWAYS if value else NEVER
    if kind is Choice:
        tests = [test_of(alternative) for alternative in value.alternatives]
        return Test(
            frozenset().union(*(test.true_on for test in tests)),
            frozenset().union(*(test.false_on for test in tests)),
        )
    if isinstance(value, Symbol) and value.path == "typing.TYPE_CHECKING":
        return NEVER
    if kind in (list, tuple) and any(item is not UNKNOWN for item in value):
        return ALWAYS
    if isinstance(value, (Function, Class, Symbol, Batch, Connection)):
        return MAYBE if isinstance(value, Symbol) and value.path != "alembic.op" else ALWAYS
    return MAYBE


def both(values: list[Value]) -> Test:
    """The condition that all of these hold."""
    true_on, false_on = DIALECTS, frozenset[str]()
    tests = [test_of(value) for value in values]
    for test in tests:
        true_on &= test.true_on
        false_on |= test.false_on
    return Test(true_on, false_on, _combined(AllOf, tests))


def either(values: list[Value]) -> Test:
    """The condition that one of these holds."""
    true_on, false_on = frozenset[str](), DIALECTS
    tests = [test_of(value) for value in values]
    for test in tests:
        true_on |= test.true_on
        false_on &= test.false_on
    return Test(true_on, false_on, _combined(AnyOf, tests))


def _combined(kind: type[AllOf] | type[AnyOf], tests: list[Test]) -> Condition:
    """The condition of several tests; None unless one of them asks the database something."""
    if all(test.condition is None for test in tests):
        return None
    return kind(tuple(map(condition_of, tests)))


def condition_of(test: Test) -> Condition:
    if test.condition is None and not test.true_on & test.false_on:
        return OnDialect(test.true_on)
    return test.condition


def iterated(value: Value) -> list[Value] | None:
    """What a loop over the value sees, or None when that is not known."""
    kind = type(value)
    if kind in (list, tuple):
        return list(value)
    if kind is dict:
        return [HOLE if key == UNKNOWN_KEYWORDS else key for key in value]
    if kind is Class and value.is_enum:
        return list(map(value.members.get, enum_labels(value)))
    if kind is Object and value.cls.is_named_tuple:
        return list(value.attributes.values())
    return None


def is_plain(value: Value) -> bool:
    """Whether the value is one that equals another of the same text or number."""
    return type(value) is int or (isinstance(value, str) and is_known(value))


def members(items: Iterable[Value]) -> list[Value]:
    """What a set of these items holds; of two that are not known nobody can say it."""
    seen: set[str | int] = set()
    found: list[Value] = []
    for item in items:
        if not is_plain(item):
            found.append(item)
        elif item not in seen:
            seen.add(item)
            found.append(item)
    return found


def are_texts(items: Iterable[Value]) -> bool:
    """Whether every item is a text, told without a look at each of a long list."""
    return all(issubclass(kind, str) for kind in set(map(type, items)))


def enum_labels(enum: Class) -> list[str]:
    """The names of an enumeration's members."""
    return [
        name
        for name, member in enum.members.items()
        if not name.startswith("_") and type(member) not in _OF_CLASSES
    ]


_OF_CLASSES = frozenset({Function, StaticMethod, ClassMethod, Property, PartialMethod, Class})
"""What stands in the body of an enumeration and is no member of it."""
