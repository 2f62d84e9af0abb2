"""SQLAlchemy's types in upper case, which it writes as they are: not every database has each.

A test compiles each of them, and asks the server which names PostgreSQL has.
"""

from __future__ import annotations

from collections.abc import Mapping

_OF_MYSQL = frozenset(
    """BIT ENUM INET4 INET6 LONGBLOB LONGTEXT MEDIUMBLOB MEDIUMINT MEDIUMTEXT SET TINYBLOB TINYINT
    TINYTEXT YEAR""".split()
)
"""Types of ``dialects.mysql`` that SQLAlchemy writes for no other database."""
_OF_POSTGRESQL = frozenset(
    """ARRAY BYTEA CIDR CITEXT DATEMULTIRANGE DATERANGE HSTORE INET INT4MULTIRANGE INT4RANGE
    INT8MULTIRANGE INT8RANGE INTERVAL MACADDR MACADDR8 MONEY NUMMULTIRANGE NUMRANGE OID REGCLASS
    REGCONFIG TSMULTIRANGE TSQUERY TSRANGE TSTZMULTIRANGE TSTZRANGE TSVECTOR""".split()
)
"""Types of ``dialects.postgresql`` that it writes for no other one; versions differ in JSONB."""
_UNKNOWN_TO_POSTGRESQL = frozenset("BINARY BLOB CLOB DATETIME DOUBLE NVARCHAR VARBINARY".split())
"""Names that it writes and PostgreSQL does not have."""
GENERIC: Mapping[str, str] = {
    "BINARY": "sa.LargeBinary()",
    "BLOB": "sa.LargeBinary()",
    "CLOB": "sa.Text()",
    "DATETIME": "sa.DateTime()",
    "DOUBLE": "sa.Double()",
    "NVARCHAR": "sa.Unicode()",
    "VARBINARY": "sa.LargeBinary()",
}
"""What each database has its own name for."""


def is_missing(written: str, dialect: str) -> bool:
    """Whether a database surely has no type that SQLAlchemy calls so."""
    of, _, name = written.rpartition(".")
    if of in ("mysql", "mariadb") and name in _OF_MYSQL:
        return dialect in ("postgresql", "sqlite")
    if dialect == "postgresql":
        return name in _UNKNOWN_TO_POSTGRESQL and written != "sqlite.DATETIME"
    if dialect not in ("mysql", "mariadb", "sqlite"):
        return False
    if of == "postgresql" and name == "BIT":
        return dialect == "sqlite"
    return written == "ARRAY" or (of == "postgresql" and name in _OF_POSTGRESQL)
