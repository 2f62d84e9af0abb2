"""What Python itself offers: functions, and the methods of strings, lists, dicts and paths."""

from __future__ import annotations

import itertools
import os.path
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.module import imported_when_used
from flake8_migrations.model.text import HOLE, FinalName, is_known
from flake8_migrations.reader import known
from flake8_migrations.reader.attributes import METHOD
from flake8_migrations.reader.dialect_questions import is_of_class
from flake8_migrations.reader.machine import Machine
from flake8_migrations.reader.texts import LONGEST_TEXT, brace_formatted, joined_path
from flake8_migrations.reader.values import (
    MAYBE,
    UNKNOWN,
    UNKNOWN_KEYWORDS,
    Call,
    Choice,
    Class,
    Dialect,
    DialectName,
    FilePath,
    FileText,
    Function,
    Listing,
    Member,
    Object,
    Query,
    Reflected,
    ReflectedName,
    Repeated,
    Rows,
    Symbol,
    Test,
    Value,
    are_texts,
    choice,
    combinations,
    dialects_begun,
    is_plain,
    iterated,
    mapped,
    members,
    picked,
    put,
    taken,
    text_of,
    united,
)

if TYPE_CHECKING:
    from flake8_migrations.reader import classes
else:
    classes = imported_when_used("flake8_migrations.reader.classes")

MOST_MEMBERS = 100
"""Members of a set among which a new one is looked for: the work stays linear."""
MOST_NUMBERS = 1_000

_STRING_METHODS = frozenset(
    "capitalize casefold expandtabs join lower lstrip partition removeprefix removesuffix replace"
    " rpartition rsplit rstrip split splitlines strip swapcase title upper".split()
)
_STRING_TESTS = frozenset(
    "endswith isalnum isalpha isdigit isidentifier islower isspace isupper startswith".split()
)


def _text_method(run: Machine, text: str, name: str, call: Call) -> Value:
    """A method of a text, with each combination of what its arguments may be."""
    arguments, keywords = call.arguments, call.keywords
    if Symbol in map(type, arguments) or Symbol in map(type, keywords.values()):
        arguments = list(map(run.constant_in, arguments))
        keywords = {key: run.constant_in(one) for key, one in keywords.items()}
    count = len(arguments)
    return choice(
        [
            _string_method(run, text, name, list(way[:count]), dict(zip(keywords, way[count:])))
            for way in combinations((*arguments, *keywords.values()))
        ]
    )


def _member_method(run: Machine, member: Member, name: str, call: Call) -> Value:
    """A method of the enumeration's, or of the text that its member is."""
    own = run.attribute(member, name, call.node)
    return run.call(own, call) if type(own) is Function else _text_method(run, member, name, call)


def _string_method(
    run: Machine, text: str, name: str, arguments: list[Value], keywords: dict[str, Value]
) -> Value:
    if name == "format":
        return brace_formatted(text, arguments, keywords)
    if name == "join":
        items = iterated(arguments[0]) if arguments else None
        if items is None:
            return text_of(arguments[0]) if arguments and isinstance(arguments[0], str) else HOLE
        if sum(len(text_of(item)) + len(text) for item in items) > LONGEST_TEXT:
            return HOLE
        return choice([text.join(map(text_of, way)) for way in combinations(items)])
    if name == "format_map" and arguments and type(arguments[0]) is dict:
        return brace_formatted(text, [], {str(k): v for k, v in arguments[0].items()})
    if name == "encode":
        return text
    plain = [value if isinstance(value, int) or value is None else text_of(value)
             for value in arguments]  # fmt: skip
    if name == "replace" and len(plain) > 1 and len(text) * len(str(plain[1])) > LONGEST_TEXT:
        return HOLE
    if name in _STRING_METHODS:
        run.steps_left -= len(text) >> 12
        try:
            return getattr(text, name)(*plain)
        except (TypeError, ValueError):
            return UNKNOWN
    if name in _STRING_TESTS:
        if not is_known(text) or HOLE in map(str, plain):
            return MAYBE
        try:
            return bool(getattr(text, name)(*plain))
        except TypeError:
            return MAYBE
    return UNKNOWN


CHANGING = frozenset("add append extend insert pop reverse setdefault update".split())
"""The methods that change a list or a dict."""


_AT_ONCE = frozenset({"append", "add", "get", "pop", "setdefault"})
"""Methods that take the same time however many items there are."""


