"""Whether what a dropped constraint or index did is done by another one at the end of the run.

What the dropped one was is read from this run, from the downgrade, which creates it again, or from
the revision that created it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain, islice
from typing import TypeAlias

from flake8_migrations.model.certainty import surely_ran
from flake8_migrations.model.conditions import Asked, holds, questions
from flake8_migrations.model.migration import Branch, Operation
from flake8_migrations.model.operations import (
    Action,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    CreateTable,
    DropColumn,
    DropConstraint,
    DropIndex,
    Name,
    RenameTable,
    ValidateConstraint,
)
from flake8_migrations.model.pattern import compiled_when_used
from flake8_migrations.model.text import HOLE, is_known, named
from flake8_migrations.replay.before.fates import check_by_convention, default_names
from flake8_migrations.replay.before.standing import Constraint, Index
from flake8_migrations.replay.timeline import Timeline, same_text
from flake8_migrations.rules.facts.check_conditions import (
    column_not_null,
    conjuncts,
    without_quotes,
)
from flake8_migrations.rules.findings import Scene, Step
from flake8_migrations.rules.other_names import other_names
from flake8_migrations.rules.standing import dropped_part, standing_part, standing_parts

Part = CreateConstraint | CreateIndex

_WORD = compiled_when_used(r"[A-Za-z_]\w*")
_MOST_RENAMES = 10

_MOST = 100
"""Constraints and indexes of one table or name that are looked at: the work stays linear."""


def holds_rule(step: Step, action: DropConstraint) -> bool:
    """Whether no row gets in that the constraint refused."""
    for old in _former(step, action):
        return _is_kept(step, old, set_not_null=True)
    return (
        _has_proved_not_null(step, action)
        or _has_next_key(step, action)
        or _has_next_primary_key(step, action)
        or _goes_by_another_name(step, action)
    )


def _has_next_primary_key(step: Step, action: DropConstraint) -> bool:
    """Whether the table gets a primary key like the one that the downgrade gives back.

    A table has one at a time, so that its name says nothing: MySQL's has none.
    """
    if action.kind != "primary key":
        return False
    for table in _names(step, action.table):
        for _, old in step.opposite.parts(CreateConstraint, table):
            if old.kind == "primary key":
                return _is_kept(step, _with_last_names(step, old._replace(table=action.table)))
    return False


def _goes_by_another_name(step: Step, action: DropConstraint | DropIndex) -> bool:
    """Whether it is dropped by another name as well, and comes back."""
    return any(
        _runs_with(step, other.operation._replace(guards=())) and _comes_back(other, dropped)
        for other, dropped in other_names(step, action)
    )


def _comes_back(step: Step, action: DropConstraint | DropIndex) -> bool:
    if step.timeline.creates_index(step.position, str(action.name), action.table):
        return True
    stays = _is_served if isinstance(action, DropIndex) else _is_kept
    return any(stays(step, old) for old in _former(step, action))


def _has_next_key(step: Step, action: DropConstraint) -> bool:
    """Whether it is a foreign key whose name is known at run time alone, and the table gets one.

    It is looked up in the database to be made anew: with a name, or with ON DELETE.
    """
    if action.kind != "foreign key" or (action.name is not None and is_known(action.name)):
        return False
    if _remains(step, action.table, _is_foreign_key):
        return True
    following = step.timeline.operations[step.position + 1 : step.position + 2]
    return not is_known(action.table.name) and any(
        isinstance(one.action, CreateConstraint)
        and one.action.kind == "foreign key"
        and one.action.table == action.table
        for one in following
    )


def _is_foreign_key(part: Part) -> bool:
    return isinstance(part, CreateConstraint) and part.kind == "foreign key"


def _has_proved_not_null(step: Step, action: DropConstraint) -> bool:
    """Whether it was validated, made a column NOT NULL, and is dropped: of another revision's."""
    timeline = step.timeline
    validated = [
        other
        for other in timeline.positions(ValidateConstraint)[:_MOST]
        if other < step.position and _validates(timeline.operations[other].action, action)
    ]
    return bool(validated) and any(
        validated[0] < other < step.position and _sets_not_null(timeline, other, action.table)
        for other in timeline.positions(AlterColumn)[:_MOST]
    )


def _validates(validated: Action, action: DropConstraint) -> bool:
    return (
        isinstance(validated, ValidateConstraint)
        and validated.table.same_as(action.table)
        and same_text(validated.name, action.name)
    )


def _sets_not_null(timeline: Timeline, position: int, table: Name) -> bool:
    altered = timeline.operations[position].action
    return (
        isinstance(altered, AlterColumn)
        and altered.nullable is False
        and altered.table.same_as(table)
    )


