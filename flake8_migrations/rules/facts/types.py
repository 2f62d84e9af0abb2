"""Which change of a column's type loses values."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from flake8_migrations.model.dialects import MYSQL
from flake8_migrations.model.operations import SqlType
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known, listed, shown

_INTEGERS = {"smallint": 2, "integer": 4, "bigint": 8}
_TEXTS = frozenset({"varchar", "char", "text"})
_FRACTIONS = frozenset({"numeric", "real", "double precision"})
_TIMESTAMPS = frozenset({"timestamp", "timestamptz"})
_CUTTING = compiled_when_used(
    r"\b(left|right|substr|substring|trunc|date_trunc|round|floor|ceil)\s*\(", re.IGNORECASE
)


_LISTING = frozenset({"enum", "set"})
"""Types that list what a value may be, or may be made of."""
_COMPUTED = frozenset({"enum", "numeric", "real", "double precision", *_INTEGERS})
"""Types whose values a conversion may have made fit."""
_CAST = compiled_when_used(
    r"::\s*[\w \".]+(?:\([\d, ]*\))?|\bcast\s*\(|\bas\s+[\w \".]+", re.IGNORECASE
)
_COMPUTING = compiled_when_used(r"[-+*/%|']|\w\s*\(|\bcase\b", re.IGNORECASE)
_STRING = compiled_when_used(r"'(?:[^']|'')*'")

_UNLIMITED = 1_000_000
"""Characters that no text of an application has: such a limit is none."""


THROWN_AWAY = "the conversion ignores the old values, which are all lost"


def loss(
    old: SqlType | None,
    new: SqlType,
    using: str | None = None,
    dialect: str = "postgresql",
    unused: Collection[str] = (),
) -> str | None:
    """What the change from one type to another loses; None where it loses nothing or is not known.

    ``using`` is the expression that converts the values, ``unused`` are labels that no row has.
    """
    if old is None or HOLE in old.name or HOLE in new.name:
        return None if dialect == "sqlite" else _cut_by(using)
    if dialect == "sqlite":
        return _lost_on_sqlite(old, new)
    if using is not None and old.name in _COMPUTED and not _only_casts(using):
        return _cut_by(using)
    if unused and old.name == "enum":
        labels = tuple(label for label in old.arguments if label not in unused)
        old = old._replace(arguments=labels)
    return _lost(old, new) or _cut_by(using)


def _cut_by(using: str | None) -> str | None:
    if using is not None and (cut := _CUTTING.search(using)):
        return f"{cut[1].lower()}() in the conversion cuts values"
    return None


def _only_casts(using: str) -> bool:
    """Whether the conversion computes nothing: ``(state::text)::state_2``."""
    return is_known(using) and not _COMPUTING.search(_CAST.sub(" ", using))


def throws_away(using: str | None, table: str, column: str) -> bool:
    """Whether the conversion does not ask for the column: ``NULL``, ``false``, ``now()``."""
    if using is None or not (is_known(using) and is_known(column)):
        return False
    code = _STRING.sub(" ", using)
    return not any(
        re.search(rf"(?<![\w$]){re.escape(name)}(?![\w$])", code, re.IGNORECASE)
        for name in (column, table)
    )


def _lost_on_sqlite(old: SqlType, new: SqlType) -> str | None:
    """SQLite keeps what does not fit: a length, a precision and a list of labels limit nothing."""
    if old.name in _FRACTIONS and new.name in _INTEGERS or old.name in _TIMESTAMPS:
        return _lost(old, new)
    return None


def _lost(old: SqlType, new: SqlType) -> str | None:
    while old.name.endswith("[]") and new.name.endswith("[]"):  # what an array holds
        old, new = (one._replace(name=one.name.removesuffix("[]")) for one in (old, new))
    if old.name in _TEXTS and new.name in _TEXTS:
        if _length(new) < min(_length(old), _UNLIMITED):
            return "longer values are cut, or make the statement fail"
    elif old.name in _INTEGERS and new.name in _INTEGERS:
        if _INTEGERS[new.name] < _INTEGERS[old.name]:
            return "larger numbers make the statement fail"
    elif old.name in _FRACTIONS and new.name in _INTEGERS:
        return "fractions are rounded away"
    elif old.name == new.name == "numeric":
        return _numeric_loss(old, new)
    elif old.name in ("real", "double precision") and new.name == "numeric" and new.arguments:
        return "digits after the last decimal place are rounded away"
    elif old.name == "double precision" and new.name == "real":
        return "digits beyond the sixth are rounded away"
    elif old.name in _TIMESTAMPS and new.name == "date":
        return "the time of day is lost"
    elif old.name in _TIMESTAMPS and new.name in ("time", "timetz"):
        return "the date is lost"
    elif old.name == new.name and old.name in _LISTING and old.arguments and new.arguments:
        gone = labels_besides(old.arguments, new.arguments)
        if gone:
            return f"rows with {shown_labels(gone)} no longer have a valid value"
    return None


def refuses_values(old: SqlType, new: SqlType, using: str | None = None) -> bool:
    """Whether the change fails on values of the old type that the new one does not hold.

    What is computed, or cast by the migration itself, is cut rather than refused.
    """
    if HOLE in old.name or HOLE in new.name:
        return False
    if old.name in _TEXTS and new.name in _TEXTS:
        return using is None and _length(new) < min(_length(old), _UNLIMITED)
    if using is not None and not _only_casts(using):
        return False
    if old.name in _INTEGERS and new.name in _INTEGERS:
        return _INTEGERS[new.name] < _INTEGERS[old.name]
    if old.name == new.name == "numeric" and new.arguments:
        whole = [precision - scale for precision, scale in map(_precision, (old, new))]
        return not old.arguments or whole[1] < whole[0]
    if old.name == new.name and old.name in _LISTING and old.arguments and new.arguments:
        return not set(old.arguments) <= set(new.arguments)
    return False


def _length(type_: SqlType) -> float:
    """The most characters a text type takes; char without a length takes one."""
    if type_.arguments and isinstance(type_.arguments[0], int):
        return type_.arguments[0]
    return 1 if type_.name == "char" else float("inf")


def _numeric_loss(old: SqlType, new: SqlType) -> str | None:
    if not new.arguments:
        return None
    new_precision, new_scale = _precision(new)
    if not old.arguments:
        return "values with more digits are rounded, or make the statement fail"
    old_precision, old_scale = _precision(old)
    if new_precision - new_scale < old_precision - old_scale:
        return "larger numbers make the statement fail"
    if new_scale < old_scale:
        return "digits after the last decimal place are rounded away"
    return None


def _precision(type_: SqlType) -> tuple[int, int]:
    numbers = [number for number in type_.arguments if isinstance(number, int)]
    return (numbers[0] if numbers else 0), (numbers[1] if len(numbers) > 1 else 0)


def labels_besides(labels: Iterable[int | str], others: Iterable[int | str]) -> list[str]:
    """Those of the labels that are none of the others."""
    known = set(others)
    return [str(label) for label in labels if label not in known]


def shown_labels(labels: Iterable[int | str]) -> str:
    """Labels of an enum as a message shows them."""
    return listed(repr(shown(str(label))) for label in labels)


def named_labels(labels: Sequence[int | str]) -> str:
    """The same, with the word before them."""
    return f"label{'s' if len(labels) > 1 else ''} {shown_labels(labels)}"


def shown_type(type_: SqlType, dialect: str = "postgresql") -> str:
    """The type as a message shows it, under the name that this database has for it."""
    if dialect in MYSQL:
        type_ = type_.on("mysql")
        own = type_.on_mysql or _ON_MYSQL.get(type_.name)
        type_ = type_._replace(name=own) if own is not None else type_
    if type_.name == "enum" and not type_.arguments:
        return f"enum {shown(type_.type_name)}" if type_.type_name else "enum"
    if type_.name in _LISTING and type_.arguments:
        return f"{type_.name}({shown_labels(type_.arguments)})"
    name = type_.name.removesuffix("[]")
    arguments = ", ".join(map(str, type_.arguments))
    return f"{name}({arguments}){type_.name[len(name) :]}" if arguments else type_.name


_ON_MYSQL = {
    "bytea": "blob",
    "double precision": "double",
    "timestamptz": "timestamp",
    "timetz": "time",
}
"""What MySQL has other names for."""
