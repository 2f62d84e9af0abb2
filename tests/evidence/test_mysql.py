"""What the rules say of MySQL: the answers stand here, and a server confirms them.

Without a server (``mysql_url()``) the rules are held to the answers alone, which are those
of https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html. With one, the answers
are held to the server as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import IntegrityError

from flake8_migrations.rules.facts.conversions import keeps_values_on_mysql
from flake8_migrations.sql.types import sql_type
from tests.evidence.databases import database, execute, mysql_url
from tests.evidence.watching_mysql import MySQLWatch, watched_on_mysql
from tests.linting import lint

CHARACTER_SETS = ("utf8mb3", "utf8mb4")
"""The defaults, with characters of three and four bytes: a migration does not say it."""


@contextmanager
def connected(preconditions: str) -> Iterator[tuple[Connection, MySQLWatch]]:
    """A session on a database of its own, and who looks on."""
    address = mysql_url()
    assert address
    with database("mysql", make_url(address), preconditions) as engine:
        watch = MySQLWatch(engine, ())
        try:
            with watched_on_mysql(engine, watch), engine.connect() as connection:
                yield connection, watch
        finally:
            watch.close()


# Types

KEPT = """
varchar(20) > varchar(60)
varchar(64) > varchar(85)
varchar(86) > varchar(255)
varchar(300) > varchar(400)
varchar(255) > varchar(256)
varchar(200) > varchar(300)
varchar(255) > varchar(4096)
varchar(50) > varchar(50)
varbinary(20) > varbinary(60)
enum('a','b') > enum('a','b','c')
set('a','b') > set('a','b','c')
set('a','b') > set('a','b')
integer > integer
int(11) > int(10)
boolean > tinyint
tinyint(1) > tinyint(4)
real > double
float(53) > double
text > text
mediumtext > mediumtext
json > json
"""
CHANGED = """
varchar(63) > varchar(64)
varchar(85) > varchar(86)
varchar(400) > varchar(300)
varchar(60) > varchar(20)
varchar(20) > text
varchar(20) > char(20)
varbinary(200) > varbinary(300)
binary(5) > binary(10)
char(5) > char(10)
char(5) > varchar(10)
tinytext > text
text > mediumtext
text > varchar(20)
text > json
blob > longblob
smallint > integer
integer > bigint
integer > int unsigned
bigint > integer
integer > numeric(10,0)
numeric(10,2) > numeric(12,2)
numeric(10,2) > numeric(10,3)
numeric(10,2) > numeric(8,2)
float > double
double > float
date > datetime
datetime > datetime(6)
datetime(3) > datetime(6)
datetime > timestamp
timestamp > datetime
time > time(3)
bit(3) > bit(5)
year > smallint
enum('a','b') > enum('a','c','b')
enum('a','b') > enum('a')
enum('a','b') > varchar(5)
set('a','b') > set('a','c','b')
set('a','b','c','d','e','f','g','h') > set('a','b','c','d','e','f','g','h','i')
"""
MEMBERS = ",".join(f"'{number}'" for number in range(256))
"""One more than a byte can count, with the one that is no member."""
PAIRS = [
    *((*line.split(" > "), True) for line in KEPT.strip().splitlines()),
    *((*line.split(" > "), False) for line in CHANGED.strip().splitlines()),
    (f"enum({MEMBERS.removesuffix(',' + repr('255'))})", f"enum({MEMBERS})", False),
]


@pytest.mark.parametrize(
    ("old", "new", "kept"), PAIRS, ids=[f"{old} > {new}"[:60] for old, new, _ in PAIRS]
)
def test_types(old: str, new: str, kept: bool) -> None:
    assert keeps_values_on_mysql(sql_type(old), sql_type(new)) is kept
    if mysql_url():
        assert all(is_kept(old, new, one) for one in CHARACTER_SETS) is kept


def is_kept(old: str, new: str, character_set: str) -> bool:
    """Whether the server changes the type without a copy."""
    with connected(
        f"CREATE TABLE things (id int PRIMARY KEY, thing {old}) CHARACTER SET {character_set};\n"
        "INSERT INTO things (id) VALUES (1)"
    ) as (connection, watch):
        execute(connection, f"ALTER TABLE things MODIFY thing {new}")
        return "ALGORITHM=INPLACE" not in watch.refused["things"]


# Statements

TABLES = """
CREATE TABLE owners (id int PRIMARY KEY);
INSERT INTO owners VALUES (5), (7);
CREATE TABLE visits (id int NOT NULL, page text);
CREATE TABLE things (
  id int PRIMARY KEY, number int NOT NULL, note varchar(50), place point NOT NULL, KEY ix_n (number)
) CHARACTER SET latin1;
INSERT INTO things VALUES (1, 5, 'a', POINT(1, 1)), (2, 7, 'b', POINT(2, 2));
"""

COPY = {"ALGORITHM=INPLACE", "LOCK=NONE"}
WAIT = {"LOCK=NONE"}
ONLINE: set[str] = set()


class Statement(NamedTuple):
    sql: str
    refused: set[str]
    """What the server does not do for it."""
    codes: set[str]
    """What the rules say of it."""


STATEMENTS = [
    Statement("ALTER TABLE things CONVERT TO CHARACTER SET utf8mb4", COPY, {"MIG130"}),
    Statement("ALTER TABLE things DROP PRIMARY KEY", COPY, {"MIG130"}),
    Statement("CREATE FULLTEXT INDEX ix ON things (note)", WAIT, {"MIG130"}),
    Statement("ALTER TABLE things ADD FULLTEXT INDEX ix (note)", WAIT, {"MIG130"}),
    Statement("CREATE SPATIAL INDEX ix ON things (place)", WAIT, {"MIG130"}),
    Statement("ALTER TABLE things ADD SPATIAL INDEX ix (place)", WAIT, {"MIG130"}),
    Statement("ALTER TABLE things MODIFY number bigint NOT NULL", COPY, {"MIG110"}),
    Statement("ALTER TABLE things ADD CONSTRAINT ck CHECK (number > 0)", COPY, {"MIG105"}),
    Statement("ALTER TABLE things ADD total int AS (number * 2) STORED", COPY, {"MIG113"}),
    Statement(
        "ALTER TABLE things ADD CONSTRAINT fk FOREIGN KEY (number) REFERENCES owners (id)",
        COPY,
        {"MIG104"},
    ),
    Statement(
        "ALTER TABLE visits ADD no int NOT NULL AUTO_INCREMENT PRIMARY KEY",
        WAIT,
        {"MIG107"},
    ),
    # A table that is written anew beside reads and writes: it takes its time.
    Statement("ALTER TABLE visits ADD PRIMARY KEY (id)", ONLINE, {"MIG107"}),
    Statement("ALTER TABLE things DROP PRIMARY KEY, ADD PRIMARY KEY (number)", ONLINE, {"MIG107"}),
    Statement(
        "SET foreign_key_checks = 0;"
        " ALTER TABLE things ADD CONSTRAINT fk FOREIGN KEY (number) REFERENCES owners (id)",
        ONLINE,
        set(),
    ),
    Statement("ALTER TABLE things ADD total int AS (number * 2) VIRTUAL", ONLINE, set()),
    Statement("ALTER TABLE things ADD word varchar(8) NOT NULL DEFAULT 'en'", ONLINE, set()),
    Statement("ALTER TABLE things ALTER number SET DEFAULT 1", ONLINE, set()),
    Statement("ALTER TABLE things DEFAULT CHARACTER SET utf8mb4", ONLINE, set()),
    Statement("CREATE INDEX ix ON things (number)", ONLINE, set()),
    Statement("CREATE UNIQUE INDEX ix ON things (number)", ONLINE, set()),
    Statement("DROP INDEX ix_n ON things", ONLINE, set()),
]
SELECTED = "MIG104,MIG105,MIG107,MIG109,MIG110,MIG112,MIG113,MIG130,MIG131,MIG133"


def codes(sql: str, dialect: str) -> set[str]:
    """What is found of the rules about locks and copies."""
    text = f"from alembic import op\n\n\ndef upgrade():\n    op.execute({sql!r})\n"
    options = [f"--extend-select={SELECTED}", f"--migrations-dialect={dialect}"]
    found = lint(text, "migrations/versions/1a2b_things.py", options)
    return {result.code for result in found} & set(SELECTED.split(","))


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.sql)
def test_statements(statement: Statement) -> None:
    assert codes(statement.sql, "mysql") == statement.codes
    assert bool(statement.codes) or not statement.refused
    if mysql_url():
        with connected(TABLES) as (connection, watch):
            for one in statement.sql.split("; "):
                execute(connection, one)
        assert set().union(*watch.refused.values()) == statement.refused


def test_references_behind_a_column() -> None:
    sql = "ALTER TABLE things ADD owner_id int REFERENCES owners (id)"
    assert codes(sql, "mysql") >= {"MIG133"}
    assert "MIG133" not in codes(sql, "mariadb")
    if mysql_url():
        with connected(TABLES) as (connection, _):
            execute(connection, sql)
            keys = execute(
                connection,
                "SELECT 1 FROM information_schema.referential_constraints"
                " WHERE constraint_schema = DATABASE()",
            ).all()
            dialect: Any = connection.dialect
            obeys = dialect.is_mariadb or dialect.server_version_info >= (9, 0)
            assert bool(keys) == obeys


# What MIG417's page says of switches


def switched_off(sql: str) -> bool:
    text = f"{SWITCHED}    op.execute({sql!r})\n    op.execute('INSERT INTO t (a) VALUES (1)')\n"
    options = ["--extend-select=MIG417", "--migrations-dialect=mysql,mariadb"]
    found = lint(text, "migrations/versions/1a2b_things.py", options)
    return any(result.code == "MIG417" for result in found)


SWITCHED = "from alembic import op\n\n\ndef upgrade():\n"
CHECKED = """
CREATE TABLE sizes (size int UNIQUE, CONSTRAINT ck_size CHECK (size > 0));
INSERT INTO sizes VALUES (1);
"""


def test_a_check_that_is_switched_off_lets_rows_in_for_good() -> None:
    sql = "SET check_constraint_checks = 0"
    assert switched_off(sql)
    if mysql_url():
        with connected(CHECKED) as (connection, _):
            if not connection.dialect.is_mariadb:  # type: ignore[attr-defined]
                return
            execute(connection, sql)
            execute(connection, "INSERT INTO sizes VALUES (-1)")
            execute(connection, "SET check_constraint_checks = 1")
            assert execute(connection, "SELECT count(*) FROM sizes WHERE size < 0").scalar() == 1


def test_uniqueness_is_checked_all_the_same() -> None:
    sql = "SET unique_checks = 0"
    assert not switched_off(sql)
    if mysql_url():
        with connected(CHECKED) as (connection, _):
            execute(connection, sql)
            with pytest.raises(IntegrityError, match="Duplicate entry '1'"):
                execute(connection, "INSERT INTO sizes VALUES (1)")
