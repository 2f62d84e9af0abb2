"""Asks PostgreSQL which functions are volatile and writes ``rules/facts/pg_functions.py``.

    python docs/generate_volatility.py           # after an update of the server
    python docs/generate_volatility.py --check   # exit 1 when the file is out of date

The servers are those of the test dependencies; their pg_proc is the source. Left out is what no
column default can call: aggregates, window functions, functions that return rows, nothing or
something internal, and those that take an argument which SQL cannot write.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.evidence.server import VERSIONS, postgresql  # noqa: E402

TARGET = ROOT / "flake8_migrations" / "rules" / "facts" / "pg_functions.py"

QUERY = """
SELECT proname, bool_or(provolatile = 'v')
FROM pg_proc
JOIN pg_type AS result ON result.oid = prorettype
WHERE pronamespace = 'pg_catalog'::regnamespace
  AND prokind = 'f'
  AND NOT proretset
  AND result.typname NOT IN (
    'cstring', 'event_trigger', 'fdw_handler', 'index_am_handler', 'internal',
    'language_handler', 'table_am_handler', 'trigger', 'tsm_handler', 'void'
  )
  AND NOT EXISTS (
    SELECT FROM unnest(proargtypes) AS argument
    JOIN pg_type ON pg_type.oid = argument
    WHERE typname IN ('cstring', 'internal')
  )
GROUP BY proname
"""

HEADER = '''\
"""Functions of PostgreSQL {versions} by their volatility, as pg_proc has it.

Written by docs/generate_volatility.py: change that file, not this one.
"""

NOT_VOLATILE = """
{stable}
"""
"""Immutable or stable with whatever arguments, in every version that has the function."""

VOLATILE = """
{volatile}
"""
"""Volatile with some arguments at least, in one version at least."""
'''


def generated() -> str:
    """The module as it should be."""
    volatile: set[str] = set()
    known: set[str] = set()
    for version in VERSIONS:
        with postgresql(version) as url:
            engine = create_engine(url, poolclass=NullPool)
            with engine.connect() as connection:
                for name, is_volatile in connection.exec_driver_sql(QUERY):
                    known.add(name)
                    if is_volatile:
                        volatile.add(name)
    return HEADER.format(
        versions=" and ".join(map(str, VERSIONS)),
        stable=_wrapped(known - volatile),
        volatile=_wrapped(volatile),
    )


def _wrapped(names: set[str]) -> str:
    return textwrap.fill(" ".join(sorted(names)), 100, break_on_hyphens=False)


def main() -> int:
    wanted = generated()
    if "--check" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != wanted)
    TARGET.write_text(wanted, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
