"""Family 5: a search path that does not lead to Alembic's own table."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_migrations.model.dialects import POSTGRESQL
from flake8_migrations.model.migration import Operation
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import (
    EVERY_PARAMETER,
    CreateObject,
    CustomOperation,
    RawSql,
    SetParameter,
    UnreadCall,
    UnreadSql,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import is_known, named
from flake8_migrations.rules.facts.named_databases import is_of_others
from flake8_migrations.rules.findings import Finding, Scene
from flake8_migrations.rules.transaction_model import ends_transaction

_PATHS = compiled_when_used(r"search_path\b(?<!\wsearch_path)|set(?<!\wset)\s+schema\b")
_WORD = compiled_when_used(r"[a-z_]\w*|\$user|from\s+current")
_USUAL = frozenset({"public", "$user"})


class _Setting(NamedTuple):
    """The search path that is in force, where the run has set it."""

    position: int
    parameter: SetParameter


def search_path_lost(scene: Scene) -> Iterator[Finding]:
    """The path at the end of the run holds no schema in which Alembic's table may be."""
    environment = scene.surroundings.environment
    if environment.names_version_schema or is_of_others(scene.migration.path, POSTGRESQL):
        return
    setting = _in_force(scene)
    if setting is None:
        return
    schemas = _schemas(setting.parameter.value)
    why = None if schemas is None else _why_lost(scene, schemas)
    if why is not None:
        shown = ", ".join(map(named, schemas or ())) or "nothing"
        way = "RESET search_path at the end, or leave it alone and name the schemas"
        yield scene.finding(setting.position, "MIG510", shown, why=why, way=way)


def _in_force(scene: Scene) -> _Setting | None:
    """What is set at the end; nothing where that is not known."""
    of_session: _Setting | None = None
    of_transaction: _Setting | None = None
    for position, operation in enumerate(scene.run.operations):
        if "postgresql" not in scene.config.dialects & operation.dialects:
            continue
        action = operation.action
        if ends_transaction(action):
            of_transaction = None
        elif isinstance(action, (UnreadSql, UnreadCall, CustomOperation)):
            of_session = of_transaction = None
        elif isinstance(action, RawSql) and action.head.startswith("SET SCHEMA"):
            of_session = of_transaction = None
        elif isinstance(action, SetParameter) and operation.connection == "own":
            if action.name not in ("search_path", EVERY_PARAMETER) and is_known(action.name):
                continue
            found = _set(operation, position, action)
            if not action.is_local:
                of_session = of_transaction = found
            elif not operation.in_autocommit_block:
                of_transaction = found or _Setting(-1, action._replace(value="public"))
    last = of_transaction or of_session
    return last if last is not None and last.position >= 0 else None


def _set(operation: Operation, position: int, action: SetParameter) -> _Setting | None:
    if action.name != "search_path" or action.value.strip().upper() == "DEFAULT":
        return None
    return _Setting(position, action)


def _schemas(value: str) -> list[str] | None:
    """The schemas of a search path; None where they are not known."""
    if not is_known(value):
        return None
    found = []
    for item in value.split(","):
        name = item.strip().strip("'\"").strip().lower()
        if name and not _WORD.fullmatch(name):
            return None
        if name:
            found.append(name)
    return found


def _why_lost(scene: Scene, schemas: list[str]) -> str | None:
    """Why Alembic's table is in none of the schemas."""
    others = [one for one in schemas if one not in ("pg_catalog", "pg_temp", "information_schema")]
    if not others:
        return "that schema is not for tables"
    if not _USUAL.isdisjoint(others) or "from current" in others:
        return None
    made = {
        one.name.name.lower()
        for one in scene.timeline.all(CreateObject)
        if one.kind == "schema" and not one.if_not_exists
    }
    if made.issuperset(others):
        return "a new schema does not hold Alembic's table"
    ancestry = scene.past.ancestry
    if scene.surroundings.environment.has_search_path or (
        ancestry is not None and ancestry.match(_PATHS, None)
    ):
        return None  # the project lives in that schema, as it seems
    return "public, where Alembic's table usually is, is not in it"
