"""Asks PostgreSQL which changes of a column's type it casts and writes ``rules/facts/pg_casts.py``.

    python docs/generate_casts.py           # after an update of the server
    python docs/generate_casts.py --check   # exit 1 when the file is out of date

The servers are those of the test dependencies. Each pair of types is tried by ALTER TABLE on a
table of its own, without USING and with a cast of the column.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.evidence.databases import execute  # noqa: E402
from tests.evidence.server import VERSIONS, postgresql  # noqa: E402

TARGET = ROOT / "flake8_migrations" / "rules" / "facts" / "pg_casts.py"

TYPES = """
bigint, bit, bit varying, boolean, box, bytea, char, cidr, circle, date, datemultirange, daterange,
double precision, enum, inet, int4multirange, int4range, int8multirange, int8range, integer,
interval, json, jsonb, jsonpath, line, lseg, macaddr, macaddr8, money, name, numeric,
nummultirange, numrange, oid, path, pg_lsn, point, polygon, real, regclass, smallint, text, time,
timestamp, timestamptz, timetz, tsmultirange, tsquery, tsrange, tstzmultirange, tstzrange, tsvector,
uuid, varchar, xml
"""
NAMES = sorted(" ".join(TYPES.split()).split(", "))

SETUP = """
CREATE TYPE first_enum AS ENUM ('a');
CREATE TYPE second_enum AS ENUM ('a');
CREATE FUNCTION pg_temp.is_done(statement text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE statement;
    RAISE 'done';
EXCEPTION
    WHEN raise_exception THEN RETURN true;  -- nothing is left behind
    WHEN datatype_mismatch OR cannot_coerce THEN RETURN false;
END $$;
CREATE FUNCTION pg_temp.way(was text, becomes text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TEMPORARY TABLE things (thing %s) ON COMMIT DROP', was);
    RETURN CASE
        WHEN pg_temp.is_done(format('ALTER TABLE things ALTER thing TYPE %s', becomes))
            THEN 'automatic'
        WHEN pg_temp.is_done(
            format('ALTER TABLE things ALTER thing TYPE %1$s USING thing::%1$s', becomes)
        ) THEN 'explicit'
        ELSE 'none'
    END;
END $$;
"""

HEADER = '''\
"""How PostgreSQL {versions} casts a column from one type to another, as its ALTER TABLE does.

Written by docs/generate_casts.py: change that file, not this one. Each type is followed by those
that its columns can get; ``enum`` stands for any enum type, and for two different ones.
"""

AUTOMATIC = """
{automatic}
"""
"""Without USING, in one version at least."""

EXPLICIT = """
{explicit}
"""
"""By a cast in USING alone, in one version at least."""
'''


def prepare(connection: Connection) -> None:
    """What ``ways`` needs, once for a connection."""
    execute(connection, SETUP)


def ways(connection: Connection, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """How a column of the first type becomes one of the second: automatic, explicit or none."""
    found = {}
    for was, becomes in pairs:
        with connection.begin_nested() as savepoint:
            types = was.replace("enum", "first_enum"), becomes.replace("enum", "second_enum")
            query = "SELECT pg_temp.way(%s, %s)"
            found[was, becomes] = connection.exec_driver_sql(query, types).scalar_one()
            savepoint.rollback()
    return found


def generated() -> str:
    """The module as it should be."""
    automatic: set[tuple[str, str]] = set()
    explicit: set[tuple[str, str]] = set()
    pairs = [(was, becomes) for was in NAMES for becomes in NAMES]
    for version in VERSIONS:
        with postgresql(version) as url:
            engine = create_engine(url, poolclass=NullPool)
            with engine.connect() as connection:
                prepare(connection)
                for pair, way in ways(connection, pairs).items():
                    if way != "none":
                        (automatic if way == "automatic" else explicit).add(pair)
    return HEADER.format(
        versions=" and ".join(map(str, VERSIONS)),
        automatic=_listed(automatic),
        explicit=_listed(explicit - automatic),
    )


def _listed(pairs: set[tuple[str, str]]) -> str:
    lines = []
    for was in NAMES:
        others = [name for name in NAMES if (was, name) in pairs and name != was]
        if others:
            text = f"{was}: {', '.join(others)}"
            lines.append(textwrap.fill(text, 100, subsequent_indent="  ", break_on_hyphens=False))
    return "\n".join(lines)


def main() -> int:
    wanted = generated()
    if "--check" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != wanted)
    TARGET.write_text(wanted, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
