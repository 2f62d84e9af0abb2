"""Family 4: what is created twice, and what a table or an index has too little or too much of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from flake8_migrations.model.operations import (
    CreateIndex,
    CreateObject,
    CreateTable,
    Update,
)
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.columns import primary_key
from flake8_migrations.rules.duplicates import duplicates
from flake8_migrations.rules.findings import (
    Finding,
    Scene,
    Step,
)


def repeated_assignment(step: Step, action: Update) -> Iterator[Finding]:
    """A column that one UPDATE sets twice."""
    if step.operation.carrier != "sql":
        return
    known = action.folded if "postgresql" in step.dialects else ()
    columns = known or [column.lower() for column in action.columns]
    said = dict(zip(columns, action.columns, strict=True))
    for column, times in Counter(filter(is_known, columns)).items():
        if times > 1:
            subject = f"sets column {named(action.table)}.{named(said[column])} twice in one UPDATE"
            yield step.finding("MIG414", subject)


def repeated_view_column(step: Step, action: CreateObject) -> Iterator[Finding]:
    """A column that a view names twice, which no database allows."""
    for column, times in Counter(filter(is_known, action.columns)).items():
        if times > 1:
            subject = f"names column {named(column)} of view {named(action.name)} twice"
            yield step.finding("MIG414", subject)


def repeated_column(step: Step, action: CreateTable) -> Iterator[Finding]:
    """A column that CREATE TABLE names twice."""
    names = [column.name for column in action.columns]
    if len(set(names)) == len(names) or action.is_open:
        return
    for column, times in Counter(filter(is_known, names)).items():
        if times > 1:
            subject = f"creates column {named(action.table)}.{named(column)} twice"
            yield step.finding("MIG414", subject)


def repeated(scene: Scene) -> Iterator[Finding]:
    """What is created although it is there."""
    for position, subject in duplicates(scene):
        yield scene.finding(position, "MIG414", subject)


def unindexed_keys(scene: Scene) -> Iterator[Finding]:
    from flake8_migrations.rules.foreign_key_indexes import unindexed

    for position, subject in unindexed(scene):
        yield scene.finding(position, "MIG403", subject)


def no_primary_key(step: Step, action: CreateTable) -> Iterator[Finding]:
    if action.is_open or action.partition_of or action.temporary or action.copied_from:
        return
    if not action.columns or primary_key(action) or not is_known(action.table.name):
        return
    if any(one.kind == "primary key" for one in action.constraints):
        return
    if not step.timeline.gets_primary_key(action.table):
        yield step.finding("MIG407", named(action.table))


_MOST_COLUMNS = 3
_OF_EACH_COLUMN = ("gin", "brin", "bloom")
"""Access methods that serve a search for any of an index's columns."""


def wide_index(step: Step, action: CreateIndex) -> Iterator[Finding]:
    if len(action.columns) > _MOST_COLUMNS and not action.unique:
        if action.using not in _OF_EACH_COLUMN:
            subject = f"{named(action.name or '(unnamed)')} ({len(action.columns)} columns)"
            yield step.finding("MIG409", subject)


def wide_indexes_of_table(step: Step, action: CreateTable) -> Iterator[Finding]:
    for index in action.indexes:
        yield from wide_index(step, index)


_TRUSTED = frozenset(
    """bool_plperl btree_gin btree_gist citext cube dict_int fuzzystrmatch hstore intarray isn
    jsonb_plperl lo ltree pg_trgm pgcrypto plperl plpgsql seg tablefunc tcn tsm_system_rows
    tsm_system_time unaccent uuid-ossp""".split()
)
"""PostgreSQL's own extensions that need no superuser, from version 13 on."""


def extension(step: Step, action: CreateObject) -> Iterator[Finding]:
    if action.kind == "extension":
        is_trusted = action.name.name.lower() in _TRUSTED and step.config.pg_version >= 13
        needed = "CREATE on the database" if is_trusted else "a superuser"
        yield step.finding("MIG415", named(action.name), needed=needed)