def serves_queries(step: Step, action: DropIndex, *, as_rule: bool = True) -> bool:
    """Whether another index does all that the dropped one did, ``as_rule`` for rows as well."""
    for old in _former(step, action):
        return _is_served(step, old, as_rule=as_rule)
    return as_rule and (_goes_by_another_name(step, action) or _has_next_index(step, action))


def _has_next_index(step: Step, action: DropIndex) -> bool:
    """Whether its name is known at run time alone, and the next step gives the table an index."""
    if action.table is None or is_known(action.name):
        return False
    return any(
        isinstance(one.action, CreateIndex)
        and one.action.table.same_as(action.table)
        and one.branches == step.operation.branches
        and _runs_with(step, one)
        for one in step.timeline.operations[step.position + 1 : step.position + 2]
    )


def _is_served(step: Step, old: Part, as_rule: bool = True) -> bool:
    return (
        isinstance(old, CreateIndex)
        and (not as_rule or not old.unique or _is_kept(step, old))
        and (
            _remains(step, old.table, partial(_covers, old=old))
            or _stands_everywhere(step, old, partial(_covers_alike, old=old))
        )
    )


def refuses_duplicates(step: Step, action: DropIndex) -> bool:
    """Whether the dropped index is known to refuse rows that get in from then on."""
    return any(old.unique and not _is_kept(step, old) for old in _former_indexes(step, action))


def column_that_goes(step: Step, action: DropIndex) -> str | None:
    """The first column of the index, with its table, where the run drops it as well."""
    timeline = step.timeline
    if DropColumn not in timeline.kinds:
        return None
    for old in _former_indexes(step, action):
        for name in _names(step, old.table):
            if old.columns and timeline.drops_column(name, old.columns[0]):
                return f"{named(name)}.{named(old.columns[0])}"
    return None


def gives_its_name(step: Step, action: DropConstraint) -> bool:
    """Whether the table gets a constraint that the usual conventions call so: it is replaced."""
    if action.name is None or not is_known(action.name):
        return False
    return _remains(step, action.table, partial(_is_called, name=action.name.lower()))


def _is_called(new: Part, name: str) -> bool:
    if not isinstance(new, CreateConstraint):
        return False
    table = new.table.name
    if new.name is None:
        made = Constraint(new.kind, None, new.columns, references=new.references)
        return name in default_names(made, table)
    return new.kind == "check" and name == check_by_convention(table, new.name).lower()


def loses_column(step: Step, action: DropConstraint) -> bool:
    """Whether the run drops a column that the constraint is about: the rule ends with it.

    Where the column comes back, the rule might have, too.
    """
    timeline = step.timeline
    if DropColumn not in timeline.kinds:
        return False
    for old in _former(step, action):
        condition = old.condition if isinstance(old, CreateConstraint) else None
        about = old.columns or _WORD.findall(condition or "")
        return any(
            timeline.drops_column(name, column)
            and timeline.added_after(step.position, name, column) is None
            for name in _names(step, old.table)
            for column in islice(about, _MOST)
        )
    return False


def _former_indexes(step: Step, action: DropIndex) -> Iterator[CreateIndex]:
    """How this run, or else the other direction, creates the index that is dropped."""
    for old in _former(step, action):
        if isinstance(old, CreateIndex):
            yield old


def _former(step: Step, action: DropConstraint | DropIndex) -> Iterator[Part]:
    """How this run, or else the other direction or an earlier revision, creates what is dropped.

    It is asked for up to four times of each.
    """
    known = step.scene.once(_known_formers)
    key = step.position, step.databases, action
    if key not in known:
        known[key] = _shown_here(step, action) or _as_it_stood(step, action)
    former = known[key]
    if former is not None:
        yield former


_Dropped: TypeAlias = tuple[int, frozenset[str], DropConstraint | DropIndex]


def _known_formers(scene: Scene) -> dict[_Dropped, Part | None]:
    return {}


def _as_it_stood(step: Step, action: DropConstraint | DropIndex) -> Part | None:
    """How an earlier revision creates it, with the names that all of it has in the end."""
    standing = standing_part(step, action)
    if standing is None:
        return None
    renamed = _with_last_names(step, standing, step.position)
    return renamed._replace(table=_names(step, standing.table)[-1])


def _shown_here(step: Step, action: DropConstraint | DropIndex) -> Part | None:
    """How this run, or else the other direction, creates what is dropped."""
    if action.name is None or not is_known(action.name):
        return None
    shown = _created_by(step.timeline, step, action)
    if shown is not None:
        return shown
    shown = _created_by(step.opposite, step, action)
    return None if shown is None or _stood_otherwise(step, action, shown) else shown


