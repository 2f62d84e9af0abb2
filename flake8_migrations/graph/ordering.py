"""The order in which tables can be created, and what stands in its way.

A table must follow the tables that its foreign keys refer to. References of a table to itself
and keys that are added later (``use_alter``) ask for nothing; several keys between the same
tables, and the columns of a composite one, ask once. Tables outside the schema ask for
nothing either. The result depends on names alone: not on hashes, nor on the order in which
things were defined.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import chain

from flake8_migrations.graph.cycles import (
    Edge,
    cheapest_cut,
    components,
    part,
    shortest_cycle,
)
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, Why, key_order, reasons, sort_key


class Cycle(NamedTuple):
    """Tables each of which must, along its foreign keys, follow all the others."""

    tables: tuple[Name, ...]
    """All of them, sorted."""
    path: tuple[Name, ...]
    """One shortest cycle: each table refers to the next; the first stands at the end again."""
    deferred: tuple[ForeignKey, ...]
    """The fewest foreign keys that, added after the tables, leave no cycle among these."""
    ignored: tuple[tuple[Name, Name], ...] = ()
    """Declared dependencies that no order can satisfy: they alone make a cycle."""


class Order(NamedTuple):
    """The tables in the order of creation."""

    create: tuple[Name, ...]
    levels: tuple[tuple[Name, ...], ...]
    """The waves: the tables of each need only tables of those before."""
    cycles: tuple[Cycle, ...] = ()
    deferred: tuple[ForeignKey, ...] = ()
    """The keys of all cycles that must be added after the tables, for the order to hold;
    those that are ``use_alter`` already are not among them."""

    @property
    def drop(self) -> tuple[Name, ...]:
        """The order in which the tables can be dropped, once the deferred keys are gone."""
        return self.create[::-1]


class Precedence(NamedTuple):
    """A table and one that it must follow, with the keys that say so."""

    table: Name
    referred_table: Name
    foreign_keys: tuple[ForeignKey, ...]
    why: Why | None = None
    """What it is made from it; neither that nor a key where the dependency is declared."""


def order_tables(schema: Schema) -> Order:
    """The order of all tables of a schema; with cycles, the one that deferring keys makes possible.

    In waves: the tables that need none that is not placed yet are sorted by name and placed
    together, and so on. (Always taking the first of them by name gives another order.)
    """
    names = sorted({table.name for table in schema.tables}, key=sort_key)
    needs = _needs(schema, names)
    waves = _waves(needs)
    cycles: list[Cycle] = []
    if sum(map(len, waves)) < len(names):
        stuck = set(range(len(names))).difference(*waves)
        sorted_needs = {node: sorted(needs[node] & stuck) for node in sorted(stuck)}
        reasons = _reasons(schema, names, stuck)
        for component in components(sorted_needs):
            cycle, cut = _broken(part(sorted_needs, component), names, reasons)
            cycles.append(cycle)
            for node, needed in cut:
                needs[node].remove(needed)
        waves = _waves(needs)
    return Order(
        tuple(names[node] for wave in waves for node in wave),
        tuple(tuple(names[node] for node in wave) for wave in waves),
        tuple(cycles),
        tuple(sorted((key for cycle in cycles for key in cycle.deferred), key=key_order)),
    )


def _needs(schema: Schema, names: list[Name]) -> list[set[int]]:
    """The numbers of the tables that each table must follow."""
    number = {name: index for index, name in enumerate(names)}
    needs: list[set[int]] = [set() for _ in names]
    for key in schema.foreign_keys:
        if not key.use_alter and key.table in number and key.referred_table in number:
            needs[number[key.table]].add(number[key.referred_table])
    for table, needed in schema.dependencies:
        if table in number and needed in number:
            needs[number[table]].add(number[needed])
    for node, found in enumerate(needs):
        found.discard(node)
    return needs


def _waves(needs: list[set[int]]) -> list[list[int]]:
    """The nodes by wave, each sorted; those on a cycle or beyond one are left out."""
    missing = [len(found) for found in needs]
    needed_by: list[list[int]] = [[] for _ in needs]
    for node, found in enumerate(needs):
        for needed in found:
            needed_by[needed].append(node)
    waves = []
    wave = [node for node, count in enumerate(missing) if not count]
    while wave:
        waves.append(wave)
        following = []
        for needed in wave:
            for node in needed_by[needed]:
                missing[node] -= 1
                if not missing[node]:
                    following.append(node)
        wave = sorted(following)
    return waves


class _Reasons(NamedTuple):
    """Why tables must follow others, by the numbers of both."""

    keys: Mapping[Edge, list[ForeignKey]]
    declared: frozenset[Edge]


def _reasons(schema: Schema, names: list[Name], among: set[int]) -> _Reasons:
    """The keys, sorted, and the declared dependencies between some of the tables."""
    number = {names[node]: node for node in among}
    keys: dict[Edge, list[ForeignKey]] = {}
    for key in dict.fromkeys(schema.foreign_keys):
        if not key.use_alter and key.table in number and key.referred_table in number:
            keys.setdefault((number[key.table], number[key.referred_table]), []).append(key)
    for found in keys.values():
        found.sort(key=key_order)
    return _Reasons(
        keys,
        frozenset(
            (number[table], number[needed])
            for table, needed in schema.dependencies
            if table in number and needed in number
        ),
    )


def _broken(
    graph: Mapping[int, list[int]], names: list[Name], reasons: _Reasons
) -> tuple[Cycle, list[Edge]]:
    """A strongly connected component as a cycle, and the edges at which it is cut."""
    cut = cheapest_cut(graph, _weights(graph, reasons))
    cycle = Cycle(
        tuple(names[node] for node in graph),
        tuple(names[node] for node in shortest_cycle(graph)),
        tuple(key for edge in cut for key in reasons.keys.get(edge, ())),
        tuple((names[edge[0]], names[edge[1]]) for edge in cut if edge in reasons.declared),
    )
    return cycle, cut


def _weights(graph: Mapping[int, list[int]], reasons: _Reasons) -> dict[Edge, int]:
    """What it costs to cut each edge, as one number, so that a sum decides in this order:

    no declared dependency, the fewest keys, the fewest that are NOT NULL, the first by name.
    Each edge takes off a power of two of its own, so no two sets of edges cost the same.
    """
    edges = sorted((node, needed) for node, found in graph.items() for needed in found)
    keys = {edge: reasons.keys.get(edge, []) for edge in edges}
    not_null = 1 << len(edges)
    every = not_null * (1 + sum(map(len, keys.values())))
    dependency = every * (1 + sum(map(len, keys.values())))
    return {
        edge: dependency * (edge in reasons.declared)
        + every * len(keys[edge])
        + not_null * sum(not key.nullable for key in keys[edge])
        - (1 << (len(edges) - 1 - rank))
        for rank, edge in enumerate(edges)
    }


def needed_for(schema: Schema, table: Name) -> frozenset[Name]:
    """The table itself and all that must exist for it and its foreign keys, deferred ones too."""
    referred: dict[Name, list[Name]] = {}
    for name, needed in _all_pairs(schema):
        referred.setdefault(name, []).append(needed)
    found = {table}
    waiting = [table]
    while waiting:
        for needed in referred.get(waiting.pop(), ()):
            if needed not in found:
                found.add(needed)
                waiting.append(needed)
    return frozenset(found & {known.name for known in schema.tables})


def only(order: Order, tables: Iterable[Name]) -> Order:
    """The order of some of the tables, as the whole order has them."""
    chosen = frozenset(tables)
    levels = (tuple(name for name in level if name in chosen) for level in order.levels)
    return Order(
        tuple(name for name in order.create if name in chosen),
        tuple(level for level in levels if level),
        tuple(cycle for cycle in order.cycles if chosen.issuperset(cycle.tables)),
        tuple(
            key for key in order.deferred if key.table in chosen and key.referred_table in chosen
        ),
    )


def paths(
    schema: Schema, start: Name, end: Name, without: Iterable[ForeignKey] = (), limit: int = 10
) -> Iterator[tuple[Precedence, ...]]:
    """The ways along foreign keys from a table to one it must follow: shortest first, then by name.

    The keys ``without`` and those with ``use_alter`` are no part of a way.
    """
    skipped = frozenset(without)
    whys = reasons(schema.tables)
    keys: dict[tuple[Name, Name], list[ForeignKey]] = {pair: [] for pair in schema.dependencies}
    for key in sorted(dict.fromkeys(schema.foreign_keys), key=key_order):
        if not key.use_alter and key not in skipped:
            keys.setdefault((key.table, key.referred_table), []).append(key)
    referred: dict[Name, list[Name]] = {}
    referring: dict[Name, list[Name]] = {}
    for table, needed in keys:
        referred.setdefault(table, []).append(needed)
        referring.setdefault(needed, []).append(table)
    distance = _distances(end, referring)
    if start == end or start not in distance:
        return
    # what is still to go is known exactly, so the heap holds nothing that does not arrive
    heap: list[tuple[int, tuple[tuple[str, str], ...], tuple[Name, ...]]]
    heap = [(distance[start], (sort_key(start),), (start,))]
    while heap and limit:
        _, written, way = heappop(heap)
        if way[-1] == end:
            limit -= 1
            yield tuple(
                Precedence(
                    table,
                    referred_table,
                    tuple(keys[table, referred_table]),
                    whys.get((table, referred_table)),
                )
                for table, referred_table in zip(way, way[1:])
            )
            continue
        for needed in referred.get(way[-1], ()):
            if needed in distance and needed not in way:
                longer = (*written, sort_key(needed)), (*way, needed)
                heappush(heap, (len(way) + distance[needed], *longer))


def _distances(end: Name, referring: Mapping[Name, list[Name]]) -> dict[Name, int]:
    distance = {end: 0}
    wave = [end]
    while wave:
        following = []
        for name in wave:
            for table in referring.get(name, ()):
                if table not in distance:
                    distance[table] = distance[name] + 1
                    following.append(table)
        wave = following
    return distance


def _all_pairs(schema: Schema) -> Iterator[tuple[Name, Name]]:
    return chain(
        ((key.table, key.referred_table) for key in schema.foreign_keys), schema.dependencies
    )
