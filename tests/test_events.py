"""The one stream of what becomes of things, on migrations as they are written."""

from __future__ import annotations

import ast

import pytest

from flake8_migrations.model.migration import Direction
from flake8_migrations.reader import read
from flake8_migrations.replay.events import Event, events

HEADER = "import sqlalchemy as sa\nfrom alembic import op\n"


def stream(body: str) -> list[Event]:
    """The events of an upgrade."""
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    migration = read(ast.parse(f"{HEADER}def upgrade():\n{lines}\n"), "1_a.py", ())
    (run,) = [run for run in migration.runs if run.direction is Direction.UPGRADE]
    return events(run.operations)


def told(body: str) -> list[str]:
    """The changes in words: ``users.email vanishes if it may``."""
    found = []
    for event in stream(body):
        for change in event.changes:
            of, name = change.thing.of, change.thing.name
            subject = ".".join(str(one) for one in (of, name) if one is not None) or "anything"
            new = "" if change.new is None else f" to {change.new.name or change.new.of}"
            may = "" if event.is_sure and not change.asks else " if it may"
            found.append(f"{change.thing.kind} {subject} {change.what}{new}{may}")
    return found


@pytest.mark.parametrize(
    "body",
    [
        'op.drop_column("users", "email")',
        'op.execute("ALTER TABLE users DROP COLUMN email")',
        'with op.batch_alter_table("users", recreate="never") as batch:\n'
        '    batch.drop_column("email")',
        'op.get_bind().exec_driver_sql("ALTER TABLE users DROP email")',
        'def drop(name):\n    op.drop_column("users", name)\ndrop("email")',
        'for name in ["email"]:\n    op.drop_column("users", name)',
    ],
)
def test_a_column_vanishes(body: str) -> None:
    assert told(body) == ["column users.email vanishes"]


@pytest.mark.parametrize(
    "body",
    [
        'op.drop_column("users", "email", if_exists=True)',
        'op.execute("ALTER TABLE users DROP COLUMN IF EXISTS email")',
        'if ask():\n    op.drop_column("users", "email")',
        'try:\n    op.drop_column("users", "email")\nexcept Exception:\n    pass',
        'for _ in rows():\n    op.drop_column("users", "email")',
    ],
)
def test_a_column_may_vanish(body: str) -> None:
    assert "column users.email vanishes if it may" in told(body)


@pytest.mark.parametrize(
    ("body", "changes"),
    [
        (
            'op.create_table("users", sa.Column("id", sa.Integer()))',
            ["table users appears"],
        ),
        (
            'sa.Table("users", sa.MetaData(), sa.Column("id", sa.Integer())).create(op.get_bind())',
            ["table users appears"],
        ),
        ('op.rename_table("users", "clients")', ["table users renamed to clients"]),
        (
            'op.execute("ALTER TABLE app.users RENAME TO clients")',
            ["table app.users renamed to app.clients"],
        ),
        (
            'op.execute("ALTER TABLE users SET SCHEMA app")',
            ["table users renamed to app.users"],
        ),
        (
            'op.alter_column("users", "email", new_column_name="mail", nullable=False)',
            ["column users.email changed", "column users.email renamed to mail"],
        ),
        (
            'op.create_index("ix", "users", ["email"])',
            ["index users.ix appears"],
        ),
        (
            'op.execute("ALTER INDEX ix RENAME TO iy")',
            ["index ix renamed to iy"],
        ),
        (
            'op.create_unique_constraint("uq", "users", ["email"])',
            ["constraint users.uq appears"],
        ),
        (
            'op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck")',
            ["constraint users.ck changed"],
        ),
        ('sa.Enum("a", name="mood").create(op.get_bind())', ["type mood appears"]),
        ("op.execute(\"ALTER TYPE mood ADD VALUE 'b'\")", ["type mood changed"]),
        ('op.execute("DROP VIEW guests")', ["view guests vanishes"]),
        ('op.execute("CREATE SEQUENCE numbers")', ["sequence numbers appears"]),
        ('op.execute("UPDATE users SET email = NULL")', []),
    ],
    ids=str,
)
def test_what_becomes_of_things(body: str, changes: list[str]) -> None:
    assert told(body) == changes


@pytest.mark.parametrize(
    "body",
    [
        "op.execute(sql())",
        "import shop\nshop.tidy_up(op)",
        'op.execute("DO $$ BEGIN EXECUTE x; END $$")',
        'op.execute("SET search_path TO app")',
        'op.execute("DROP TYPE mood CASCADE")',
        'op.execute("SELECT drop_old_columns()")',
        "sa.MetaData().drop_all(op.get_bind())",
    ],
)
def test_what_leaves_all_in_doubt(body: str) -> None:
    assert any(event.is_opaque for event in stream(body))


@pytest.mark.parametrize(
    "body",
    [
        'op.drop_table("users")',
        'op.execute("SELECT address FROM users")',
        'op.execute("COMMENT ON TABLE users IS NULL")',
        'op.execute("ALTER SEQUENCE numbers RESTART")',
        'op.execute("CREATE STATISTICS s ON a, b FROM users")',
    ],
)
def test_what_leaves_the_rest_told(body: str) -> None:
    assert not any(event.is_opaque for event in stream(body))


def test_positions_count_operations() -> None:
    found = stream('op.execute("UPDATE users SET a = 1")\nop.drop_table("users")')
    assert [(event.position, len(event.changes)) for event in found] == [(0, 0), (1, 1)]
