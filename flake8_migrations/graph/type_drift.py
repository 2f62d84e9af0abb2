"""Types in which models and migrations differ, as the database would hold them."""

from __future__ import annotations

from collections.abc import Mapping

from flake8_migrations.graph.render.view import type_text
from flake8_migrations.model.operations import SqlType
from flake8_migrations.replay.before.delta import Delta


def differ(models: SqlType, migrations: SqlType, *, is_exact: bool) -> bool:
    """Whether two types hold other values; not where one of them is the application's own.

    ``is_exact`` says that the database has PostgreSQL's types, and so whether size, precision,
    time zone and labels count: others hold some of them alike, or under other names.
    """
    families = {_family(models), _family(migrations)}
    if None in families:
        return is_exact and _labels_differ(models, migrations)
    if len(families) > 1 or not is_exact:
        return len(families) > 1
    if models.name.endswith("[]"):
        elements = (one._replace(name=one.name.removesuffix("[]")) for one in (models, migrations))
        return differ(*elements, is_exact=True)
    if models.name != migrations.name:
        return not _hold_any_text(models, migrations)
    return _sizes_differ(models, migrations)


def with_labels(type_: SqlType, delta: Delta) -> SqlType:
    """An enum type with the labels that it has at the end of the history, none if in doubt."""
    if type_.name != "enum" or type_.type_name is None:
        return type_
    found = delta.objects.get(("type", type_.type_name.lower()))
    labels = found.labels if found is not None and found.is_there else None
    return type_._replace(arguments=labels or ())


def texts(models: SqlType, migrations: SqlType) -> tuple[str, str]:
    """Both as messages show them; of enums the labels that one of them lacks."""
    if not _labels_differ(models, migrations):
        return type_text(models), type_text(migrations)
    ours, theirs = set(models.arguments), set(migrations.arguments)
    return _with(models, ours - theirs), _with(migrations, theirs - ours)


def _with(type_: SqlType, own: set[int | str]) -> str:
    labels = ", ".join(sorted(map(repr, own)))
    return f"{type_text(type_)} with {labels}" if labels else type_text(type_)


def _labels_differ(models: SqlType, migrations: SqlType) -> bool:
    """Whether two enum types of one name have other labels, as far as both are known."""
    names = {(one.type_name or "").lower() for one in (models, migrations)}
    labels = [frozenset(one.arguments) for one in (models, migrations)]
    are_enums = models.name == migrations.name == "enum" and len(names) == 1
    return are_enums and all(labels) and labels[0] != labels[1]


def _hold_any_text(*types: SqlType) -> bool:
    """Whether all are text without a limit, which PostgreSQL calls in two ways."""
    return all(one.name in ("text", "varchar") and not one.arguments for one in types)


def _sizes_differ(models: SqlType, migrations: SqlType) -> bool:
    """Whether length, or precision and scale, are not the same.

    Migrations without any may have one that is not known. So may times, and they have a
    precision without being given one.
    """
    if not migrations.arguments or (not models.arguments and models.name not in _UNLIMITED):
        return False
    return _full(models) != _full(migrations)


def _full(type_: SqlType) -> tuple[int | str, ...]:
    """The size with the scale that NUMERIC has when it is given none."""
    is_whole = type_.name == "numeric" and len(type_.arguments) == 1
    return (*type_.arguments, 0) if is_whole else type_.arguments


_UNLIMITED = frozenset({"varchar", "numeric"})


def _family(type_: SqlType) -> str | None:
    """What kind of values a type has; None for one of the application's own, and for those that
    stand for another where a database lacks that."""
    name = type_.name.removesuffix(" unsigned")
    if type_.type_name is not None:
        return None
    return "array" if name.endswith("[]") else _FAMILIES.get(name)


_FAMILIES: Mapping[str, str] = {
    name: family
    for family, names in {
        "whole number": "smallint integer bigint mediumint",
        "number": "numeric real double_precision",
        "text": "char varchar text citext",
        "bytes": "bytea",
        "boolean": "boolean",
        "date": "date",
        "time": "time timetz",
        "timestamp": "timestamp timestamptz",
        "interval": "interval",
        "json": "json jsonb",
        "uuid": "uuid",
    }.items()
    for name in (one.replace("_", " ") for one in names.split())
}
