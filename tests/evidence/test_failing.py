"""What is said to fail fails, and what runs is not said to: random migrations on PostgreSQL.

A migration is made up of operations that run. Alembic runs it upon its base, and none of the codes
that say so speaks. With one operation more that is known to be wrong it fails there, and the code
for it speaks at that line.
"""

from __future__ import annotations

import itertools
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.pool import NullPool

from tests.histories import write
from tests.linting import lint

EXAMPLES = 100
CODES = "501 502 503 504 505 506 510 511 516 519 520 521 522".split()
"""Those that say that the migration fails."""
FAILING = frozenset(f"MIG{number}" for number in CODES)
OPTIONS = ("--migrations-dialect=postgresql", "--extend-select=MIG5")

BASE = """
op.execute("CREATE TYPE rig AS ENUM ('sloop', 'ketch')")
op.create_table(
    "ports",
    sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
    sa.Column("name", sa.Text()),
    sa.Column("code", sa.String(9), unique=True),
)
op.create_table(
    "boats",
    sa.Column("id", sa.Integer(), primary_key=True),
    sa.Column("name", sa.String(20), nullable=False, server_default="none"),
    sa.Column("length", sa.Integer(), server_default="0"),
    sa.Column("draught", sa.Numeric(4, 1)),
    sa.Column("note", sa.Text()),
    sa.Column("kind", sa.Text(), server_default="sail"),
    sa.Column("data", sa.JSON()),
    sa.Column("built", sa.Date()),
    sa.Column("port_id", sa.BigInteger()),
)
op.execute("CREATE TABLE logs (id bigint, day date) PARTITION BY RANGE (day)")
op.create_table("piers", sa.Column("id", sa.BigInteger(), primary_key=True))
op.drop_table("piers")
"""

NEW_COLUMNS = (
    "sa.Text()",
    'sa.String(9), server_default="now()"',
    "sa.DateTime(), server_default=sa.func.now()",
    'sa.Boolean(), nullable=False, server_default=sa.text("false")',
    'sa.Integer(), server_default="7"',
    "sa.Uuid(), server_default=sa.text('gen_random_uuid()')",
    "sa.ARRAY(sa.Text()), server_default='{}'",
    "sa.Enum('sloop', 'ketch', name='rig', create_type=False)",
    "sa.BigInteger(), sa.ForeignKey('ports.id')",
    "sa.String(9), sa.ForeignKey('ports.code')",
)
CASTS = (
    'op.alter_column("boats", "name", type_=sa.Text())',
    'op.alter_column("boats", "length", existing_type=sa.Integer(), type_=sa.BigInteger())',
    'op.alter_column("boats", "draught", type_=sa.Integer())',
    'op.alter_column("boats", "note", type_=sa.Integer(), postgresql_using="length(note)")',
    'op.execute("ALTER TABLE boats ALTER COLUMN built TYPE timestamptz")',
    'op.alter_column("boats", "data", type_=sa.Text())',
    'op.execute("ALTER TABLE boats ALTER kind DROP DEFAULT, ALTER kind TYPE rig USING kind::rig")',
    'with op.batch_alter_table("boats") as b:\n    b.alter_column("length", type_=sa.Numeric())',
)
"""Each of another column, or so that they can follow each other."""
OTHERS = (
    "op.execute(\"UPDATE boats SET note = '12:30' WHERE id = 7\")",
    'op.execute("UPDATE boats SET name = \'{\\"a\\": 1}\' WHERE id = 7")',
    'op.execute(sa.text("UPDATE ports SET name = :n").bindparams(n="x"))',
    'op.get_bind().execute(sa.text("SELECT 1 WHERE 1 = :a"), {"a": 1})',
    "op.execute(\"INSERT INTO ports (name) VALUES ('a')\")",
    'op.create_foreign_key(None, "boats", "ports", ["port_id"], ["id"])',
    'op.create_unique_constraint(None, "ports", ["name"])',
    'op.create_index(None, "logs", ["day"])',
    'op.alter_column("boats", "length", server_default=None)',
    'op.alter_column("ports", "name", existing_type=sa.Text(), nullable=True)',
)


PATH = 'op.execute("SET LOCAL search_path TO pg_catalog")\nop.execute("RESET search_path")'
"""After which nobody knows what names stand for, so that nothing is said of them."""


class Wrong(NamedTuple):
    """An operation that PostgreSQL or SQLAlchemy refuses."""

    code: str
    body: str
    error: str


