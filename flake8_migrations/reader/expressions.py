"""Expressions: their values, as far as they are known."""

from __future__ import annotations

import ast
import builtins
import itertools
import operator
import re
from ast import Attribute, Constant, FormattedValue, Name, Slice, Starred
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from flake8_migrations.model.dialects import COCKROACHDB, DIALECTS, POSTGRESQL
from flake8_migrations.model.migration import A_LOOP
from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.text import HOLE, is_known
from flake8_migrations.reader import calls
from flake8_migrations.reader.attributes import METHOD, OF_USERS, member, subscript
from flake8_migrations.reader.binding import bind, iterable
from flake8_migrations.reader.dialect_questions import is_driver, is_of_class
from flake8_migrations.reader.files import table_of_model
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.texts import (
    LONGEST_TEXT,
    MOST_COMBINATIONS,
    joined_path,
    percent_formatted,
)
from flake8_migrations.reader.values import (
    ALWAYS,
    MAYBE,
    MISSING,
    NEVER,
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Call,
    Choice,
    Class,
    ColumnReference,
    Dialect,
    DialectClass,
    DialectName,
    DriverName,
    FilePath,
    Function,
    Instance,
    Listing,
    Member,
    Method,
    Object,
    Query,
    ReflectedName,
    Repeated,
    Rows,
    Sql,
    Statement,
    Symbol,
    Table,
    Test,
    Value,
    alternatives,
    are_texts,
    both,
    choice,
    dialects_begun,
    either,
    is_key,
    iterated,
    mapped,
    members,
    picked,
    test_of,
    text_of,
    united,
    well_known,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes, conditions
else:
    classes = imported_when_used("flake8_migrations.reader.classes")
    conditions = imported_when_used("flake8_migrations.reader.conditions")

_BUILT_IN = frozenset(dir(builtins))

MOST_ITEMS = 10_000

DEEPEST_NESTING = 140
"""Levels of nested statements and expressions that are followed: each takes up to five of the
thousand frames that Python allows."""


def _constant(run: Machine, node: ast.Constant, frame: Frame) -> Value:
    return node.value


def _name(run: Machine, node: ast.Name, frame: Frame) -> Value:
    name = node.id
    scope: Frame | None = frame
    while scope is not None:
        names = scope.names
        if name in names:
            value = names[name]
            break
        scope = scope.parent
    else:
        return _outer_name(name)
    if type(value) is Symbol and value.directory is not None and name.isupper():
        return run.constant(value)
    return value


def _outer_name(name: str) -> Value:
    """What a name stands for that the file does not bind."""
    if name in _BUILT_IN:
        return well_known(f"builtins.{name}")
    return well_known("alembic.op") if name == "op" else UNKNOWN


def _attribute(run: Machine, node: ast.Attribute, frame: Frame) -> Value:
    inner = node.value
    owner = EVALUATE[type(inner)](run, inner, frame)
    if type(owner) is Symbol and owner.directory is None and node.attr in owner.members:
        return owner.members[node.attr]
    value = _member(run, owner, node.attr, node)
    return Method(owner, node.attr) if value is METHOD else value


def _member(run: Machine, owner: Value, name: str, node: ast.expr) -> Value:
    """The value of ``owner.name``, also where a file of the project tells it; or METHOD."""
    if type(owner) is Symbol:
        value = owner.members.get(name) or member(owner, name)
        if owner.directory is None:
            return value
    elif type(owner) in OF_USERS:
        value = classes.GET[type(owner)](run, owner, name, node)
    else:
        value = member(owner, name)
    if type(value) is not Symbol:
        return value
    if name.isupper():
        return run.constant(value)
    if type(owner) is Symbol:
        if run.reads_models:
            return run.project.of_model(owner, name) or value
        if name == "__tablename__":
            return table_of_model(owner) or value
    return value


def _subscript(run: Machine, node: ast.Subscript, frame: Frame) -> Value:
    owner = run.evaluate(node.value, frame)
    if type(node.slice) is Slice:
        bounds = [
            None if bound is None else run.evaluate(bound, frame)
            for bound in (node.slice.lower, node.slice.upper, node.slice.step)
        ]
        if type(owner) in (str, list, tuple) and all(
            bound is None or type(bound) is int for bound in bounds
        ):
            if bounds[2] == 0 or not run.affords(len(owner)):
                return UNKNOWN
            return owner[slice(*bounds)]
        return owner if isinstance(owner, Listing) else UNKNOWN
    key = run.evaluate(node.slice, frame)
    if type(owner) is Object:
        return _item(run, owner, key, node)
    if type(owner) is Choice or type(key) is Choice:
        return mapped(owner, lambda one: mapped(key, lambda exact: subscript(one, exact)))
    return subscript(owner, key)


def _item(run: Machine, owner: Object, key: Value, node: ast.expr) -> Value:
    items = iterated(owner)
    if items is not None:  # a named tuple
        return subscript(items, key)
    item = classes.call_method(run, owner, "__getitem__", Call(node, [key], {}))
    return UNKNOWN if item is MISSING else item


def _call(run: Machine, node: ast.Call, frame: Frame) -> Value:
    nesting = run.nesting
    if nesting > DEEPEST_NESTING:
        return UNKNOWN
    run.nesting = nesting + 1
    run.steps_left -= 1
    called = node.func
    if type(called) is Attribute:
        inner = called.value
        method = called.attr
        owner = EVALUATE[type(inner)](run, inner, frame)
        if type(owner) is Symbol and owner.directory is None and method in owner.members:
            function = owner.members[method]  # most calls are of a library
        else:
            function = _member(run, owner, method, called)
    else:
        owner, method = UNKNOWN, ""
        function = EVALUATE[type(called)](run, called, frame)
    arguments: list[Value] = []
    argument: Any
    for argument in node.args:
        kind = type(argument)
        if kind is Constant:  # most arguments are: no need to ask what they are
            arguments.append(argument.value)
        elif kind is Starred:
            spread = iterated(_iterable(run, argument.value, frame))
            arguments.extend([UNKNOWN] * 3 if spread is None else spread)
        else:
            arguments.append(EVALUATE[kind](run, argument, frame))
    keywords: dict[str, Value] = {}
    for keyword in node.keywords:
        argument = keyword.value
        kind = type(argument)
        value = argument.value if kind is Constant else EVALUATE[kind](run, argument, frame)
        name = keyword.arg
        if name is None:
            _spread(value, keywords, function)
        else:
            keywords[name] = value
    call = Call(node, arguments, keywords)
    if type(function) is Symbol:
        value = calls.call_symbol(run, function, call)
    elif function is METHOD:
        value = calls.call_method(run, owner, method, call)
    else:
        value = calls.call_value(run, function, call)
    run.nesting = nesting
    return value


def _iterable(run: Machine, node: ast.expr, frame: Frame) -> Value:
    return iterable(run, run.evaluate(node, frame), node)


def _spread(options: Value, keywords: dict[str, Value], function: Value) -> None:
    """Adds ``**options`` to the keyword arguments of a call, as far as they are known."""
    ways = alternatives(options)
    if all(type(way) is dict for way in ways):
        for key in dict.fromkeys(key for way in ways for key in way):
            keywords[str(key)] = choice([way[key] for way in ways if key in way])
    elif isinstance(function, (Symbol, Function)):
        keywords[UNKNOWN_KEYWORDS] = UNKNOWN


def _joined_text(run: Machine, node: ast.JoinedStr, frame: Frame) -> Value:
    parts: list[Value] = []
    for part in node.values:
        if type(part) is Constant:
            parts.append(str(part.value))
        elif type(part) is FormattedValue:
            shown = part.value
            value = EVALUATE[type(shown)](run, shown, frame)
            spec = run.evaluate(part.format_spec, frame) if part.format_spec else ""
            conversion = part.conversion
            if type(value) is Choice:
                value = mapped(value, partial(_formatted, conversion=conversion, spec=spec))
            elif type(value) is not str or spec or conversion == _REPR:
                if type(value) is Object:
                    value = classes.shown(run, value, shown)
                elif type(value) is Symbol:
                    value = run.constant(value)
                value = _formatted(value, conversion, spec)
            parts.append(value)
    if Choice not in map(type, parts):
        text = "".join(parts)
        return text if len(text) <= LONGEST_TEXT else UNKNOWN
    ways = [alternatives(part) for part in parts]
    if sum(max(map(len, texts)) for texts in ways) > LONGEST_TEXT:
        return UNKNOWN
    return choice(["".join(texts) for texts in _combinations(ways)])


def _combinations(parts: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Every combination of the alternatives; a HOLE for a part that has too many."""
    count = 1
    kept: list[tuple[str, ...]] = []
    for texts in parts:
        if count * len(texts) > MOST_COMBINATIONS:
            texts = (HOLE,)
        count *= len(texts)
        kept.append(texts)
    return list(itertools.product(*kept))


_REPR = ord("r")


def _formatted(value: Value, conversion: int, spec: Value) -> str:
    text = text_of(value)
    if conversion == _REPR and isinstance(value, str):
        text = repr(value) if is_known(value) else f"'{value}'"
    if not spec:
        return text
    if isinstance(value, (str, int, float)) and is_known(text) and _is_harmless(spec):
        try:
            return format(value, spec)
        except (ValueError, TypeError):
            return HOLE
    return HOLE


def _is_harmless(spec: Value) -> bool:
    """Whether a format string asks for no absurd width."""
    return isinstance(spec, str) and is_known(spec) and not re.search(r"\d{4}|\*", spec)


def _binary(run: Machine, node: ast.BinOp, frame: Frame) -> Value:
    if isinstance(node.op, ast.Add):
        return _sum(run, node, frame)
    left, right = run.evaluate(node.left, frame), run.evaluate(node.right, frame)
    if type(left) is Object:
        return classes.combined(run, node.op, left, right, node)
    if isinstance(node.op, ast.Mod):
        right = _constants_in(run, right)
    return mapped(left, lambda a: mapped(right, lambda b: _combined(node.op, a, b)))


def _constants_in(run: Machine, values: Value) -> Value:
    """The values of ``template % values``."""
    if type(values) is tuple:
        return tuple(map(run.constant_in, values)) if Symbol in map(type, values) else values
    return run.constant_in(values)


def _sum(run: Machine, node: ast.BinOp, frame: Frame) -> Value:
    """A chain of ``+``, taken from the left without recursion: SQL is often put together so."""
    terms: list[ast.expr] = []
    first: ast.expr = node
    while isinstance(first, ast.BinOp) and isinstance(first.op, ast.Add):
        terms.append(first.right)
        first = first.left
    total = run.evaluate(first, frame)
    texts: list[str] = []
    for term in reversed(terms):
        value = run.evaluate(term, frame)
        if type(value) is str and (texts or type(total) is str):
            texts.append(value)
            continue
        if texts:
            total, texts = _concatenated(total, texts), []
        if type(total) is Object:
            total = classes.combined(run, node.op, total, value, node)
        elif type(total) is Choice or type(value) is Choice:
            total = mapped(total, partial(_added_to_each, run, value))
        else:
            total = _added(run, total, value)
    return _concatenated(total, texts) if texts else total


def _concatenated(first: str, texts: list[str]) -> Value:
    """A text and those behind it, at once: each of them is copied once."""
    if len(first) + sum(map(len, texts)) > LONGEST_TEXT:
        return UNKNOWN
    return "".join([first, *texts])


def _added_to_each(run: Machine, value: Value, left: Value) -> Value:
    return mapped(value, lambda right: _added(run, left, right))


def _added(run: Machine, left: Value, right: Value) -> Value:
    left, right = run.constant_in(left), run.constant_in(right)
    if isinstance(left, str) or isinstance(right, str):
        if (calculated := _calculated(left, right)) is not UNKNOWN:
            return calculated  # users.c.name + "!"
        if not isinstance(left, str) and left is not UNKNOWN and not isinstance(left, Symbol):
            left = UNKNOWN
        text = text_of(left) + text_of(right)
        run.steps_left -= len(text) >> 12
        return text if len(text) <= LONGEST_TEXT else UNKNOWN
    if type(left) is type(right) and type(left) in (list, tuple):
        size = len(left) + len(right)
        return left + right if size <= MOST_ITEMS and run.affords(size) else UNKNOWN
    if type(left) is list and right is UNKNOWN:
        return [*left, UNKNOWN]
    if left is UNKNOWN and type(right) is list:
        return [UNKNOWN, *right]
    if type(left) is int and type(right) is int:
        return left + right
    return left if isinstance(left, Listing) else _calculated(left, right)


def _combined(op: ast.operator, left: Value, right: Value) -> Value:
    if isinstance(op, ast.Mod) and isinstance(left, str):
        return percent_formatted(left, right)
    if isinstance(op, ast.Div) and isinstance(left, FilePath):
        return joined_path(left.path, text_of(right))
    if isinstance(op, ast.BitOr) and type(left) is dict and type(right) is dict:
        return {**left, **right}
    if isinstance(op, (ast.BitOr, ast.BitAnd, ast.Sub)):
        if type(left) is list and type(right) is list:
            if isinstance(op, ast.BitOr):
                return united(left, right)
            return picked(left, right, isinstance(op, ast.BitAnd))
        if isinstance(left, Listing):
            return left
    if isinstance(op, ast.Mult):
        if isinstance(left, int) and isinstance(right, (str, list)):
            left, right = right, left
        if isinstance(left, (str, list)) and type(right) is int:
            return left * right if 0 <= right * len(left) <= MOST_ITEMS else UNKNOWN
    if type(left) is int and type(right) is int and max(abs(left), abs(right)) < 2**31:
        if isinstance(op, ast.Sub):
            return left - right
        if isinstance(op, ast.Mult):
            return left * right
    return _calculated(left, right)


def _calculated(left: Value, right: Value) -> Value:
    """``users.c.age + 1`` and other expressions of SQLAlchemy's, which its operators make."""
    for one in (left, right):
        if type(one) is ColumnReference or (
            type(one) is Instance and (one.last == "calculated" or ".func." in one.path)
        ):
            return Instance("sqlalchemy.calculated", [left, right], {})
    return UNKNOWN


def _boolean(run: Machine, node: ast.BoolOp, frame: Frame) -> Value:
    """``and``/``or``: a condition where all parts are, otherwise whatever part decides."""
    is_and = isinstance(node.op, ast.And)
    values: list[Value] = []
    guards = run.guards
    for part in node.values:
        value = run.evaluate(part, frame)
        if run.guards is guards:
            run.guards = (*guards, run.new_fork())  # for the further ones
        values.append(value)
        test = test_of(value)
        if not (test.true_on if is_and else test.false_on):
            break
    run.guards = guards
    if any(isinstance(value, (Test, bool)) for value in values):
        return both(values) if is_and else either(values)
    decided = [
        value
        for value in values[:-1]
        if (test_of(value).false_on if is_and else test_of(value).true_on)
    ]
    return choice([*decided, values[-1]])


def _unary(run: Machine, node: ast.UnaryOp, frame: Frame) -> Value:
    value = run.evaluate(node.operand, frame)
    if isinstance(node.op, ast.Not):
        return test_of(value).negated()
    if isinstance(node.op, ast.USub) and type(value) in (int, float):
        return -value
    return UNKNOWN


def _comparison(run: Machine, node: ast.Compare, frame: Frame) -> Value:
    left = run.evaluate(node.left, frame)
    if len(node.ops) == 1:
        right = run.evaluate(node.comparators[0], frame)
        if type(left) is ColumnReference or type(right) is ColumnReference:
            if right is None and type(node.ops[0]) in (ast.Is, ast.IsNot):
                return _compared_by_python(run, node, left)
            return _calculated(left, right)
        if type(right) in _SEARCHED and not run.affords(len(right)):
            return MAYBE
        return compared(node.ops[0], left, right)
    tests: list[Value] = []
    for op, right_node in zip(node.ops, node.comparators, strict=True):
        right = run.evaluate(right_node, frame)
        tests.append(compared(op, left, right))
        left = right
    return both(tests)


def _compared_by_python(run: Machine, node: ast.Compare, column: ColumnReference) -> bool:
    """``users.c.name is None``, which Python answers, not the database: a column is never None."""
    if type(node.ops[0]) is ast.IsNot:
        return True
    run.find_fault("null", f"{column.name} is None", node)
    return False


def compared(op: ast.cmpop, left: Value, right: Value) -> Test:
    """The condition that ``left op right`` is."""
    if type(left) is Choice or type(right) is Choice:
        pairs = itertools.product(alternatives(left), alternatives(right))
        tests = list(itertools.starmap(partial(compared, op), pairs))
        return Test(
            frozenset().union(*(test.true_on for test in tests)),
            frozenset().union(*(test.false_on for test in tests)),
        )
    kind = type(op)
    if kind in _OPPOSITE:
        return compared(_OPPOSITE[kind], left, right).negated()
    if type(left) in _DIALECT:
        is_url = left == _URL and (kind is ast.Eq or kind is ast.In)
        return _on_url(right) if is_url else _on_dialect(op, right)
    if type(left) is DriverName:
        return is_driver(right) if kind is ast.Eq or kind is ast.In else MAYBE
    if type(left) is DialectClass:
        return is_of_class(right)
    if kind is ast.In:
        return _is_in(left, right)
    if kind is ast.Is:
        if type(left) is Member and type(right) is Member:
            return ALWAYS if left == right else NEVER
        return _is_none(left) if right is None else MAYBE
    if kind is ast.Eq:
        if type(right) in _DIALECT:
            return _on_url(left) if right == _URL else _on_dialect(op, left)
        if type(right) is ReflectedName:
            return conditions.is_called(right, left)
        if type(left) is ReflectedName:
            return conditions.is_called(left, right)
    compare = _COMPARE.get(kind)
    if compare is not None and _is_comparable(left) and _is_comparable(right):
        try:
            return ALWAYS if compare(left, right) else NEVER
        except TypeError:
            return MAYBE
    return MAYBE


_SEARCHED = frozenset({list, tuple, dict})


def _is_in(left: Value, right: Value) -> Test:
    if type(right) is Listing:
        return conditions.is_among(left, right)
    if type(right) is Repeated:
        return compared(_EQUAL, left, right.item)
    if type(right) is DialectName and isinstance(left, str):
        true_on = frozenset(name for name in DIALECTS if left.lower() in name)
        if not is_known(left) or (right.is_url and not true_on):
            return MAYBE
        return Test(true_on, DIALECTS - true_on)
    items = iterated(right)
    is_open = type(right) is dict and UNKNOWN_KEYWORDS in right
    if is_open and not (isinstance(left, str) and left in right):
        return MAYBE
    if items and are_texts(items):
        if isinstance(left, str) and is_known(left):
            if left in items:
                return ALWAYS
            return NEVER if is_known("".join(items)) else MAYBE
        return either([compared(_EQUAL, left, item) for item in items])
    if items == [] and type(right) is tuple:
        return NEVER
    return MAYBE


_DIALECT = frozenset({DialectName, Dialect})
_URL = DialectName(is_url=True)
_EQUAL = ast.Eq()
_OPPOSITE: dict[type[ast.cmpop], ast.cmpop] = {
    ast.NotEq: _EQUAL,
    ast.NotIn: ast.In(),
    ast.IsNot: ast.Is(),
}


_COMPARE: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def _is_comparable(value: Value) -> bool:
    if value is None or isinstance(value, (bool, int, float)):
        return True
    if type(value) is tuple:  # of plain values: nested ones may share parts without end
        return all(type(item) is not tuple and _is_comparable(item) for item in value)
    return isinstance(value, str) and HOLE not in value


def _is_none(value: Value) -> Test:
    if value is None:
        return ALWAYS
    if isinstance(value, (str, int, float, Function)) or type(value) in _NEVER_NONE:
        return NEVER
    if type(value) is Instance and value.path.startswith("sqlalchemy."):
        return NEVER
    return MAYBE


_NEVER_NONE = frozenset({list, tuple, dict, Sql, Table, ColumnReference, Statement, Class, Object})

_ON = {name: Test(frozenset({name}), DIALECTS - {name}) for name in DIALECTS}
"""What ``dialect.name == name`` is for each of them."""
_ON[COCKROACHDB] = Test(POSTGRESQL, DIALECTS)  # which of both it is, the configuration says


def _on_dialect(op: ast.cmpop, names: Value) -> Test:
    if isinstance(op, ast.Eq):
        name = text_of(names).lower()
        return _ON.get(name, NEVER) if is_known(name) else MAYBE
    known = iterated(names)
    if isinstance(op, ast.In) and known is not None:
        texts = [text_of(name) for name in known]
        if all(map(is_known, texts)):
            asked = {text.lower() for text in texts}
            named = DIALECTS & asked
            return Test(named | POSTGRESQL if COCKROACHDB in asked else named, DIALECTS - named)
    if isinstance(op, ast.In) and isinstance(names, str) and is_known(names):
        true_on = frozenset(name for name in DIALECTS if name in names)
        return Test(true_on, DIALECTS - true_on)
    return MAYBE


def _on_url(names: Value) -> Test:
    """Where a URL, or its ``drivername``, is one of these, with whatever driver they name."""
    texts = [text_of(name).lower() for name in iterated(names) or [names]]
    if not all(map(is_known, texts)):
        return MAYBE
    true_on = dialects_begun(texts)
    return Test(true_on, DIALECTS - true_on)


def _conditional(run: Machine, node: ast.IfExp, frame: Frame) -> Value:
    test = test_of(run.evaluate(node.test, frame))
    values: list[Value] = []
    dialects, guards = run.dialects, run.guards
    if dialects & test.true_on & test.false_on:
        run.guards = (*guards, run.new_fork())
    for possible_on, arm in ((test.true_on, node.body), (test.false_on, node.orelse)):
        if dialects & possible_on:
            run.dialects = dialects & possible_on
            values.append(run.evaluate(arm, frame))
    run.dialects, run.guards = dialects, guards
    return choice(values)


def _list(run: Machine, node: ast.List | ast.Tuple | ast.Set, frame: Frame) -> Value:
    items: list[Value] = []
    for element in node.elts:
        if type(element) is Constant:
            items.append(element.value)
        elif type(element) is Starred:
            spread = iterated(_iterable(run, element.value, frame))
            items.extend([UNKNOWN] if spread is None else spread)
            if not run.affords(len(items)):
                return UNKNOWN
        else:
            items.append(EVALUATE[type(element)](run, element, frame))
    if type(node) is ast.Tuple:
        return tuple(items)
    return members(items) if type(node) is ast.Set else items


def _dict(run: Machine, node: ast.Dict, frame: Frame) -> Value:
    items: dict[Value, Value] = {}
    for key_node, value_node in zip(node.keys, node.values, strict=True):
        value = run.evaluate(value_node, frame)
        if key_node is None:
            if type(value) is dict:
                if not run.affords(len(value)):
                    return UNKNOWN
                items.update(value)
            else:
                items[UNKNOWN_KEYWORDS] = UNKNOWN
            continue
        key = run.evaluate(key_node, frame)
        if type(key) is not str and not is_key(key):
            return UNKNOWN
        items[key] = value
    return items


_Comprehension: TypeAlias = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp


def _comprehension(run: Machine, node: _Comprehension, frame: Frame) -> Value:
    """A list (a dict), or UNKNOWN; the element is evaluated at least once for what it calls.

    For the keys of a dict that has as many items as the database says, they stand themselves.
    """
    made = _Comprehended(run, node, frame)
    made.generate(0)
    if made.listing is not None:
        return made.listing
    if made.source is not None:
        return made.source
    if not made.is_known_whole:
        is_repeated = made.is_repeated and len(made.rows) == 1
        return Repeated(made.rows[0]) if is_repeated else UNKNOWN
    if type(node) is ast.SetComp:
        return members(made.rows)
    return made.pairs if isinstance(node, ast.DictComp) else made.rows


class _Comprehended:
    """What a comprehension makes, item by item."""

    def __init__(self, run: Machine, node: _Comprehension, frame: Frame) -> None:
        self._run = run
        self._node = node
        self._inner = Frame(frame.file, frame)
        self.rows: list[Value] = []
        self.pairs: dict[Value, Value] = {}
        self.is_known_whole = True
        self.listing: Listing | None = None
        self.source: Rows | None = None
        """The rows of a query, one of which each item is made of."""
        self.is_repeated = False

    def generate(self, at: int) -> None:
        """Runs the generator at that place, and all inside it, over its items."""
        if at == len(self._node.generators):
            self._add()
            return
        run, generator = self._run, self._node.generators[at]
        loops, guards, rows_of = run.loops, run.guards, run.rows_of
        for item in self._items(generator):
            run.steps_left -= 1
            bind(run, generator.target, item, self._inner)
            may_be, is_sure = True, self.is_known_whole
            for part in generator.ifs:
                test = test_of(run.evaluate(part, self._inner))
                may_be = may_be and bool(test.true_on)
                is_sure = is_sure and not test.false_on
            if may_be:
                run.guards = guards if is_sure else (*guards, A_LOOP)
                self.generate(at + 1)
                run.guards = guards
        run.loops, run.rows_of = loops, rows_of

    def _items(self, generator: ast.comprehension) -> Sequence[Value]:
        """What the generator runs over; one item stands for those that are not known."""
        source = _iterable(self._run, generator.iter, self._inner)
        if isinstance(source, Listing):
            self.listing = source
            self._run.loops = (*self._run.loops, source.source)
            return [source.item]
        if isinstance(source, (Rows, Query)):
            self.source = source if isinstance(source, Rows) else Rows(source.table)
            self._run.rows_of, self.is_known_whole = source.table, False
            return [UNKNOWN]
        if isinstance(source, Repeated):
            self.is_repeated, self.is_known_whole = not generator.ifs, False
            return [source.item]
        items = iterated(source)
        if items is None or self._run.steps_left <= 0 or len(items) > MOST_ITEMS:
            self.is_known_whole = False
            return [UNKNOWN]
        return items

    def _add(self) -> None:
        run, node = self._run, self._node
        if isinstance(node, ast.DictComp):
            key, value = run.evaluate(node.key, self._inner), run.evaluate(node.value, self._inner)
            self.rows.append(key)
            if isinstance(key, (str, int)):
                self.pairs[key] = value
        else:
            self.rows.append(run.evaluate(node.elt, self._inner))


def _lambda(run: Machine, node: ast.Lambda, frame: Frame) -> Value:
    return calls.defined(run, node, frame)


def _named(run: Machine, node: ast.NamedExpr, frame: Frame) -> Value:
    value = run.evaluate(node.value, frame)
    frame.bind(node.target.id, value)
    return value


def _await(run: Machine, node: ast.Await, frame: Frame) -> Value:
    return run.evaluate(node.value, frame)


def _yield(run: Machine, node: ast.Yield, frame: Frame) -> Value:
    value = run.evaluate(node.value, frame) if node.value else None
    frame.is_generator = True
    if frame.on_yield is not None:
        frame.on_yield(value)
    else:
        frame.yielded.append(value)
    return UNKNOWN


def _yield_from(run: Machine, node: ast.YieldFrom, frame: Frame) -> Value:
    items = iterated(_iterable(run, node.value, frame))
    frame.is_generator = True
    frame.yielded.extend([UNKNOWN] if items is None else items)
    return UNKNOWN


_Handler: TypeAlias = Callable[[Machine, Any, Frame], Value]


def _nested(handler: _Handler) -> _Handler:
    """The handler, where the expression does not stand too deep."""

    def evaluate(run: Machine, node: ast.expr, frame: Frame) -> Value:
        nesting = run.nesting
        if nesting > DEEPEST_NESTING:
            return UNKNOWN
        run.nesting = nesting + 1
        value = handler(run, node, frame)
        run.nesting = nesting
        return value

    return evaluate


def _unknown(run: Machine, node: ast.expr, frame: Frame) -> Value:
    return UNKNOWN


_NESTING: dict[type[ast.expr], _Handler] = {
    Attribute: _attribute,
    ast.Subscript: _subscript,
    ast.JoinedStr: _joined_text,
    ast.BinOp: _binary,
    ast.BoolOp: _boolean,
    ast.UnaryOp: _unary,
    ast.Compare: _comparison,
    ast.IfExp: _conditional,
    ast.List: _list,
    ast.Tuple: _list,
    ast.Set: _list,
    ast.Dict: _dict,
    ast.ListComp: _comprehension,
    ast.SetComp: _comprehension,
    ast.GeneratorExp: _comprehension,
    ast.DictComp: _comprehension,
    ast.Lambda: _lambda,
    ast.NamedExpr: _named,
    ast.Await: _await,
    ast.Yield: _yield,
    ast.YieldFrom: _yield_from,
}

EVALUATE: dict[type[ast.expr], _Handler] = {
    **dict.fromkeys(ast.expr.__subclasses__(), _unknown),
    Constant: _constant,
    Name: _name,
    ast.Call: _call,
    **{kind: _nested(handler) for kind, handler in _NESTING.items()},
}
"""What gives the value of each kind of expression."""