def _stood_otherwise(step: Step, action: DropConstraint | DropIndex, shown: Part) -> bool:
    """Whether an earlier revision made something else of it than the other direction does.

    A downgrade is often written without a look at what stood there.
    """
    standing = _as_it_stood(step, action)
    if isinstance(standing, CreateIndex) and isinstance(shown, CreateIndex):
        return (
            standing.unique is not shown.unique
            or _is_other(standing.columns, shown.columns)
            or _is_other([standing.where], [shown.where])
        )
    if isinstance(standing, CreateConstraint) and isinstance(shown, CreateConstraint):
        if standing.kind != shown.kind:
            return False
        if shown.kind == "check":
            return _is_other([standing.condition], [shown.condition])
        return _is_other(standing.columns, shown.columns)
    return False


def _is_other(standing: Sequence[str | None], shown: Sequence[str | None]) -> bool:
    """Whether both are known, and differ by more than white space, quotes and case."""
    texts = [[without_quotes(one or "", "") for one in parts] for parts in (standing, shown)]
    return HOLE not in "".join(texts[0] + texts[1]) and texts[0] != texts[1]


def _created_by(timeline: Timeline, step: Step, action: DropConstraint | DropIndex) -> Part | None:
    """How the run, before the step if it is its own, creates what is dropped."""
    table = action.table
    tables = [] if table is None else _names(step, table)
    end = step.position if timeline is step.timeline else None
    for created in _created(timeline, str(action.name), tables, end):
        if table is None:
            return _with_last_names(step, created)
        # its columns are renamed under the names that the table has in this run
        renamed = _with_last_names(step, created._replace(table=table))
        return renamed._replace(table=tables[-1])
    return None


def told_by_history(step: Step, action: DropConstraint | DropIndex) -> Constraint | Index | None:
    """What is dropped, where an earlier revision alone shows it."""
    if _shown_here(step, action) is not None:
        return None
    return dropped_part(step, action)


def next_best_index(step: Step, action: DropIndex) -> CreateIndex | CreateConstraint | None:
    """What stands at the end of the run and begins with the columns of the dropped index."""
    after = step.scene.past.after(min(step.databases))
    for old in _former_indexes(step, action):
        if old.columns and not old.unique and old.columns[0].isidentifier():
            standing = islice(standing_parts(after, old.table, old.columns[0]), _MOST)
            return next((one for one in standing if _covers(one, old)), None)
    return None


def _created(timeline: Timeline, name: str, tables: list[Name], end: int | None) -> Iterator[Part]:
    """The constraints and indexes of that name that are created, those in new tables too."""
    until = len(timeline.operations) if end is None else end
    parts: list[Iterable[Part]] = [
        timeline.before(until, CreateConstraint, name),
        timeline.before(until, CreateIndex, name),
    ]
    for table in tables:
        for new in timeline.before(until, CreateTable, table.name):
            parts += [new.constraints, new.indexes]
    found = chain.from_iterable(parts)
    for created in islice(found, _MOST):
        if same_text(created.name, name) and (
            not tables or any(map(created.table.same_as, tables))
        ):
            yield created


def _names(step: Step, table: Name) -> list[Name]:
    """The names that the table has in this run, the last one at the end.

    They are asked for again and again: 700 times of 100 tables in one migration that renames many.
    """
    known = step.scene.once(_known_names)
    key = step.position, table
    if key not in known:
        known[key] = _found_names(step, table)
    return known[key]


def _known_names(scene: Scene) -> dict[tuple[int, Name], list[Name]]:
    return {}


def _found_names(step: Step, table: Name) -> list[Name]:
    found = step.timeline.earlier_names(step.position, table)[::-1]
    for _ in range(_MOST_RENAMES):
        renamed = next(
            (
                one.renamed
                for position, one in _renames(step.timeline)
                if position > step.position and one.table.same_as(found[-1])
            ),
            None,
        )
        if renamed is None or any(map(renamed.same_as, found)):
            break
        found.append(renamed)
    return found


def _renames(timeline: Timeline) -> Iterator[tuple[int, RenameTable]]:
    for position in timeline.positions(RenameTable)[:_MOST]:
        renamed = timeline.operations[position].action
        assert isinstance(renamed, RenameTable)
        yield position, renamed