def _collection_method(run: Machine, items: Any, name: str, call: Call) -> Value:
    """A method of a list, a tuple or a dict."""
    if name not in _AT_ONCE and not run.affords(len(items) + _size(call.arguments)):
        return UNKNOWN
    if type(items) is not tuple and name in CHANGING:
        run.keep(items)
    if type(items) is dict:
        return _dict_method(items, name, call)
    return _list_method(items, name, call.arguments)


def _size(arguments: list[Value]) -> int:
    """How many items the collections among the arguments have."""
    size = 0
    for one in arguments:
        kind = type(one)
        if kind is list or kind is tuple or kind is dict:
            size += len(one)
    return size


def _list_method(
    items: list[Value] | tuple[Value, ...], name: str, arguments: list[Value]
) -> Value:
    if isinstance(items, list):
        if name == "append" and arguments:
            items.append(arguments[0])
        elif name == "add" and arguments:  # as only a set has it, and update()
            if not (is_plain(arguments[0]) and arguments[0] in items[-MOST_MEMBERS:]):
                items.append(arguments[0])
        elif name in ("extend", "update") and arguments:
            more = iterated(arguments[0])
            more = [UNKNOWN] if more is None else more[:MOST_NUMBERS]
            if name == "update":
                last = items[-MOST_MEMBERS:]
                more = members([*last, *more])[len(last) :]
            items.extend(more)
        elif name == "insert" and len(arguments) == 2:
            items.insert(arguments[0] if type(arguments[0]) is int else 0, arguments[1])
        elif name == "pop":
            return items[-1] if items else UNKNOWN
        elif name == "copy":
            return list(items)
        elif name == "reverse":
            items.reverse()
        elif name in ("union", "intersection", "difference"):
            more = iterated(arguments[0]) if arguments else []
            if more is None:
                return UNKNOWN
            if name == "union":
                return united(items, more)
            return picked(items, more, name == "intersection")
    return UNKNOWN


def _dict_method(items: dict[Value, Value], name: str, call: Call) -> Value:
    arguments = call.arguments
    if name == "copy":
        return dict(items)
    if name == "items":
        return list(zip(iterated(items) or [], items.values(), strict=True))
    if name == "keys":
        return iterated(items)
    if name == "values":
        return list(items.values())
    if name in ("get", "pop", "setdefault") and arguments:
        key = arguments[0]
        default = arguments[1] if len(arguments) > 1 else None
        if isinstance(key, (str, int)) and is_known(text_of(key)):
            if name == "setdefault":
                return items.setdefault(key, default)
            if key not in items and UNKNOWN_KEYWORDS in items:
                return UNKNOWN
            return taken(items, key, default)
        if name == "setdefault":
            return items.setdefault(HOLE, default)
        if name == "get" and isinstance(key, DialectName):
            return choice([*items.values(), *arguments[1:]])
    elif name == "update":
        if arguments:
            more = _dict(arguments)
            items.update(more if type(more) is dict else {UNKNOWN_KEYWORDS: UNKNOWN})
        items.update(call.keywords)
    return UNKNOWN


def _dialect_name_method(run: Machine, dialect: DialectName, name: str, call: Call) -> Value:
    """``dialect.name.startswith("postgres")`` and the like."""
    if name in ("lower", "strip", "casefold", "render_as_string"):
        return dialect
    if name == "get_backend_name":
        return DialectName()
    arguments = call.arguments
    if name in ("startswith", "endswith") and arguments:
        prefixes = iterated(arguments[0]) or [arguments[0]]
        texts = tuple(text_of(prefix) for prefix in prefixes)
        if not all(map(is_known, texts)) or (dialect.is_url and name == "endswith"):
            return MAYBE
        true_on = frozenset(one for one in DIALECTS if getattr(one, name)(texts))
        if dialect.is_url:  # "sqlite:///"
            true_on |= dialects_begun(texts)
        return Test(true_on, DIALECTS - true_on)
    return UNKNOWN


def _path_method(run: Machine, path: FilePath, name: str, call: Call) -> Value:
    """A method of ``pathlib.Path`` or of an opened file."""
    texts = [text_of(argument) for argument in call.arguments]
    if name in ("resolve", "absolute", "expanduser", "open", "__enter__"):
        return path
    if name == "joinpath":
        return joined_path(path.path, *texts)
    if name == "with_name" and texts:
        return joined_path(os.path.dirname(path.path), texts[0])
    if name == "with_suffix" and texts:
        return joined_path(os.path.splitext(path.path)[0] + texts[0])
    if name in ("read_text", "read", "read_bytes"):
        return run.project.text_of_file(path.path)
    if name == "readlines":
        return run.project.text_of_file(path.path).splitlines(keepends=True)
    if name in ("exists", "is_file"):
        return MAYBE
    return UNKNOWN


