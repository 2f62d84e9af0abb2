"""Family 5: what SQL Server refuses."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.operations import DropColumn
from flake8_migrations.model.text import is_known, listed, named
from flake8_migrations.rules.failing import is_caught
from flake8_migrations.rules.findings import Finding, Step, since

_KEYWORDS = {
    "default": "mssql_drop_default",
    "check": "mssql_drop_check",
    "foreign key": "mssql_drop_foreign_key",
}


def drop_column(step: Step, action: DropColumn) -> Iterator[Finding]:
    """A column whose default, CHECK or foreign key goes with nothing that is said."""
    if is_caught(step.operation) or not (action.table.is_known and is_known(action.column)):
        return
    before = step.before_on("mssql")
    found: dict[str, str] = {}
    default = before.default_of(action.table, action.column)
    if default is not None and default.value is not None:
        found["default"] = f"a default{since(default.since)}"
    for one in before.constraints(action.table, action.column):
        if one.kind in ("check", "foreign key") and one.is_certain and one.columns:
            article = "a CHECK" if one.kind == "check" else "a foreign key"
            found.setdefault(one.kind, f"{article}{since(one.since)}")
    left = [kind for kind in found if _KEYWORDS[kind] not in action.keywords]
    if not left:
        return
    what = listed(found[kind] for kind in left)
    way = f"give {' and '.join(f'{_KEYWORDS[kind]}=True' for kind in left)}"
    if step.operation.carrier == "sql":
        way = "drop the constraint before, by its name"
    subject = f"{named(action.table)}.{named(action.column)}"
    yield step.finding("MIG515", subject, what=what, way=way)