def _with_last_names(step: Step, part: Part, since: int = -1) -> Part:
    """The constraint or index with what it names, of that time, as it is called in the end."""
    if isinstance(part, CreateConstraint) and part.references is not None:
        table = _last_table(step.timeline, part.references.table, since)
        part = part._replace(references=part.references._replace(table=table))
    if AlterColumn not in step.timeline.kinds:
        return part
    columns = [_last_name(step, part.table, one, since) for one in part.columns]
    return part._replace(columns=tuple(columns))


def _last_table(timeline: Timeline, table: Name, since: int) -> Name:
    """The table of that time as it is called in the end."""
    for position, renamed in _renames(timeline):
        if position > since and renamed.table.same_as(table):
            table = renamed.renamed
    return table


def _last_name(step: Step, table: Name, column: str, since: int) -> str:
    for name in _names(step, table):
        for position, altered in step.timeline.alterations(name, column):
            if position > since and altered.new_name is not None:
                return altered.new_name
    return column


def _remains(step: Step, table: Name, fits: Callable[[Part], bool]) -> bool:
    """Whether the run creates such a constraint or index whenever the step runs, and leaves it."""
    timeline = step.timeline
    for name in _names(step, table):
        parts: Iterable[tuple[int, Part]] = chain(
            timeline.parts(CreateConstraint, name), timeline.parts(CreateIndex, name)
        )
        for position, created in parts:
            if (
                fits(_with_last_names(step, created, position))
                and created.table.same_as(name)
                and not timeline.drops_part_after(position, name, created.name)
                and _runs_with(step, _asked_for(step, timeline.operations[position], created))
            ):
                return True
    return False


def _stands_everywhere(step: Step, old: Part, fits: Callable[[Part], bool]) -> bool:
    """Whether such a constraint or index stands at the end of the run, since whatever revision.

    On each database on which the old one is dropped.
    """
    columns = old.columns if all(map(str.isidentifier, old.columns)) else ()
    return all(
        any(
            fits(one)
            for column in columns or (None,)
            for one in islice(standing_parts(after, old.table, column), _MOST)
        )
        for dialect in sorted(step.databases)
        for after in [step.scene.past.after(dialect)]
    )


def _asked_for(step: Step, operation: Operation, part: Part) -> Operation:
    """The operation without the ``if not inspector.has_index(…)`` around it.

    Where the database has the constraint or index already, it is there without the operation.
    """
    if not operation.branches:
        return operation
    branches = [one for one in operation.branches if not _is_where_missing(step, one, part)]
    return operation._replace(branches=tuple(branches))


def _is_where_missing(step: Step, branch: Branch, part: Part) -> bool:
    """Whether the arm is the one of every database that has the table, but not yet that part."""
    if all(asked.what in ("table", "column") for asked in questions(branch.condition)):
        return False

    def answer(asked: Asked) -> bool | None:
        if not asked.table.same_as(part.table):
            return None
        if asked.what == "table":
            return True
        kind = "index" if isinstance(part, CreateIndex) else part.kind
        return False if asked.what == kind and same_text(asked.name, part.name) else None

    judged = step.databases
    return all(holds(branch.condition, dialect, answer) is (branch.arm == 0) for dialect in judged)


def _runs_with(step: Step, other: Operation) -> bool:
    """Whether the other one runs whenever the step does.

    Where the failure of the step is caught, no failure is expected of the other one either:
    PostgreSQL's transactions would not survive it.
    """
    if step.operation.is_guarded:
        other = other._replace(guards=())
    return surely_ran([other], step.operation, step.timeline.dialects)


def _is_kept(step: Step, old: Part, set_not_null: bool = False) -> bool:
    """Whether another constraint or index refuses every row that the old one refused."""
    if set_not_null and isinstance(old, CreateConstraint) and old.kind == "check":
        if _is_not_null_at_end(step, old):
            return True
    if isinstance(old, CreateConstraint) and _loses_its_target(step.timeline, old):
        return _remains(step, old.table, partial(_refers_to_same_table, old=old))
    fits = partial(_refuses_as_much, old=old)
    return _remains(step, old.table, fits) or _stands_everywhere(step, old, fits)


def _loses_its_target(timeline: Timeline, key: CreateConstraint) -> bool:
    """Whether the run drops a column that the foreign key refers to: the key cannot stay."""
    target = key.references
    return target is not None and any(
        timeline.drops_column(target.table, column) for column in target.columns
    )


def _refers_to_same_table(new: Part, old: CreateConstraint) -> bool:
    """Whether the same columns refer to another key of the table that the old one referred to."""
    if not isinstance(new, CreateConstraint) or new.references is None or old.references is None:
        return False
    same_columns = _normal(new.columns) == _normal(old.columns)
    return same_columns and new.references.table.same_as(old.references.table)


