"""GRANT and REVOKE: who gets or loses what."""

from __future__ import annotations

import pytest

from flake8_migrations.model.operations import Name, Privileges, RawSql
from flake8_migrations.sql import recognise


def privileges(sql: str) -> Privileges | None:
    (found,) = recognise(sql)
    assert isinstance(found.action, RawSql)
    return found.action.privileges


@pytest.mark.parametrize(
    ("sql", "words", "kind", "names", "roles"),
    [
        ("SELECT ON t FROM app", ("SELECT",), "TABLE", ("t",), ("app",)),
        ("ALL ON TABLE s.t FROM app CASCADE", ("ALL",), "TABLE", ("s.t",), ("app",)),
        ("ALL PRIVILEGES ON a, b FROM x, y", ("ALL",), "TABLE", ("a", "b"), ("x", "y")),
        (
            "SELECT (c), INSERT ON t FROM PUBLIC",
            ("SELECT (C)", "INSERT"),
            "TABLE",
            ("t",),
            ("public",),
        ),
        ("USAGE ON SCHEMA s FROM GROUP app", ("USAGE",), "SCHEMA", ("s",), ("app",)),
        ("EXECUTE ON FUNCTION f(int, text) FROM app", ("EXECUTE",), "FUNCTION", ("f",), ("app",)),
        (
            "SELECT ON ALL TABLES IN SCHEMA s FROM app",
            ("SELECT",),
            "ALL TABLES IN SCHEMA",
            ("s",),
            ("app",),
        ),
        ("clerk FROM ada", ("CLERK",), "ROLE", (), ("ada",)),
    ],
)
def test_revoke(
    sql: str, words: tuple[str, ...], kind: str, names: tuple[str, ...], roles: tuple[str, ...]
) -> None:
    found = privileges(f"REVOKE {sql}")
    assert found is not None and found.is_revoked
    assert found[1:3] == (words, kind) and found.roles == roles
    assert tuple(map(str, found.names)) == names
    given = privileges(f"GRANT {sql.replace(' FROM ', ' TO ').replace(' CASCADE', '')}")
    assert given is not None and given == found._replace(is_revoked=False)


def test_members_of_a_group() -> None:
    """The manual of PostgreSQL calls ALTER GROUP an old form of GRANT and REVOKE."""
    lost = privileges("ALTER GROUP clerks DROP USER ada, grace")
    assert lost == privileges("REVOKE clerks FROM ada, grace")
    assert privileges("ALTER GROUP clerks ADD USER ada") == privileges("GRANT clerks TO ada")


def test_default_privileges() -> None:
    sql = "ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA s REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC"
    assert privileges(sql) == Privileges(True, ("EXECUTE",), "NEW FUNCTIONS", (), ("public",))


@pytest.mark.parametrize(
    "sql",
    [
        "REVOKE GRANT OPTION FOR SELECT ON t FROM app",
        "REVOKE ADMIN OPTION FOR clerk FROM app",
        "REVOKE SELECT ON t",
        "REVOKE",
        "GRANT SELECT ON (a) TO app",
    ],
)
def test_what_is_not_understood(sql: str) -> None:
    assert privileges(sql) is None


def test_a_name_that_is_quoted() -> None:
    found = privileges('REVOKE SELECT ON "My Table" FROM "App"')
    assert found is not None and found.names == (Name("My Table"),) and found.roles == ("app",)
