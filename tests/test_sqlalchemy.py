"""What the reader believes of SQLAlchemy's DDL constructs, compared with SQLAlchemy itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import schema
from sqlalchemy.dialects import mssql, mysql, oracle, postgresql, sqlite  # noqa: F401
from sqlalchemy.sql import ddl

from flake8_migrations.model.operations import (
    Action,
    CreateConstraint,
    CreateObject,
    CreateTable,
    DropConstraint,
    DropIndex,
    Name,
    UnreadSql,
)
from flake8_migrations.reader import read
from flake8_migrations.sql import recognise

SETTING = """
import sqlalchemy as sa
from sqlalchemy import schema
from sqlalchemy.dialects import postgresql

METADATA = sa.MetaData()
BOATS = sa.Table(
    "boats",
    METADATA,
    sa.Column("id", sa.BigInteger(), primary_key=True),
    sa.Column("berth", sa.Integer(), comment="where it lies"),
    sa.UniqueConstraint("berth", name="uq_boats_berth"),
    schema="harbour",
)
NUMBERS = sa.Sequence("boat_numbers", schema="harbour")
KIND = postgresql.ENUM("sail", "motor", name="boat_kind", schema="harbour")
LENGTH = postgresql.DOMAIN("length", sa.Integer(), check="VALUE > 0")
POSITIVE = sa.CheckConstraint(BOATS.c.berth > 0, name="ck_boats_berth")
UNIQUE = sa.UniqueConstraint(BOATS.c.berth, name="uq_berth")
OWNED = sa.ForeignKeyConstraint([BOATS.c.berth], ["berths.id"], name="fk_boats_berth")
INDEX = sa.Index("ix_boats_berth", BOATS.c.berth, unique=True)
QUICKLY = sa.Index("ix_boats_id", BOATS.c.id, postgresql_concurrently=True)
ALL = sa.select(BOATS.c.id)
"""

CONSTRUCTS = (
    "schema.AddConstraint(POSITIVE)",
    "schema.AddConstraint(UNIQUE)",
    "schema.CreateIndex(INDEX)",
    "schema.CreateIndex(QUICKLY, if_not_exists=True)",
    "schema.CreateSchema('harbour')",
    "schema.CreateSequence(NUMBERS)",
    "schema.CreateTableAs(ALL, 'copy', schema='harbour')",
    "schema.CreateTableAs(ALL, 'copy', temporary=True)",
    "schema.CreateView(ALL, 'boat_ids', schema='harbour')",
    "schema.CreateView(ALL, 'boat_ids', materialized=True)",
    "schema.CreateView(ALL, view_name='boat_ids', or_replace=True)",
    "ALL.into('copy', schema='harbour')",
    "schema.DropConstraint(POSITIVE, cascade=True)",
    "schema.DropConstraint(UNIQUE, if_exists=True)",
    "schema.DropIndex(INDEX)",
    "schema.DropIndex(QUICKLY, if_exists=True)",
    "schema.DropSchema('harbour', cascade=True)",
    "schema.DropSchema(name='harbour', if_exists=True)",
    "schema.DropSequence(NUMBERS)",
    "schema.DropTable(BOATS)",
    "schema.DropTable(element=BOATS, if_exists=True)",
    "schema.DropTable(BOATS).execute_if(dialect='sqlite')",
    "schema.DropView(schema.CreateView(ALL, 'boat_ids').table)",
    "schema.DropView(schema.CreateView(ALL, 'ids', materialized=True).table)",
    "schema.DropView(BOATS, if_exists=True)",
    "schema.DropView(BOATS, materialized=True)",
    "postgresql.CreateEnumType(KIND)",
    "postgresql.DropEnumType(KIND)",
    "postgresql.CreateDomainType(LENGTH)",
    "postgresql.DropDomainType(LENGTH)",
    "sa.DDL('DROP TABLE %(name)s', context={'name': 'boats'})",
    "sa.DDL('DROP VIEW boat_ids').execute_if(dialect='sqlite')",
)


def actions_of(construct: str) -> list[Action]:
    """What the reader finds that a migration does which executes the construct."""
    body = f"{SETTING}\nfrom alembic import op\n\ndef upgrade():\n    op.execute({construct})\n"
    [run] = read(ast.parse(body), "boats.py").runs
    return [operation.action for operation in run.operations]


def compiled(construct: str) -> str:
    """The SQL that SQLAlchemy makes of it for PostgreSQL."""
    names: dict[str, Any] = {}
    exec(SETTING, names)
    names["postgresql"] = type("", (), dict(vars(names["postgresql"]), **_TYPES))
    return str(eval(construct, names).compile(dialect=postgresql.dialect()))


_TYPES = {
    name: getattr(postgresql.named_types, name)
    for name in ("CreateEnumType", "DropEnumType", "CreateDomainType", "DropDomainType")
}


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_a_construct_is_what_its_sql_is(construct: str) -> None:
    [ours] = actions_of(construct)
    [theirs] = [statement.action for statement in recognise(compiled(construct))]
    if isinstance(ours, CreateTable):
        assert ours.is_open
        ours = ours._replace(is_open=False)
    elif isinstance(ours, CreateConstraint) and ours.kind == "check":
        assert isinstance(theirs, CreateConstraint)
        theirs = theirs._replace(condition=ours.condition)
    elif isinstance(ours, DropConstraint):  # more is known of it than its SQL says
        assert ours.kind
        ours = ours._replace(kind=None)
    elif isinstance(ours, DropIndex):
        assert ours.table == Name("boats", "harbour")
        ours = ours._replace(table=None)
    elif isinstance(ours, CreateObject):  # which columns a select reads is known of SQL alone
        assert not ours.reads
        assert isinstance(theirs, CreateObject)
        theirs = theirs._replace(reads=())
    assert ours == theirs


def test_a_foreign_key_and_a_table_are_read_with_what_they_hold() -> None:
    [key] = actions_of("schema.AddConstraint(OWNED)")
    assert isinstance(key, CreateConstraint)
    assert (key.kind, str(key.table)) == ("foreign key", "harbour.boats")
    [table] = actions_of("schema.CreateTable(BOATS, if_not_exists=True)")
    assert isinstance(table, CreateTable)
    assert (str(table.table), table.if_not_exists) == ("harbour.boats", True)
    assert [column.name for column in table.columns] == ["id", "berth"]
    assert [constraint.name for constraint in table.constraints] == ["uq_boats_berth"]


def executable() -> Iterator[type]:
    """Every DDL construct of the installed SQLAlchemy that can be executed."""
    waiting: list[type] = [ddl.ExecutableDDLElement]
    while waiting:
        for found in waiting.pop().__subclasses__():
            waiting.append(found)
            if found.__module__.startswith("sqlalchemy.") and not found.__name__.startswith("_"):
                yield found


@pytest.mark.parametrize("construct", sorted({one.__name__ for one in executable()}))
def test_no_construct_becomes_nothing(construct: str) -> None:
    assert actions_of(f"schema.{construct}(something_unknown)")


def test_a_construct_that_a_later_sqlalchemy_has_is_unread() -> None:
    assert not hasattr(schema, "DropTablespace")
    assert actions_of("schema.DropTablespace('fast')") == [UnreadSql("op.execute()")]


@pytest.mark.parametrize(
    "construct", ("ALL", "sa.select(sa.func.now())", "sa.exists(ALL)", "ALL.union(ALL)")
)
def test_a_query_changes_nothing(construct: str) -> None:
    assert actions_of(construct) == []


@pytest.mark.parametrize(
    "construct", ("sa.delete(BOATS).returning(BOATS.c.id).cte('gone')", "sa.delete(BOATS).cte()")
)
def test_a_query_runs_the_statement_of_its_common_table_expression(construct: str) -> None:
    [deleted] = actions_of(f"sa.select({construct})")
    assert str(deleted.table) == "harbour.boats"  # type: ignore[union-attr]


def test_setting_is_valid() -> None:
    names: dict[str, Any] = {}
    exec(SETTING, names)
    assert isinstance(names["BOATS"], sa.Table)