WRONG_TEXT = r"""
MIG501 invalid input syntax for type uuid
op.add_column("ports", sa.Column("z", sa.Uuid(), server_default="gen_random_uuid()"))
MIG501 cannot use column reference
op.add_column("ports", sa.Column("z", sa.Text(), server_default=sa.text("active")))
MIG501 default expression is of type integer
op.add_column("ports", sa.Column("z", sa.Boolean(), server_default=sa.text("0")))
MIG501 malformed array literal
op.add_column("ports", sa.Column("z", sa.ARRAY(sa.Text()), server_default="[]"))
MIG502 bind parameter '1'
op.execute("UPDATE ports SET name = '{\"a\":1}'")
MIG503 Not an executable object
op.get_bind().execute("SELECT 1")
MIG503 TypeError
op.execute("SELECT 1", {"a": 1})
MIG504 cannot be cast automatically to type integer
op.alter_column("ports", "code", type_=sa.Integer())
MIG504 cannot be cast automatically to type jsonb
op.execute("ALTER TABLE ports ALTER COLUMN name TYPE jsonb")
MIG504 cannot cast type integer to date
op.alter_column("boats", "id", type_=sa.Date(), postgresql_using="id::date")
MIG505 type "never" does not exist
op.add_column("ports", sa.Column("z", sa.Enum("a", name="never")))
MIG506 no unique constraint matching
op.create_table("z", sa.Column("a", sa.BigInteger(), sa.ForeignKey("boats.port_id")))
MIG506 no unique constraint matching
op.create_foreign_key("fk_z", "ports", "boats", ["id"], ["port_id"])
MIG510 relation "alembic_version" does not exist
op.execute("SELECT set_config('search_path', '', false)")
MIG511 cannot run inside a transaction block|on partitioned table
op.create_index("ix_z", "logs", ["id"], postgresql_concurrently=True)
MIG516 relation "never" does not exist
op.add_column("ports", sa.Column("z", sa.Date(), server_default=sa.text("nextval('never')")))
MIG519 already exists
op.add_column("boats", sa.Column("id", sa.Integer()))
MIG519 does not exist
op.drop_table("piers")
MIG519 already exists
op.create_table("ports", sa.Column("id", sa.Integer()))
MIG520 cannot be implemented
op.create_table("z", sa.Column("a", sa.Uuid(), sa.ForeignKey("boats.id")))
MIG521 cannot drop columns from view
op.execute("CREATE VIEW z AS SELECT 1 AS a, 2 AS b; CREATE OR REPLACE VIEW z AS SELECT 1 AS a")
MIG522 type "datetime" does not exist
op.add_column("ports", sa.Column("z", sa.DATETIME()))
"""
WRONG = [
    Wrong(first[:6], body, first[7:])
    for first, body in zip(*[iter(WRONG_TEXT.strip().splitlines())] * 2, strict=True)
]
"""What nothing of the others touches."""


@st.composite
def bodies(draw: st.DrawFn) -> list[str]:
    """Operations that run, in an order in which they do."""
    columns = draw(st.lists(st.sampled_from(NEW_COLUMNS), max_size=4))
    found = [
        f'op.add_column("{draw(st.sampled_from(("boats", "ports")))}", sa.Column("c{n}", {one}))'
        for n, one in enumerate(columns)
    ]
    found += draw(st.lists(st.sampled_from(CASTS), max_size=4, unique=True))
    found += draw(st.lists(st.sampled_from(OTHERS), max_size=4, unique=True))
    if draw(st.booleans()):
        found.append(
            'op.create_table("crews", sa.Column("id", sa.Integer(), primary_key=True),'
            ' sa.Column("boat_id", sa.Integer(), sa.ForeignKey("boats.id")),'
            ' sa.Column("mood", sa.Enum("calm", "wild", name="mood")))\n'
            'op.add_column("ports", sa.Column("mood", sa.Enum("calm", name="mood")))'
        )
    if draw(st.booleans()):
        found.append(
            'op.execute("CREATE SEQUENCE numbers")\nop.add_column("ports", sa.Column("number",'
            " sa.Integer(), server_default=sa.text(\"nextval('numbers')\")))"
        )
    return draw(st.permutations(found)) or ["pass"]


_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def connection(server: URL) -> Iterator[Connection]:
    with create_engine(server, poolclass=NullPool).connect() as connection:
        yield connection


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def found_in(folder: Path, body: str) -> tuple[Path, list[tuple[str, int]]]:
    """The migration upon its base, and the codes that say that it fails, with their lines."""
    place = folder / f"project{next(_numbers)}" / "versions"
    write(place, "base", upgrade=BASE)
    path = write(place, "next", "base", upgrade=body)
    source = path.read_text(encoding="utf-8")
    results = lint(source, str(path), OPTIONS)
    return path, [(one.code, one.line) for one in results if one.code in FAILING]


def failure(connection: Connection, path: Path) -> str | None:
    """What is raised when Alembic runs the base and the migration, and writes the version."""
    transaction = connection.begin()
    try:
        context = MigrationContext.configure(connection)
        context._ensure_version_table()
        with Operations.context(context):
            for name in ("base.py", path.name):
                module: dict[str, Any] = {}
                source = path.with_name(name).read_text(encoding="utf-8")
                exec(compile(source, name, "exec"), module)
                module["upgrade"]()
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('next')")
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        transaction.rollback()
    return None


QUIETLY = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@QUIETLY
@given(body=bodies(), place=st.integers(min_value=0, max_value=20))
def test_what_runs_is_not_said_to_fail(
    connection: Connection, folder: Path, body: list[str], place: int
) -> None:
    if place < len(body):
        body = [*body[:place], PATH, *body[place:]]
    path, found = found_in(folder, "\n".join(body))
    assert failure(connection, path) is None
    assert found == []


@QUIETLY
@given(body=bodies(), wrong=st.sampled_from(WRONG), place=st.integers(min_value=0, max_value=20))
def test_what_is_said_to_fail_fails(
    connection: Connection, folder: Path, body: list[str], wrong: Wrong, place: int
) -> None:
    place = min(place, len(body))
    if wrong.code == "MIG510":
        place = len(body)  # which nothing gives back
    path, found = found_in(folder, "\n".join([*body[:place], wrong.body, *body[place:]]))
    error = failure(connection, path)
    assert error is not None
    assert re.search(wrong.error, error)
    line = path.read_text(encoding="utf-8").splitlines().index(f"    {wrong.body}") + 1
    assert found == [(wrong.code, line)]
