"""What in a text shows a database: URLs, dialects of SQLAlchemy, keywords, tests of a name.

A history has hundreds of files and all of this is asked before a single one is checked. So texts
are searched for words, and what stands around a word is looked at; nothing is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from flake8_migrations.model.databases import Evidence, Weight
from flake8_migrations.model.dialects import DIALECTS
from flake8_migrations.model.pattern import compiled_when_used

_LONGEST = 40
"""Characters of a URL's scheme."""


Word: TypeAlias = tuple[str, int, str, Weight]
"""A database that a text names, the position, what stands there, and what that says."""


def evidence_in(words: Iterable[Word], text: str, path: str) -> tuple[Evidence, ...]:
    """The first place of each database and weight."""
    found: dict[tuple[str, Weight], Evidence] = {}
    for dialect, position, shown, weight in words:
        if (dialect, weight) not in found:
            line = text.count("\n", 0, position) + 1
            found[dialect, weight] = Evidence(dialect, path, line, " ".join(shown.split()), weight)
    return tuple(found.values())


def _places(word: str, text: str) -> Iterator[int]:
    position = text.find(word)
    while position >= 0:
        yield position
        position = text.find(word, position + len(word))


def _before(text: str, position: int) -> str:
    """The line of a position, as far as there."""
    return text[text.rfind("\n", 0, position) + 1 : position]


def _line(text: str, position: int) -> str:
    end = text.find("\n", position)
    return text[text.rfind("\n", 0, position) + 1 : end if end >= 0 else len(text)]


# URLs


def options_in(text: str) -> Iterator[Word]:
    """The URLs that options of ``alembic.ini`` or ``pyproject.toml`` have."""
    for position in _places("://", text):
        before = _before(text, position)
        option, separator, value = before.partition("=" if "=" in before else ":")
        name = option.strip().strip("\"'")
        scheme = value.strip().strip("\"'")
        if separator and name.endswith("url") and not name.startswith(("#", ";")):
            dialect = _dialect_of(scheme)
            if dialect is not None:
                yield _url(dialect, position, scheme, Weight.RUNS)


def urls_in(text: str) -> Iterator[Word]:
    """The URLs in a module, and the names of drivers that URLs are made of.

    One that ends behind its slashes is there to be compared or replaced.
    """
    for position in _places("://", text):
        scheme = _string_before(text, position)
        dialect = _dialect_of(scheme)
        if dialect is not None and _is_code(text, position - len(scheme) - 1):
            is_whole = text[position + 3 : position + 4] not in ("'", '"')
            weight = Weight.RUNS if is_whole else Weight.AMONG_OTHERS
            yield _url(dialect, position, scheme, weight)
    if "drivername" in text or "scheme" in text or "URL" in text:
        for match in _DRIVER.finditer(text):
            dialect = _dialect_of(match[1])
            if dialect is not None and _is_code(text, match.start()):
                yield _url(dialect, match.start(1), match[1], Weight.RUNS)


_DRIVER = compiled_when_used(
    r"""(?:\bdrivername\s*=|\bscheme\s*=|\bURL\(|\bURL\.create\()\s*["']([\w+]+)["']"""
)


def _string_before(text: str, position: int) -> str:
    """The part of a string that ends there; nothing where it is not its beginning."""
    before = text[max(0, position - _LONGEST) : position]
    start = max(before.rfind('"'), before.rfind("'"))
    return before[start + 1 :] if start >= 0 else ""


def _dialect_of(scheme: str) -> str | None:
    """The database of ``mysql+pymysql``."""
    name = scheme.partition("+")[0].lower()
    return "postgresql" if name == "postgres" else name if name in DIALECTS else None


def _url(dialect: str, position: int, scheme: str, weight: Weight) -> Word:
    """A file of SQLite is what a developer has at hand, and a default for who sets nothing."""
    weight = Weight.AT_HAND if dialect == "sqlite" else weight
    return dialect, position, f"{scheme}://", weight


def _is_code(text: str, position: int) -> bool:
    """Whether what begins there stands outside of comments, docstrings and other long strings."""
    before = text[: max(0, position - 2)]
    is_inside = before.count('"""') % 2 or before.count("'''") % 2
    return not is_inside and "#" not in _before(text, position)


# dialects, keywords and tests in Python

_HINTS = (
    compiled_when_used(rb"dialect"),
    compiled_when_used(rb"ql[_\"']"),
    compiled_when_used(rb"sqlite"),
)
"""One of these is in nearly every text that names a database; each begins with letters, so that
the search is quick."""


def may_name_one(source: bytes) -> bool:
    """Whether a text may name a database."""
    return any(hint.search(source) is not None for hint in _HINTS)


def words_in(text: str, dialects: Iterable[str]) -> Iterator[Word]:
    """Where a migration names one of these databases."""
    for name in dialects:
        for position in _places(name, text):
            word = _word_at(name, position, text)
            if word is not None:
                yield word


