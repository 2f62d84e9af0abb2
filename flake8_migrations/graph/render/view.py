"""What of a schema is drawn: the tables chosen, the lines between them, and their labels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

from flake8_migrations.graph import ordering
from flake8_migrations.graph.ordering import Cycle, Order
from flake8_migrations.graph.render.options import Columns, RenderOptions
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Column, Name, SqlType
from flake8_migrations.model.schema import (
    ForeignKey,
    Kind,
    Schema,
    Table,
    Why,
    key_order,
    reasons,
    sort_key,
)
from flake8_migrations.model.text import one_line
from flake8_migrations.replay.identity import lies_in

# Neither XML nor a terminal bears control characters and lone surrogates; marks that turn the
# direction of writing would let a name rearrange the text around it.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
                          "\ufffe\uffff]")  # fmt: skip


class Edge(NamedTuple):
    """One line of a picture, however many foreign keys stand behind it."""

    referenced: Name
    referencing: Name
    keys: tuple[ForeignKey, ...]
    """None when the dependency is only declared."""
    deferred: bool
    """Whether all of it is added after the tables, so that the order does not depend on it."""
    cyclic: bool
    """Whether both ends belong to one cycle."""
    why: Why | None = None
    """Why the one must follow the other, if it is made from it."""

    @property
    def ondelete(self) -> str | None:
        """What happens to rows when those they refer to are deleted, if all keys say the same."""
        return ondelete(self.keys)


class View(NamedTuple):
    """The part of a schema that a picture shows; every format draws this and nothing else."""

    tables: tuple[Table, ...]
    external: tuple[Name, ...]
    """Tables that are referred to, and of which nothing else is known."""
    edges: tuple[Edge, ...]
    """Sorted by label; a table's reference to itself is not among them."""
    foreign_keys: tuple[ForeignKey, ...]
    """Those between the tables shown, references of a table to itself included."""
    boundary: frozenset[Name]
    """Tables shown pale, without columns, because others lead to them: they go on beyond."""
    referring: frozenset[tuple[Name, str]]
    """The columns of foreign keys with their tables, wherever the keys lead."""
    order: Order
    labels: Mapping[Name, str]
    """Every name as text on one line, no two alike."""
    folded: Mapping[Name, int] = {}
    """How many partitions each table stands for besides itself."""

    @property
    def kinds(self) -> Mapping[Name, Kind]:
        """What all are that are no plain tables."""
        return {table.name: table.kind for table in self.tables if table.kind != "table"}

    @property
    def is_of_kinds(self) -> bool:
        """Whether something is shown that is no plain table, or made from another."""
        return bool(self.kinds) or any(edge.why is not None for edge in self.edges)

    @property
    def has_schemas(self) -> bool:
        """Whether the tables are of more than one schema."""
        return len({table.name.schema for table in self.tables}) > 1

    @property
    def names(self) -> list[Name]:
        """All that is drawn, sorted by label."""
        names = [*(table.name for table in self.tables), *self.external]
        return sorted(names, key=self.labels.__getitem__)

    @property
    def cyclic(self) -> frozenset[Name]:
        """The tables of all cycles."""
        return frozenset(name for cycle in self.order.cycles for name in cycle.tables)


def view(schema: Schema, order: Order, options: RenderOptions) -> View:
    """The tables that the options choose, with what lies between them."""
    tables = {table.name: table for table in schema.tables}
    keys = sorted(dict.fromkeys(schema.foreign_keys), key=_fully)
    external = {key.referred_table for key in keys} - tables.keys()
    everything = sorted({*tables, *external}, key=sort_key)
    chosen = _chosen(everything, keys, schema.dependencies, options)
    # a table that is only referred to is of interest for who refers to it
    known = {key.referred_table for key in keys if key.table in chosen} | tables.keys()
    chosen &= known
    boundary = _boundary(chosen, keys, schema.dependencies, options) & tables.keys()

    def is_shown(one: Name, other: Name) -> bool:
        return {one, other} <= chosen | boundary and (one in chosen or other in chosen)

    labels = label_all(everything)
    shown_keys = [key for key in keys if is_shown(key.table, key.referred_table)]
    pairs = [pair for pair in schema.dependencies if is_shown(*pair)]
    return View(
        tuple(tables[name] for name in everything if name in tables and name in chosen | boundary),
        tuple(name for name in everything if name in chosen and name not in tables),
        tuple(
            sorted(
                _edges(shown_keys, pairs, order, reasons(schema.tables)),
                key=lambda edge: _by_label(edge, labels),
            )
        ),
        tuple(shown_keys),
        frozenset(boundary),
        frozenset((key.table, column) for key in keys for column in key.columns),
        ordering.only(order, chosen | boundary),
        labels,
    )


