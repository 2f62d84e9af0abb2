"""What the order of 10,000 tables costs: this project's code beside what others offer.

    python benchmarks/ordering.py [TABLES]    # needs networkx, rustworkx and sqlalchemy

Three schemas: ``dag`` (each table refers to some of those before it), ``cyclic`` (the same, and
every fiftieth key has one in return) and ``chain`` (each refers to the one before).
Each line is the quietest of nine runs in milliseconds of CPU time, the building of the library's
own graph included; of three where one takes longer than two seconds. SQLAlchemy's tables are
built before the clock starts. Then what each module costs to import, in a fresh process.
"""

from __future__ import annotations

import graphlib
import resource
import subprocess
import sys
import warnings
from collections.abc import Callable
from random import Random

import networkx
import rustworkx
import sqlalchemy
from sqlalchemy.schema import sort_tables_and_constraints

from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.model.operations import Name
from flake8_migrations.model.schema import ForeignKey, Schema, Table

RUNS, SLOW_RUNS = 9, 3
SLOW = 2.0
Edges = list[tuple[int, int]]


def dag(tables: int) -> Edges:
    """Pairs (referring, referred)."""
    random = Random(1)
    return [
        (table, random.randrange(table))
        for table in range(1, tables)
        for _ in range(random.choice((0, 1, 1, 2)))
    ]


def cyclic(tables: int) -> Edges:
    edges = dag(tables)
    return edges + [(b, a) for a, b in edges[::50]]


def chain(tables: int) -> Edges:
    return [(table, table - 1) for table in range(1, tables)]


def name(number: int) -> str:
    return f"t{number:05}"


def schema_of(tables: int, edges: Edges) -> Schema:
    names = [Name(name(number)) for number in range(tables)]
    return Schema(
        tuple(map(Table, names)),
        tuple(ForeignKey(names[a], (f"{name(b)}_id",), names[b], ("id",)) for a, b in edges),
    )


def metadata_of(tables: int, edges: Edges) -> sqlalchemy.MetaData:
    metadata = sqlalchemy.MetaData()
    columns: list[list[sqlalchemy.Column[int]]] = [[] for _ in range(tables)]
    for a, b in sorted(set(edges)):
        key = sqlalchemy.ForeignKey(f"{name(b)}.id")
        columns[a].append(sqlalchemy.Column(f"{name(b)}_id", key))
    for number, found in enumerate(columns):
        primary = sqlalchemy.Column("id", sqlalchemy.Integer, primary_key=True)
        sqlalchemy.Table(name(number), metadata, primary, *found)
    return metadata


def by_graphlib(tables: int, edges: Edges) -> None:
    sorter: graphlib.TopologicalSorter[int] = graphlib.TopologicalSorter()
    for number in range(tables):
        sorter.add(number)
    for a, b in edges:
        sorter.add(a, b)
    sorter.prepare()
    while sorter.is_active():
        sorter.done(*sorted(sorter.get_ready()))


def by_networkx(tables: int, edges: Edges) -> None:
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(tables))
    graph.add_edges_from((b, a) for a, b in edges)
    list(networkx.lexicographical_topological_sort(graph))


def by_rustworkx(tables: int, edges: Edges) -> None:
    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from([name(number) for number in range(tables)])
    graph.add_edges_from_no_data([(b, a) for a, b in edges])
    ordered = rustworkx.lexicographical_topological_sort(graph, key=str)
    if len(ordered) < tables:
        raise ValueError(f"{tables - len(ordered)} tables are missing, without an error")


def cpu_seconds() -> float:
    """What this process and its children have used."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def measured(action: Callable[[], object]) -> str:
    times: list[float] = []
    note = ""
    while len(times) < (SLOW_RUNS if times and times[0] > SLOW else RUNS):
        start = cpu_seconds()
        try:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                action()
        except Exception as error:
            note = f"  {type(error).__name__}: {str(error)[:60]}"
        else:
            note = f"  {str(caught[0].message)[:60]}" if caught else ""
        times.append(cpu_seconds() - start)
    return f"{min(times) * 1000:10.1f} ms{note}"


def main(tables: int) -> None:
    for shape in (dag, cyclic, chain):
        edges = shape(tables)
        schema = schema_of(tables, edges)
        metadata = metadata_of(tables, edges)
        listed = list(metadata.tables.values())
        print(f"{shape.__name__}: {tables} tables, {len(edges)} foreign keys")
        actions: dict[str, Callable[[], object]] = {
            "flake8_migrations": lambda: order_tables(schema),
            "graphlib": lambda: by_graphlib(tables, edges),
            "networkx": lambda: by_networkx(tables, edges),
            "rustworkx": lambda: by_rustworkx(tables, edges),
            "sorted_tables": lambda: metadata.sorted_tables,
            "sort_tables_and_constraints": lambda: sort_tables_and_constraints(listed),
        }
        for label, action in actions.items():
            print(f"  {label:28}{measured(action)}", flush=True)
    modules = "graphlib networkx rustworkx sqlalchemy flake8_migrations.graph.ordering".split()
    for module in ["sys", *modules]:
        command = [sys.executable, "-c", f"import {module}"]
        print(f"import {module:38}{measured(lambda: subprocess.run(command, check=True))}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