def tests_in(text: str) -> Iterator[Word]:
    """The databases with which ``env.py`` compares the name of a dialect."""
    if "dialect" in text or "engine.name" in text:
        for word in words_in(text, sorted(DIALECTS)):
            if word[3] is Weight.AMONG_OTHERS:
                yield word


def _word_at(name: str, position: int, text: str) -> Word | None:
    """What the name of a database means where it stands."""
    end = position + len(name)
    before, after = text[position - 1 : position], text[end : end + 1]
    if before.isalnum() or before == "_" or _before(text, position).lstrip().startswith("#"):
        return None
    if after == "_":
        return _keyword(name, position, before, text)
    if after.isalnum():
        return None
    if before in ("'", '"'):
        line = _line(text, position).strip()
        if after == before and _asks(line, text):
            return name, position, line, Weight.AMONG_OTHERS
        return None
    return _module(name, position, end, text)


_KEYWORD = compiled_when_used(r"""\w+(?:=(?!=)|["']\s*:)""")


def _keyword(name: str, position: int, before: str, text: str) -> Word | None:
    """``mysql_engine=`` in a call, or as the key of what a call is given."""
    match = _KEYWORD.match(text, position)
    if match is None or not (before in "\"'(,*" or before.isspace()):
        return None
    return name, position, match[0], Weight.RUNS


def _module(name: str, position: int, end: int, text: str) -> Word | None:
    """What is used of the modules in ``sqlalchemy.dialects``: templates import more than that.

    A type of one database that is given as a variant stands beside the type for all others.
    """
    statement = _statement(text, position)
    before = statement[0].rstrip()
    if "dialects" not in before or "alchemy" not in before and "sa.dialects" not in before:
        return None
    rest = text[end : end + 300]
    if before.endswith("dialects."):
        is_used = not statement[1] or _uses_one(rest.partition("import")[2], text)
    else:
        renamed = re.match(r"\s+as\s+(\w+)", rest)
        is_used = _names(f"{renamed[1] if renamed else name}.", text)
    if not is_used:
        return None
    weight = Weight.AMONG_OTHERS if "with_variant" in text else Weight.RUNS
    return name, position, f"sqlalchemy.dialects.{name}", weight


def _statement(text: str, position: int) -> tuple[str, bool]:
    """The statement as far as a position, and whether it is a ``from … import``."""
    before = _before(text, position)
    opened = text.rfind("(", 0, position)
    if opened >= 0 and ")" not in text[opened:position]:
        outer = _before(text, opened)
        if outer.lstrip().startswith("from "):
            before = outer + text[opened:position]
    return before, before.lstrip().startswith("from ")


def _uses_one(imported: str, text: str) -> bool:
    """Whether one of the names that an import gives is there once more."""
    imported = imported.lstrip()
    names = imported.partition(")")[0] if imported.startswith("(") else imported.partition("\n")[0]
    wanted = [one.split()[-1] for one in names.strip("( \n").split(",") if one.split()]
    return any(len(re.findall(rf"\b{re.escape(one)}\b", text)) > 1 for one in wanted)


def _names(word: str, text: str) -> bool:
    """Whether a name with a dot stands somewhere, on its own."""
    return any(
        not (text[position - 1 : position].isalnum() or text[position - 1 : position] in "._")
        for position in _places(word, text)
    )


_ASKING = ("dialect", "engine.name", "bind.name", "connection.name", "conn.name", "with_variant",
           "ddl_if", "drivername", "get_backend_name")  # fmt: skip


def _asks(line: str, text: str) -> bool:
    """Whether a line that quotes the name of a database asks for that of the dialect."""
    if any(word in line for word in _ASKING):
        return True
    if line.startswith("case ") and "dialect" in text:
        return True
    return any(re.search(rf"\b{name}\b", line) for name in _put_aside(text))


def _put_aside(text: str) -> Iterator[str]:
    """The variables that hold the name of a dialect."""
    for position in _places(".name", text):
        before = _before(text, position)
        name, is_assigned, value = before.partition("=")
        rest = text[position + 5 : position + 6]
        if is_assigned and rest in ("", "\n", "\r") and value.endswith(("dialect", "engine")):
            name = name.partition(":")[0].strip()
            if name.isidentifier():
                yield name


def batch_in(text: str) -> Iterator[Word]:
    """``render_as_batch`` is there for SQLite alone, which cannot alter a table otherwise."""
    for position in _places("render_as_batch", text):
        value = text[position + len("render_as_batch") : position + 40].lstrip("\"' ]")
        is_given = value.startswith(("=", ":")) and not value[1:].lstrip().startswith("False")
        if is_given and not _before(text, position).lstrip().startswith("#"):
            yield "sqlite", position, "render_as_batch", Weight.AMONG_OTHERS