def _is_not_null_at_end(step: Step, check: CreateConstraint) -> bool:
    """Whether the CHECK says no more than that columns are NOT NULL, and they are."""
    if not is_known(check.condition):
        return False
    columns = [column_not_null(part) for part in conjuncts(str(check.condition))]
    return all(
        column is not None and _stays_not_null(step, check.table, column) for column in columns
    )


def _stays_not_null(step: Step, table: Name, column: str) -> bool:
    timeline = step.timeline
    said = [
        (timeline.operations[position], altered)
        for position, altered in timeline.alterations(table, column)
        if altered.nullable is not None
    ]
    if said and said[-1][1].nullable is False:
        return _runs_with(step, said[-1][0])
    if _remains(step, table, partial(_is_key_with, column=column)):
        return True
    after = [step.scene.past.after(one) for one in sorted(step.databases)]
    nullable = [one.is_nullable(table, column) for one in after]
    return all(one is not None and one.value is False for one in nullable)


def _is_key_with(part: Part, column: str) -> bool:
    """Whether it is a primary key that the column belongs to."""
    is_key = isinstance(part, CreateConstraint) and part.kind == "primary key"
    return is_key and _has(part.columns, column)


def _has(columns: Iterable[str], column: str) -> bool:
    return any(same_text(one, column) for one in columns)


def _refuses_as_much(new: Part, old: Part) -> bool:
    if _is_unique(old):
        return _is_unique(new) and _is_as_unique(new, old)
    if not (isinstance(new, CreateConstraint) and isinstance(old, CreateConstraint)):
        return False
    if new.kind != old.kind:
        return False
    if old.kind == "check":
        return _same_sql(new.condition, old.condition)
    return old.kind == "foreign key" and _refers_alike(new, old)


def _is_unique(part: Part) -> bool:
    if isinstance(part, CreateIndex):
        return part.unique
    return part.kind in ("unique", "primary key")


def _is_as_unique(new: Part, old: Part) -> bool:
    """Whether no two rows differ for the new one that are alike for the old one."""
    if isinstance(old, CreateConstraint) and old.kind == "primary key":
        if not (isinstance(new, CreateConstraint) and new.kind == "primary key"):
            return False
    if isinstance(new, CreateConstraint) and new.using_index is not None and not new.columns:
        return False
    columns = _normal(new.columns)
    if not columns or HOLE in "".join((*columns, *old.columns)):
        return False
    return set(columns) <= set(_normal(old.columns)) and _same_rows(new, old)


def _same_rows(new: Part, old: Part) -> bool:
    """Whether the new one is about all the rows that the old one was about."""
    where = new.where if isinstance(new, CreateIndex) else None
    former = old.where if isinstance(old, CreateIndex) else None
    return where is None or _same_sql(where, former)


def _refers_alike(new: CreateConstraint, old: CreateConstraint) -> bool:
    target, former = new.references, old.references
    if target is None or former is None or not target.table.same_as(former.table):
        return False
    if not (target.columns and former.columns):  # the primary key, if it is not said
        return _normal(new.columns) == _normal(old.columns)
    pairs = zip(_normal(new.columns), _normal(target.columns), strict=False)
    old_pairs = zip(_normal(old.columns), _normal(former.columns), strict=False)
    return bool(new.columns) and set(pairs) == set(old_pairs)


def _covers(new: Part, old: CreateIndex) -> bool:
    """Whether the new one has an index that queries can use wherever they used the old one."""
    columns, former = _normal(new.columns), _normal(old.columns)
    if not former or columns[: len(former)] != former or HOLE in "".join(columns):
        return False
    if isinstance(new, CreateConstraint):
        if new.kind not in ("unique", "primary key"):
            return False
        using = prefix = None
    else:
        using, prefix = new.using, new.prefix
    same_kind = (using or "btree") == (old.using or "btree") and prefix == old.prefix
    return same_kind and _same_rows(new, old)


def _covers_alike(new: Part, old: CreateIndex) -> bool:
    """Whether the new one is on the same columns and no more, so that it is as good for queries."""
    return len(new.columns) == len(old.columns) and _covers(new, old)


@lru_cache(maxsize=1_000)
def _normal(columns: tuple[str, ...]) -> tuple[str, ...]:
    """The columns, of which each is compared with those of many others."""
    return tuple([without_quotes(column, "") for column in columns])


def _same_sql(new: str | None, old: str | None) -> bool:
    """Whether both conditions are known and say the same, parts joined by AND in any order."""
    if new is None or old is None or HOLE in new + old:
        return False
    return {without_quotes(part, "") for part in conjuncts(new)} == {
        without_quotes(part, "") for part in conjuncts(old)
    }
