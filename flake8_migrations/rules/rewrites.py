"""Family 1: changes of columns that make the server write the whole table anew."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_migrations.model.dialects import MYSQL, POSTGRESQL
from flake8_migrations.model.operations import (
    AddColumn,
    AlterColumn,
    AlterTable,
    Column,
    Name,
    SqlType,
)
from flake8_migrations.model.text import is_known, listed, named, shown
from flake8_migrations.replay.timeline import same_text
from flake8_migrations.rules.facts.conversions import (
    MEMBERS_ON_MYSQL,
    keeps_values,
    keeps_values_on_mysql,
)
from flake8_migrations.rules.facts.types import shown_type
from flake8_migrations.rules.facts.volatility import volatility_of
from flake8_migrations.rules.findings import (
    Finding,
    Step,
    since,
)
from flake8_migrations.rules.locking import ONLINE_TOOL, becomes_serial

_REWRITTEN = "reads and writes wait while the whole table is rewritten"
_UTC = frozenset({"utc", "gmt", "etc/utc", "zulu", "0", "+00:00"})


def change_type(step: Step, action: AlterColumn) -> Iterable[Finding]:
    if action.type is None:
        return ()
    if step.harms_nobody(action.table) or step.is_new_column(action.table, action.column):
        return ()
    old, known_since = step.former_type(action)
    kept = keeps_column(step, action, old, action.type)
    if kept is True:
        return _recollated(step, action)
    new = action.type
    kept_there: bool | None = True
    if "postgresql" in step.dialects:
        kept_there = keeps_column(step.on(POSTGRESQL), action, old, new)
    on_postgresql = kept_there is not True
    if on_postgresql:
        kept = kept_there
    elif old is not None:
        old, new = old.on("mysql"), new.on("mysql")
        if old.name == new.name in MEMBERS_ON_MYSQL:
            return ()  # MIG131 says which member
    harm = _REWRITTEN if on_postgresql else copied_on_mysql(step)
    if kept is None:
        harm = f"{_unknown(old, new)}, and unless it stores values the same way, {harm}"
    elif on_postgresql and _computes(action):
        harm = f"USING computes each value anew, so {harm}"
    remedy = ONLINE_TOOL
    if on_postgresql:
        remedy = "add a column of the new type, fill it in batches, then swap the two"
    subject = f"{named(action.table)}.{named(action.column)}"
    dialect = "postgresql" if on_postgresql else "mysql"
    change = _shown_change(old, new, since(known_since), dialect)
    return [step.finding("MIG110", subject, change=change, harm=harm, remedy=remedy)]


def _recollated(step: Step, action: AlterColumn) -> list[Finding]:
    """Values stay as they are under another collation, but an index sorts them by it."""
    if not action.is_recollated or "postgresql" not in step.dialects:
        return []
    subject = f"{named(action.table)}.{named(action.column)}"
    harm = "reads and writes wait while each index on it is rebuilt"
    remedy = "leave the column as it is, and build an index with that COLLATE, CONCURRENTLY"
    change = " to one with another collation"
    return [step.finding("MIG110", subject, change=change, harm=harm, remedy=remedy)]


def rewritten_on_postgresql(step: Step, action: AlterColumn) -> bool | None:
    """Whether a change of type writes every row of PostgreSQL anew; None where it may."""
    if "postgresql" not in step.dialects or action.type is None:
        return False
    old = step.type_before(action)
    kept = keeps_column(step.on(POSTGRESQL), action, old, action.type)
    return None if kept is None else not kept


def copied_on_mysql(step: Step) -> str:
    """What is said of MySQL: by its name, where PostgreSQL would do nothing of the kind."""
    where = " on MySQL" if "postgresql" in step.dialects else ""
    return f"the table is copied{where}, and writes to it wait"


def keeps_column(step: Step, action: AlterColumn, old: SqlType | None, new: SqlType) -> bool | None:
    """Whether every database in question keeps the values; None where that is not known."""
    if "postgresql" in step.dialects and _computes(action):
        return False
    if old is None:
        return None
    answers = []
    if "postgresql" in step.dialects:
        in_utc = (
            step.config.pg_version >= 12
            and step.timeline.sets_before(step.position, "timezone") in _UTC
        )
        answers.append(keeps_values(old, new, in_utc))
    if not step.dialects.isdisjoint(MYSQL):
        answers.append(keeps_values_on_mysql(old.on("mysql"), new.on("mysql")))
    return False if False in answers else None if None in answers else True


def _computes(action: AlterColumn) -> bool:
    """Whether USING is more than the column itself, or its cast to the new type."""
    if action.using is None or same_text(action.using.strip('" '), action.column):
        return False
    cast, new = action.using_cast, action.type
    if cast is None or new is None:
        return True
    return (cast.name, cast.arguments) != (new.name, new.arguments) and is_known(new.name)


def _unknown(old: SqlType | None, new: SqlType) -> str:
    if old is None or not is_known(old.name):
        return "the old type is not known here"
    if old.name == new.name == "enum":
        return "the name of an enum type is not known here"
    return (
        "one of the types is the project's own"
        if is_known(new.name)
        else ("the new type is not known here")
    )


def _shown_change(old: SqlType | None, new: SqlType, known_since: str, dialect: str) -> str:
    if old is None or not is_known(old.name):
        return f" to {shown_type(new, dialect)}" if is_known(new.name) else ""
    before = shown_type(old, dialect)
    if not is_known(new.name):
        return f" from {before}{known_since}"
    return f" from {before}{known_since} to {shown_type(new, dialect)}"


def add_column_with_default(step: Step, action: AddColumn) -> Iterable[Finding]:
    column = action.column
    why = _reason(column, step.config.pg_version)
    if why is None or step.harms_nobody(action.table):
        return ()
    subject = f"{named(action.table)}.{named(column.name)}"
    return [step.finding("MIG111", subject, what="default", why=why, remedy=_DEFAULT_LATER)]


_DEFAULT_LATER = (
    "add the column without it, set the default with alter_column, then fill the old rows in"
    " batches"
)


def add_column_of_domain(step: Step, action: AddColumn) -> Iterable[Finding]:
    """A column of a domain with a constraint, which PostgreSQL checks in every row it writes."""
    type_ = action.column.type
    if type_ is None or type_.type_name is None or not is_known(type_.type_name):
        return ()
    if step.harms_nobody(action.table):
        return ()
    domain = step.before.definition("domain", Name(type_.type_name))
    if domain is None or not domain.constrained:
        return ()
    subject = f"{named(action.table)}.{named(action.column.name)}"
    why = f"domain {named(type_.type_name)} has a constraint"
    remedy = "give it the domain's base type, and add a CHECK to the table as NOT VALID"
    return [step.finding("MIG111", subject, what="type", why=why, remedy=remedy)]


def _reason(column: Column, pg_version: int) -> str | None:
    """Why a default makes PostgreSQL write the value into every row; None where it does not."""
    default, calls = column.server_default, column.default_calls
    if default is None or column.generated is not None:
        return None
    if pg_version < 11:
        is_null = default.strip("() ").upper() == "NULL"
        return None if is_null else f"PostgreSQL {pg_version} writes every default into each row"
    volatility = {name: volatility_of(name) for name in calls}
    volatile = [name for name, known in volatility.items() if known == "volatile"]
    if volatile:
        return f"{_calls(volatile)} gives each row a value of its own"
    unknown = [name for name, known in volatility.items() if known == "unknown"]
    if unknown:
        return f"{_calls(unknown)} is not known here and counts as volatile"
    return None


def _calls(names: list[str]) -> str:
    return listed(f"{shown(name)}()" for name in names)


def add_numbered_column(step: Step, action: AddColumn) -> Iterable[Finding]:
    """SERIAL, IDENTITY, AUTO_INCREMENT: every existing row gets a number at once."""
    column = action.column
    if not _is_numbered(action) or step.harms_nobody(action.table):
        return ()
    subject = f"{named(action.table)}.{named(column.name)}"
    return [step.finding("MIG112", subject, remedy=_numbering(step))]


def _is_numbered(action: AddColumn) -> bool:
    column = action.column
    if column.generated == "identity" or (column.autoincrement and column.primary_key):
        return True
    return "inline_primary_key" in action.inline and becomes_serial(column)


def _numbering(step: Step) -> str:
    if "postgresql" in step.dialects:
        return (
            "add a plain column, make a sequence its default, then number the old rows in batches"
        )
    return ONLINE_TOOL


def add_stored_column(step: Step, action: AddColumn) -> Iterable[Finding]:
    column = action.column
    if not _is_stored(step, column) or step.harms_nobody(action.table):
        return ()
    return [step.finding("MIG113", f"{named(action.table)}.{named(column.name)}", verb="adds")]


def set_expression(step: Step, action: AlterTable) -> Iterable[Finding]:
    """SET EXPRESSION, which computes every value of a stored column anew."""
    if action.form != "SET EXPRESSION" or action.column is None or is_virtual(step, action):
        return ()
    if step.harms_nobody(action.table) or step.is_new_column(action.table, action.column):
        return ()
    verb = "changes the expression of"
    return [step.finding("MIG113", f"{named(action.table)}.{named(action.column)}", verb=verb)]


def is_virtual(step: Step, action: AlterTable) -> bool:
    """Whether the generated column is known to be computed as it is read."""
    standing = step.before.generated(action.table, action.column or "")
    return standing is not None and standing.value == "virtual"


def _is_stored(step: Step, column: Column) -> bool:
    """Whether its values are computed at once; MySQL does it as they are read unless it is said."""
    is_virtual = column.persistence_unsaid and "postgresql" not in step.dialects
    return column.generated == "stored" and not is_virtual


def fills_column(step: Step, action: AddColumn) -> bool:
    """Whether every row gets a value of its own with a new column, as MIG111 to MIG113 say."""
    if _is_numbered(action) or _is_stored(step, action.column):
        return True
    return "postgresql" in step.dialects and bool(_reason(action.column, step.config.pg_version))
