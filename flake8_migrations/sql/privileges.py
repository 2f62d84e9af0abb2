"""GRANT and REVOKE, and the default privileges of what is created later."""

from __future__ import annotations

from flake8_migrations.model.operations import Name, Privileges
from flake8_migrations.sql.cursor import Cursor

_KINDS = (
    ("ALL", "TABLES", "IN", "SCHEMA"),
    ("ALL", "SEQUENCES", "IN", "SCHEMA"),
    ("ALL", "FUNCTIONS", "IN", "SCHEMA"),
    ("ALL", "PROCEDURES", "IN", "SCHEMA"),
    ("ALL", "ROUTINES", "IN", "SCHEMA"),
    ("FOREIGN", "DATA", "WRAPPER"),
    ("FOREIGN", "SERVER"),
    ("LARGE", "OBJECT"),
    ("TABLESPACE",),
    ("TABLE",),
    ("SEQUENCE",),
    ("DATABASE",),
    ("DOMAIN",),
    ("FUNCTION",),
    ("PROCEDURE",),
    ("ROUTINE",),
    ("LANGUAGE",),
    ("PARAMETER",),
    ("SCHEMA",),
    ("TYPE",),
)
_BEHIND = ("WITH", "GRANTED", "CASCADE", "RESTRICT")


def read_privileges(cursor: Cursor) -> Privileges | None:
    """What the statement gives or takes; None where it is about the right to give it on."""
    if cursor.take("ALTER", "GROUP"):
        return _membership(cursor)
    is_default = cursor.take("ALTER", "DEFAULT", "PRIVILEGES")
    if is_default:
        cursor.skip_to(("GRANT", "REVOKE"))
    verb = cursor.take_any(("GRANT", "REVOKE"))
    if not verb or cursor.peek(1).key == "OPTION":
        return None
    preposition = "FROM" if verb == "REVOKE" else "TO"
    given = cursor.until(("ON", preposition))
    words = tuple(item.sql().upper().removesuffix(" PRIVILEGES") for item in given.split())
    kind, names = "ROLE", list[Name]()
    if cursor.take("ON"):
        if is_default:
            kind = f"NEW {cursor.until((preposition,)).sql().upper()}"
        else:
            kind = next((" ".join(one) for one in _KINDS if cursor.take(*one)), "TABLE")
            for item in cursor.until((preposition,)).split():
                name = item.name()
                if name is None:
                    return None
                names.append(name)
    if not cursor.take(preposition):
        return None
    roles = tuple(_role(item) for item in cursor.until(_BEHIND).split())
    return Privileges(verb == "REVOKE", words, kind, tuple(names), roles)


def _membership(cursor: Cursor) -> Privileges | None:
    """ALTER GROUP … ADD or DROP USER, which the manual calls an old form of GRANT and REVOKE."""
    group = cursor.next().text.strip('"').upper()
    verb = cursor.take_any(("ADD", "DROP"))
    if not verb or not cursor.take("USER"):
        return None
    roles = tuple(map(_role, cursor.split()))
    return Privileges(verb == "DROP", (group,), "ROLE", (), roles)


def _role(item: Cursor) -> str:
    item.take("GROUP")
    return item.sql().strip('"').lower()
