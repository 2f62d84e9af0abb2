"""The claims of a page's evidence: what each says, and how it is confirmed.

Claims are lines of a comment ``<!-- evidence … -->`` after a page's severity. They speak of every
Bad block; the opposite holds for every Good block. docs/evidence.md describes them for authors.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from tests.evidence.lives import Life, Step, Wanted
from tests.evidence.watching import MODES
from tests.evidence.watching_mysql import CLAUSES

Problem = str | None
"""What was seen instead; None where the claim is confirmed."""


class Claim(NamedTuple):
    """One line of evidence."""

    line: str
    kind: str
    argument: str
    dialect: str = "postgresql"
    bad: int | None = None
    """The only Bad block it speaks of; None for every one."""
    is_about_good: bool = False
    is_about_bad_only: bool = False

    def shown_by(self, life: Life) -> Problem:
        """What contradicts the claim in the life of a Bad block."""
        return KINDS[self.kind].shown(life, self.argument)

    def spared_by(self, good: Life, bad: Iterable[Life]) -> Problem:
        """What of the harm in the lives of the Bad blocks is in that of a Good chain too."""
        if self.kind == "leaves":
            return _leaves_too(good, bad, self.argument)
        return KINDS[self.kind].spared(good, self.argument)


class Kind(NamedTuple):
    """How one kind of claim is confirmed on a database."""

    form: str
    """A regular expression for the argument."""
    shown: Callable[[Life, str], Problem]
    spared: Callable[[Life, str], Problem]
    wanted: Callable[[str], Wanted] = lambda _: Wanted()
    dialects: tuple[str, ...] = ("postgresql", "sqlite", "mysql")


class WrongClaim(ValueError):
    """A line that is no claim."""


# Prefixes

_PREFIX = re.compile(r"(bad (?P<bad>\d+):|(?P<only>bad only:)|(?P<word>good|mysql|sqlite)\b) ")


def parsed(line: str) -> Claim:
    rest = line
    bad, dialect, is_about_good, is_about_bad_only = None, "postgresql", False, False
    while found := _PREFIX.match(rest):
        rest = rest[found.end() :]
        if found["bad"]:
            bad = int(found["bad"])
        elif found["only"]:
            is_about_bad_only = True
        elif found["word"] == "good":
            is_about_good = True
        else:
            dialect = found["word"]
    words = (*KINDS, "renders", "raises", "source")
    kind = next((word for word in words if rest.startswith(f"{word} ")), None)
    if kind is None:
        raise WrongClaim(f"{line!r} begins with none of: {', '.join(words)}")
    argument = rest.removeprefix(kind).strip()
    if kind == "raises" and argument.startswith("sqlite: "):
        kind, dialect, argument = "fails", "sqlite", argument.removeprefix("sqlite: ")
    form, dialects = _form(kind)
    if not re.fullmatch(form, argument):
        raise WrongClaim(f"{line!r}: what follows {kind!r} has to match {form}")
    if dialect not in dialects:
        raise WrongClaim(f"{line!r}: {kind!r} cannot be shown on {dialect}")
    if is_about_good != (kind == "keeps") and kind != "locks":
        raise WrongClaim(f"{line!r}: 'keeps' and 'locks' are what is claimed of Good blocks")
    return Claim(line, kind, argument, dialect, bad, is_about_good, is_about_bad_only)


def _form(kind: str) -> tuple[str, tuple[str, ...]]:
    if kind in KINDS:
        return KINDS[kind].form, KINDS[kind].dialects
    if kind == "source":
        return r"https?://\S+", ("postgresql", "mysql")
    return r"(?:postgresql|mysql|mariadb|sqlite|mssql|oracle): .+", ("postgresql",)


def wanted_by(claims: Iterable[Claim]) -> Wanted:
    """All that has to be looked at to judge the claims."""
    each = [KINDS[claim.kind].wanted(claim.argument) for claim in claims]
    return Wanted(
        concurrent=frozenset().union(*(wanted.concurrent for wanted in each)),
        tables=frozenset().union(*(wanted.tables for wanted in each)),
        earlier=frozenset().union(*(wanted.earlier for wanted in each)),
        queries=frozenset().union(*(wanted.queries for wanted in each)),
        down=any(wanted.down for wanted in each),
        again=any(wanted.again for wanted in each),
        scans=any(wanted.scans for wanted in each),
    )


# Locks


def _table_and_mode(argument: str) -> tuple[str, str]:
    table, _, mode = argument.partition(" ")
    return table, mode


def _locks(life: Life, argument: str) -> Problem:
    table, mode = _table_and_mode(argument)
    taken = taken_by(life.steps).get(table, set())
    return None if mode in taken else f"the locks on {table} are {_listed(taken)}"


def strongest_lock(lives: Iterable[Life], argument: str) -> Problem:
    """What contradicts that a mode is the strongest of all lives."""
    table, mode = _table_and_mode(argument)
    taken = taken_by(step for life in lives for step in life.steps).get(table, set())
    strongest = max(taken, key=MODES.index, default=None)
    return None if strongest == mode else f"the locks on {table} are {_listed(taken)}"


def taken_by(steps: Iterable[Step]) -> dict[str, set[str]]:
    """The modes of lock by table."""
    taken: dict[str, set[str]] = {}
    for step in steps:
        for table, modes in step.locks.items():
            taken.setdefault(table, set()).update(modes)
    return taken


def _nothing(life: Life, argument: str) -> Problem:
    return None


def _blocks(life: Life, sql: str) -> Problem:
    if any(sql in step.at_end for step in life.steps):
        return None
    broken = [step.broken[sql] for step in life.steps if sql in step.broken]
    return f"it fails: {broken[0]}" if broken else "it does not have to wait"


def _blocks_not(life: Life, sql: str) -> Problem:
    for step in _before_contract(life):
        if sql in step.broken:
            return f"{_named(step)}: it fails: {step.broken[sql]}"
        if sql in step.blocked:
            return f"{_named(step)}: it waits for {step.blocked[sql]}"
        if sql in step.at_end:
            return f"{_named(step)}: it waits for the end of the transaction"
    return None


def _rewrites(life: Life, table: str) -> Problem:
    is_rewritten = any(table in step.rewritten for step in life.steps)
    return None if is_rewritten else f"{table} keeps its file"


def _rewrites_not(life: Life, table: str) -> Problem:
    steps = [step for step in _before_contract(life) if table in step.rewritten]
    return f"{_named(steps[0])} rewrites {table}" if steps else None


def _refuses(life: Life, argument: str) -> Problem:
    clause, table = argument.split(" for ")
    refused = set().union(*(step.refused.get(table, set()) for step in life.steps))
    return None if clause in refused else f"for {table} it refuses {sorted(refused) or 'nothing'}"


def _refuses_not(life: Life, argument: str) -> Problem:
    clause, table = argument.split(" for ")
    steps = [step for step in _before_contract(life) if clause in step.refused.get(table, ())]
    return f"{_named(steps[0])}: {clause} is refused for {table}" if steps else None


def _scans(life: Life, argument: str) -> Problem:
    table, mode = argument.split(" under ")
    steps = _scanning(life.steps, table, mode)
    if steps:
        return None
    held = [scan.held for step in life.steps for scan in step.scans if scan.table == table]
    return f"{table} is read under {' and '.join(map(_listed, held))}" if held else "it is not read"


def _scans_not(life: Life, argument: str) -> Problem:
    table, mode = argument.split(" under ")
    steps = _scanning(_before_contract(life), table, mode)
    return f"{steps[0][0]} reads {table} in {steps[0][1]}" if steps else None


def _scanning(steps: Iterable[Step], table: str, mode: str) -> list[tuple[str, str]]:
    """The steps and statements that read all of a table while they hold a lock on it."""
    return [
        (_named(step), " ".join(scan.statement.split()))
        for step in steps
        for scan in step.scans
        if scan.table == table and mode in scan.held
    ]


# Errors


def _contains(error: str | None, message: str) -> Problem:
    if error is None:
        return "nothing is raised"
    return None if _folded(message) in _folded(error) else f"another error is raised: {error}"


def _fails(life: Life, message: str) -> Problem:
    return _contains(life.error, message)


def _fails_not(life: Life, message: str) -> Problem:
    return life.error


def _downgrade_fails(life: Life, message: str) -> Problem:
    return _contains(life.downgrade_error, message)


def _downgrade_fails_not(life: Life, message: str) -> Problem:
    return life.downgrade_error


def _again_fails(life: Life, message: str) -> Problem:
    return _contains(life.again_error, message)


def _again_fails_not(life: Life, message: str) -> Problem:
    return life.downgrade_error or life.again_error


# The previous release, and the rows


def _sql_and_message(argument: str) -> tuple[str, str]:
    sql, _, message = argument.partition(" => ")
    return sql, message


def _breaks(life: Life, argument: str) -> Problem:
    sql, message = _sql_and_message(argument)
    if life.fails_before[sql]:
        return f"it fails before the migration too: {life.fails_before[sql]}"
    return _contains(life.steps[-1].fails[sql], message)


def _breaks_not(life: Life, argument: str) -> Problem:
    sql, _ = _sql_and_message(argument)
    for step in _before_contract(life):
        if step.fails[sql]:
            return f"after {_named(step)} it fails: {step.fails[sql]}"
    return None


def _loses(life: Life, query: str) -> Problem:
    before, after = life.rows_before[query], life.rows_after.get(query)
    return f"before and after it gives {before}" if before == after else None


def _keeps(life: Life, query: str) -> Problem:
    before, after = life.rows_before[query], life.rows_after.get(query)
    return None if before == after else f"it gives {before} before, {after} after"


def _leaves(life: Life, query: str) -> Problem:
    given = [life.steps[-1].rows[query], life.rows_after.get(query, "")]
    return None if _left(life, query) else f"it gives no row, but {' and '.join(given)!r}"


def _leaves_too(good: Life, bad: Iterable[Life], query: str) -> Problem:
    """A type, say, is there after either upgrade: it is left when only Bad's downgrade keeps it."""
    moments = set.intersection(*(_left(life, query) for life in bad))
    if moments - _left(good, query):
        return None
    return f"it gives rows after the {' and the '.join(sorted(moments))} of Good too"