def folded(schema: Schema, focus: Iterable[Name] = ()) -> tuple[Schema, dict[Name, int]]:
    """The schema with partitions left to what they are parts of, and how many each of these has.

    Foreign keys of a partition, and to one, are those of the whole. What ``focus`` names stays.
    """
    own = {table.name: table for table in schema.tables}
    parent = {
        table.name: source.table
        for table in schema.tables
        for source in table.made_from
        if source.why == "partition of" and source.table in own and table.name not in focus
    }

    def whole(name: Name) -> Name:
        seen = {name}
        while name in parent and parent[name] not in seen:
            name = parent[name]
            seen.add(name)
        return name

    if not parent:
        return schema, {}
    keys = [
        key._replace(table=whole(key.table), referred_table=whole(key.referred_table))
        for key in schema.foreign_keys
        if key.table not in parent or key.table != key.referred_table
    ]
    distinct = {
        (key.identity, key.referred_columns): key for key in reversed(keys)
    }  # the first is that of the whole, or of the first partition
    pairs = {(whole(one), whole(other)) for one, other in schema.dependencies}
    found = schema._replace(
        tables=tuple(table for table in schema.tables if table.name not in parent),
        foreign_keys=tuple(sorted(distinct.values(), key=key_order)),
        dependencies=tuple(
            sorted(
                (pair for pair in pairs if pair[0] != pair[1]),
                key=lambda pair: tuple(map(sort_key, pair)),
            )
        ),
    )
    return found, dict(Counter(whole(name) for name in parent))


def label_all(names: Iterable[Name]) -> dict[Name, str]:
    """One line of text for each name, made different where two names read alike."""
    labels: dict[Name, str] = {}
    taken: set[str] = set()
    for name in names:
        text = label = printable(str(name)) or "?"
        number = 1
        while label in taken:
            number += 1
            label = f"{text} ({number})"
        taken.add(label)
        labels[name] = label
    return labels


def ondelete(keys: Iterable[ForeignKey]) -> str | None:
    """The action that all keys have, in capitals."""
    actions = {(key.ondelete or "").upper() for key in keys}
    return actions.pop() or None if len(actions) == 1 else None


def printable(text: str) -> str:
    """The text on one line, without characters that no picture can show."""
    return _UNPRINTABLE.sub("\ufffd", one_line(text))


def type_text(type_: SqlType | None) -> str:
    """A column type as SQL writes it; an enum by its name instead of its labels."""
    if type_ is None:
        return ""
    name, is_array, _ = (type_.type_name or type_.name).partition("[]")
    labels = type_.name in ("enum", "set") or (type_.type_name and type_.name == "enum[]")
    arguments = () if labels else type_.arguments
    numbers = f"({', '.join(map(str, arguments))})" if arguments else ""
    brackets = "[]" if is_array or type_.name.endswith("[]") else ""
    return printable(f"{name}{numbers}{brackets}")


def shown_columns(view: View, which: Columns) -> dict[Name, list[Column]]:
    """The columns that are shown of each table."""
    if which == "none":
        return {}
    return {
        table.name: [
            column
            for column in table.columns
            if which == "all" or column.primary_key or (table.name, column.name) in view.referring
        ]
        for table in view.tables
        if table.name not in view.boundary
    }


def marks_of(column: Column, refers: bool) -> list[str]:
    """PK, FK and UK, as far as they apply."""
    marks = (
        ("PK", column.primary_key),
        ("FK", refers),
        ("UK", column.unique and not column.primary_key),
    )
    return [mark for mark, applies in marks if applies]


def cycle_text(cycle: Cycle, labels: Mapping[Name, str]) -> str:
    """A shortest cycle, from referring to referred table."""
    return " -> ".join(labels[name] for name in cycle.path)