def _isinstance(arguments: list[Value]) -> Value:
    """``isinstance(bind.dialect, PGDialect)``, or of an object of the user's."""
    if len(arguments) == 2 and type(arguments[0]) is Object:
        cls = arguments[0].cls
        asked = arguments[1] if type(arguments[1]) is tuple else (arguments[1],)
        if any(one in cls.mro for one in asked):
            return True
        return MAYBE if cls.is_open or set(map(type, asked)) - {Class, Symbol} else False
    if len(arguments) == 2 and isinstance(arguments[0], Dialect):
        return is_of_class(arguments[1])
    return MAYBE


def _sequence(arguments: list[Value]) -> Value:
    if not arguments:
        return []
    if isinstance(arguments[0], (Listing, Repeated, Rows)):
        return arguments[0]
    if isinstance(arguments[0], Query):
        return Rows(arguments[0].table)
    items = iterated(arguments[0])
    return UNKNOWN if items is None else items


def _set(arguments: list[Value]) -> Value:
    items = _sequence(arguments)
    return members(items) if type(items) is list else items


def _sorted(arguments: list[Value]) -> Value:
    items = _sequence(arguments)
    if type(items) is list and are_texts(items):
        return sorted(items)
    return items


def _reversed(arguments: list[Value]) -> Value:
    items = _sequence(arguments)
    return items[::-1] if type(items) is list else items


def _enumerate(arguments: list[Value]) -> Value:
    items = iterated(arguments[0]) if arguments else None
    if items is None:
        return arguments[0] if arguments and isinstance(arguments[0], Rows) else UNKNOWN
    start = arguments[1] if len(arguments) > 1 and type(arguments[1]) is int else 0
    return list(enumerate(items, start))


def _zip(arguments: list[Value]) -> Value:
    columns = [iterated(argument) for argument in arguments]
    if any(column is None for column in columns):
        return UNKNOWN
    return list(zip(*(column or [] for column in columns), strict=False))


def _range(arguments: list[Value]) -> Value:
    if not 1 <= len(arguments) <= 3 or any(type(number) is not int for number in arguments):
        return UNKNOWN
    try:
        numbers = range(*arguments)
        return list(numbers) if len(numbers) <= MOST_NUMBERS else UNKNOWN
    except (ValueError, OverflowError):
        return UNKNOWN


def _dict(arguments: list[Value]) -> Value:
    if not arguments:
        return {}
    if type(arguments[0]) is dict:
        return dict(arguments[0])
    pairs = iterated(arguments[0])
    if pairs is None or any(type(pair) is not tuple or len(pair) != 2 for pair in pairs):
        return UNKNOWN
    made: dict[Value, Value] = {}
    for key, value in pairs:
        put(made, key, value)
    return made


def _str(arguments: list[Value]) -> Value:
    if arguments and type(arguments[0]) is DialectName:
        return arguments[0]
    return text_of(arguments[0]) if arguments else ""


def _int(arguments: list[Value]) -> Value:
    return arguments[0] if arguments and type(arguments[0]) is int else UNKNOWN


def _len(arguments: list[Value]) -> Value:
    if arguments and type(arguments[0]) is tuple:
        return len(arguments[0])
    return UNKNOWN


def _first(arguments: list[Value]) -> Value:
    items = iterated(arguments[0]) if arguments else None
    return items[0] if items else UNKNOWN


def _last(arguments: list[Value]) -> Value:
    return arguments[-1] if arguments else UNKNOWN


def _filter(arguments: list[Value]) -> Value:
    items = _sequence(arguments[1:])
    if type(items) is list and arguments[0] is None:
        return [item for item in items if item not in ("", None, 0)]
    return items


def _text(function: Callable[[str], str]) -> Callable[[list[Value]], Value]:
    def apply(arguments: list[Value]) -> Value:
        if arguments and isinstance(arguments[0], str):
            return function(arguments[0])
        return HOLE

    return apply


def _dedent(text: str) -> str:
    import textwrap  # which compiles patterns, and few migrations ask for it

    return textwrap.dedent(text)