def _left(life: Life, query: str) -> set[str]:
    """The moments at which a query for what is left gives rows."""
    rows = {"upgrade": life.steps[-1].rows[query], "downgrade": life.rows_after.get(query, "")}
    return {moment for moment, text in rows.items() if text.startswith("(")}


# Helpers


def _before_contract(life: Life) -> list[Step]:
    return [step for step in life.steps if not step.is_contract]


def _named(step: Step) -> str:
    return f"Good block {step.blocks[-1].number}"


def _listed(modes: Iterable[str]) -> str:
    return ", ".join(sorted(modes, key=MODES.index)) or "none"


def _folded(text: str) -> str:
    return " ".join(text.split())


_SQL = (
    r"(?:SET ROLE \w+; )?"
    r"(?:SELECT|INSERT|UPDATE|DELETE|WITH|TABLE|VALUES|MERGE|CALL|EXPLAIN|SHOW|PRAGMA)\b.+"
)
_TABLE_NAME = r"\w+(?:\.\w+)?"

KINDS = {
    "locks": Kind(
        rf"{_TABLE_NAME} (?:{'|'.join(MODES)})",
        _locks,
        _nothing,
        dialects=("postgresql",),
    ),
    "blocks": Kind(
        _SQL,
        _blocks,
        _blocks_not,
        lambda sql: Wanted(concurrent=frozenset({sql})),
        ("postgresql", "mysql"),
    ),
    "rewrites": Kind(
        _TABLE_NAME,
        _rewrites,
        _rewrites_not,
        lambda table: Wanted(tables=frozenset({table})),
        ("postgresql", "mysql"),
    ),
    "scans": Kind(
        rf"{_TABLE_NAME} under (?:{'|'.join(MODES)})",
        _scans,
        _scans_not,
        lambda _: Wanted(scans=True),
        ("postgresql",),
    ),
    "refuses": Kind(
        rf"(?:{'|'.join(CLAUSES)}) for {_TABLE_NAME}",
        _refuses,
        _refuses_not,
        dialects=("mysql",),
    ),
    "fails": Kind(".+", _fails, _fails_not),
    "downgrade fails": Kind(
        ".+", _downgrade_fails, _downgrade_fails_not, lambda _: Wanted(down=True)
    ),
    "again fails": Kind(
        ".+", _again_fails, _again_fails_not, lambda _: Wanted(down=True, again=True)
    ),
    "breaks": Kind(
        _SQL,
        _breaks,
        _breaks_not,
        lambda argument: Wanted(earlier=frozenset({_sql_and_message(argument)[0]})),
    ),
    "loses": Kind(_SQL, _loses, _keeps, lambda sql: Wanted(queries=frozenset({sql}), down=True)),
    "keeps": Kind(_SQL, _keeps, _nothing, lambda sql: Wanted(queries=frozenset({sql}), down=True)),
    "leaves": Kind(
        _SQL, _leaves, _nothing, lambda sql: Wanted(queries=frozenset({sql}), down=True)
    ),
}