def key_text(key: ForeignKey, labels: Mapping[Name, str]) -> str:
    """A foreign key on one line."""
    columns = ", ".join(map(printable, key.columns))
    return f"{labels[key.table]} ({columns}) -> {labels[key.referred_table]}"


def _fully(key: ForeignKey) -> tuple[object, ...]:
    """Keys that differ in their properties alone must not stand as they were defined either."""
    return *key_order(key), key.nullable, key.use_alter, key.ondelete or ""


def _by_label(edge: Edge, labels: Mapping[Name, str]) -> tuple[str, str]:
    return labels[edge.referenced], labels[edge.referencing]


def _edges(
    keys: Iterable[ForeignKey],
    pairs: Iterable[tuple[Name, Name]],
    order: Order,
    whys: Mapping[tuple[Name, Name], Why],
) -> list[Edge]:
    """One edge for each pair of tables that keys or declarations connect."""
    between: dict[tuple[Name, Name], list[ForeignKey]] = {pair: [] for pair in pairs}
    declared = frozenset(between)
    for key in keys:
        between.setdefault((key.table, key.referred_table), []).append(key)
    deferred = frozenset(order.deferred)
    ignored = {pair for cycle in order.cycles for pair in cycle.ignored}
    cycle_of = {name: cycle for cycle in order.cycles for name in cycle.tables}
    return [
        Edge(
            referenced,
            table,
            tuple(found),
            all(key.use_alter or key in deferred for key in found)
            and ((table, referenced) in ignored or (table, referenced) not in declared),
            table in cycle_of and cycle_of[table] == cycle_of.get(referenced),
            whys.get((table, referenced)),
        )
        for (table, referenced), found in between.items()
        if table != referenced
    ]


def _chosen(
    names: Iterable[Name],
    keys: Iterable[ForeignKey],
    pairs: Iterable[tuple[Name, Name]],
    options: RenderOptions,
) -> set[Name]:
    chosen = {name for name in names if _passes(name, options)}
    if options.focus:
        chosen &= _near(_steps(keys, pairs), options, options.depth)
    return chosen


def _boundary(
    chosen: set[Name],
    keys: Iterable[ForeignKey],
    pairs: Iterable[tuple[Name, Name]],
    options: RenderOptions,
) -> set[Name]:
    """One foreign key further than what was chosen: on from the focus, or out of a part."""
    if not options.boundary:
        return set()
    steps = _steps(keys, pairs)
    if options.focus:
        further = _near(steps, options, options.depth + 1)
        return {name for name in further - chosen if _passes(name, options)}
    beyond = {end for start, end in steps if start in chosen} - chosen
    return beyond if options.only is not None else set()


def _steps(
    keys: Iterable[ForeignKey], pairs: Iterable[tuple[Name, Name]]
) -> list[tuple[Name, Name]]:
    return [*((key.table, key.referred_table) for key in keys), *pairs]


def _passes(name: Name, options: RenderOptions) -> bool:
    """Whether a name passes the filters; the focus passes all of them."""
    if name in options.focus:
        return True
    if options.only is not None and name not in options.only:
        return False
    if options.schema is not None and not lies_in(name, options.schema):
        return False
    if _fits(name, options.exclude):
        return False
    return not options.include or _fits(name, options.include)


def _fits(name: Name, globs: Iterable[str]) -> bool:
    return any(fnmatchcase(name.name, glob) or fnmatchcase(str(name), glob) for glob in globs)


def _near(steps: list[tuple[Name, Name]], options: RenderOptions, depth: int) -> set[Name]:
    """What can be reached from the focus, always up or always down."""
    near = set(options.focus)
    if options.towards != "children":
        near |= _reached(options.focus, steps, depth)
    if options.towards != "parents":
        near |= _reached(options.focus, [(end, start) for start, end in steps], depth)
    return near


def _reached(focus: Iterable[Name], steps: Iterable[tuple[Name, Name]], depth: int) -> set[Name]:
    following: dict[Name, set[Name]] = {}
    for start, end in steps:
        following.setdefault(start, set()).add(end)
    reached = set(focus)
    wave = set(focus)
    while wave and depth > 0:
        wave = {end for name in wave for end in following.get(name, ())} - reached
        reached |= wave
        depth -= 1
    return reached