def _cleandoc(text: str) -> str:
    import inspect  # which costs more than all other imports of this module

    return inspect.cleandoc(text)


def _path(function: Callable[[str], str]) -> Callable[[list[Value]], Value]:
    def apply(arguments: list[Value]) -> Value:
        text = text_of(arguments[0]) if arguments else HOLE
        return function(text) if is_known(text) else HOLE

    return apply


def _join(arguments: list[Value]) -> Value:
    texts = [text_of(argument) for argument in arguments]
    return os.path.join(*texts) if texts and all(map(is_known, texts)) else HOLE


def _open(arguments: list[Value]) -> Value:
    return FilePath(text_of(arguments[0])) if arguments else UNKNOWN


def _new_path(arguments: list[Value]) -> Value:
    return joined_path(*map(text_of, arguments)) if arguments else FilePath(HOLE)


def _chain(arguments: list[Value]) -> Value:
    parts = [iterated(argument) for argument in arguments]
    if any(part is None for part in parts):
        return UNKNOWN
    return [item for part in parts for item in part or []]


def _product(arguments: list[Value]) -> Value:
    columns = [iterated(argument) for argument in arguments]
    if any(column is None for column in columns):
        return UNKNOWN
    rows = itertools.product(*(column or [] for column in columns))
    return list(itertools.islice(rows, MOST_NUMBERS))


_FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    "builtins.isinstance": _isinstance,
    "builtins.list": _sequence,
    "builtins.tuple": _sequence,
    "builtins.set": _set,
    "builtins.frozenset": _set,
    "builtins.iter": _sequence,
    "builtins.sorted": _sorted,
    "builtins.reversed": _reversed,
    "builtins.enumerate": _enumerate,
    "builtins.zip": _zip,
    "builtins.range": _range,
    "builtins.dict": _dict,
    "collections.OrderedDict": _dict,
    "builtins.str": _str,
    "builtins.int": _int,
    "builtins.len": _len,
    "builtins.next": _first,
    "builtins.filter": _filter,
    "builtins.open": _open,
    "io.open": _open,
    "codecs.open": _open,
    "itertools.chain": _chain,
    "itertools.product": _product,
    "typing.cast": _last,
    "textwrap.dedent": _text(_dedent),
    "inspect.cleandoc": _text(_cleandoc),
    "os.path.join": _join,
    "os.path.dirname": _path(os.path.dirname),
    "os.path.basename": _path(os.path.basename),
    "os.path.abspath": _path(os.path.normpath),
    "os.path.realpath": _path(os.path.normpath),
    "os.path.normpath": _path(os.path.normpath),
    "pathlib.Path": _new_path,
    "pathlib.PurePath": _new_path,
}
"""Pure functions of the standard library, by their full names."""


def _applied(path: str) -> Callable[[Machine, Call], Value]:
    """Calls a function; UNKNOWN where an argument is one of several values."""
    function = _FUNCTIONS[path]

    def call_it(run: Machine, call: Call) -> Value:
        node, arguments, keywords = call.node, call.arguments, call.keywords
        if Object in map(type, arguments):
            arguments = classes.as_python_has_them(run, path, arguments, node)
        if not run.affords(_size(arguments)):
            return UNKNOWN
        made: Value = UNKNOWN
        if Choice not in map(type, arguments):
            made = function(arguments)
        elif len(arguments) == 1:
            made = mapped(arguments[0], lambda one: function([one]))
        return {**made, **keywords} if type(made) is dict else made  # dict(concurrently=True)

    return call_it


def _of_path(owner: FilePath, name: str) -> Value:
    return FilePath(owner.path.rpartition("/")[0] or ".") if name == "parent" else METHOD


def _reflected_method(run: Machine, receiver: Reflected, name: str, call: Call) -> Value:
    """A column or key is described by a dict."""
    return ReflectedName(receiver) if name == "get" and call.arguments[:1] == ["name"] else UNKNOWN


known.FUNCTIONS.update((path, _applied(path)) for path in _FUNCTIONS)
known.METHODS.update(
    {
        str: _text_method,
        FinalName: _text_method,
        FileText: _text_method,
        Member: _member_method,
        dict: _collection_method,
        list: _collection_method,
        tuple: _collection_method,
        DialectName: _dialect_name_method,
        FilePath: _path_method,
        Reflected: _reflected_method,
    }
)
known.MEMBERS[FilePath] = _of_path
