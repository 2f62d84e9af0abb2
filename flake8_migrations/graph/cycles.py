"""Cycles in a directed graph of numbers, and the cheapest edges to cut them at.

A graph maps each node to its successors, sorted. Nodes are numbered in the order in which
ties are decided, so nothing here depends on hashes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import TypeAlias

Graph: TypeAlias = Mapping[int, Sequence[int]]
Edge: TypeAlias = tuple[int, int]
Weights: TypeAlias = Mapping[Edge, int]

EXACT_UP_TO = 12
"""The most nodes for which every order is weighed: 2 ** 12 sets of nodes, a few milliseconds."""


def components(graph: Graph) -> list[list[int]]:
    """The strongly connected components of more than one node, each sorted, by first node.

    Tarjan's algorithm with a stack of its own: a chain of 10,000 nodes is no recursion.
    """
    found: list[list[int]] = []
    number: dict[int, int] = {}
    low: dict[int, int] = {}
    open_nodes: list[int] = []
    is_open: set[int] = set()
    for root in graph:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        open_nodes.append(root)
        is_open.add(root)
        path = [(root, iter(graph[root]))]
        while path:
            node, successors = path[-1]
            for successor in successors:
                if successor not in number:
                    number[successor] = low[successor] = len(number)
                    open_nodes.append(successor)
                    is_open.add(successor)
                    path.append((successor, iter(graph[successor])))
                    break
                if successor in is_open:
                    low[node] = min(low[node], number[successor])
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == number[node]:
                    component = [open_nodes.pop()]
                    while component[-1] != node:
                        component.append(open_nodes.pop())
                    is_open.difference_update(component)
                    if len(component) > 1:
                        found.append(sorted(component))
    return sorted(found)


def part(graph: Graph, nodes: Iterable[int]) -> dict[int, list[int]]:
    """The graph of these nodes alone."""
    inside = set(nodes)
    return {
        node: [successor for successor in graph[node] if successor in inside]
        for node in sorted(inside)
    }


def shortest_cycle(graph: Graph) -> list[int]:
    """One shortest cycle, its first node repeated at the end; of several, the one sorted first.

    The shortest cycle through the first node is sought, then the node is removed with all
    that lies on no cycle without it, and so on; a search ends at the length already found.
    """
    left = {node: set(successors) for node, successors in graph.items()}
    before = _reversed(graph)
    best: list[int] = []
    for start in sorted(graph):
        if start not in left or len(best) == 3:
            continue
        best = _cycle_through(start, left, len(best) or len(left) + 2) or best
        _remove(start, left, before)
    return best


def _cycle_through(start: int, graph: Mapping[int, Collection[int]], length: int) -> list[int]:
    """The shortest cycle through a node, if it is written with fewer nodes than ``length``."""
    came_from = {start: start}
    wave = [start]
    for _ in range(length - 2):
        following: list[int] = []
        for node in wave:
            for successor in sorted(graph[node]):
                if successor == start:
                    return [start, *_way_back(node, came_from)][::-1]
                if successor not in came_from:
                    came_from[successor] = node
                    following.append(successor)
        wave = following
    return []


def _way_back(node: int, came_from: Mapping[int, int]) -> Iterator[int]:
    yield node
    while came_from[node] != node:
        node = came_from[node]
        yield node


def _remove(node: int, graph: dict[int, set[int]], before: dict[int, set[int]]) -> None:
    """Remove a node, and each that nothing leads to or from any more."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if node not in graph:
            continue
        for successor in graph.pop(node):
            before[successor].discard(node)
            if not before[successor]:
                waiting.append(successor)
        for predecessor in before.pop(node):
            if predecessor in graph:
                graph[predecessor].discard(node)
                if not graph[predecessor]:
                    waiting.append(predecessor)


def _reversed(graph: Graph) -> dict[int, set[int]]:
    before: dict[int, set[int]] = {node: set() for node in graph}
    for node, successors in graph.items():
        for successor in successors:
            before[successor].add(node)
    return before


def cheapest_cut(graph: Graph, weights: Weights) -> list[Edge]:
    """Edges of a strongly connected graph without which it has no cycle, sorted.

    Up to ``EXACT_UP_TO`` nodes no other cut weighs less. Beyond, the nodes are put in order by
    the heuristic of Eades, Lin and Smyth, and the edges that go against it are cut, unless
    they close no cycle with those that are left. So a cut is minimal in any case: putting
    back any of its edges closes a cycle, because nothing that is left was ever taken away.
    """
    order = _best_order if len(graph) <= EXACT_UP_TO else _good_order
    position = {node: index for index, node in enumerate(order(graph, weights))}
    against = [
        (node, successor)
        for node, successors in graph.items()
        for successor in successors
        if position[successor] > position[node]
    ]
    return sorted(_needed(graph, against, weights))


def _best_order(graph: Graph, weights: Weights) -> list[int]:
    """The order against which the least weight goes, by dynamic programming.

    ``cost[chosen]`` is the least weight against any order of the chosen nodes; the node put
    last has all edges from the others to it against the order.
    """
    nodes = list(graph)
    before = _reversed(graph)
    arriving = [
        [(1 << nodes.index(other), weights[other, node]) for other in sorted(before[node])]
        for node in nodes
    ]
    cost = [0] * (1 << len(nodes))
    last = [0] * (1 << len(nodes))
    for chosen in range(1, len(cost)):
        cost[chosen], last[chosen] = min(
            (
                cost[chosen ^ bit] + sum(weight for other, weight in edges if other & chosen),
                index,
            )
            for index, edges in enumerate(arriving)
            if chosen & (bit := 1 << index)
        )
    order = []
    chosen = len(cost) - 1
    while chosen:
        order.append(nodes[last[chosen]])
        chosen ^= 1 << last[chosen]
    return order[::-1]


def _good_order(graph: Graph, weights: Weights) -> list[int]:
    """An order that little weight goes against: Eades, Lin and Smyth 1993, with weights.

    What leads nowhere goes to the front, what nothing leads to goes to the back; else the
    node goes to the front that most weight arrives at and least leaves.
    """
    before = _reversed(graph)
    leaving = {node: sum(weights[node, other] for other in graph[node]) for node in graph}
    arriving = {node: sum(weights[other, node] for other in before[node]) for node in graph}
    heap = [(leaving[node] - arriving[node], node) for node in graph]
    heapify(heap)
    front: list[int] = []
    back: list[int] = []
    left = set(graph)
    ends: list[int] = []
    while left:
        node = ends.pop() if ends else heappop(heap)[1]
        if node not in left:
            continue
        left.remove(node)
        (back if leaving[node] and not arriving[node] else front).append(node)
        touched = [(other, arriving, weights[node, other]) for other in graph[node]]
        touched += [(other, leaving, weights[other, node]) for other in sorted(before[node])]
        for other, sums, weight in touched:
            if other in left:
                sums[other] -= weight
                heappush(heap, (leaving[other] - arriving[other], other))
                if not sums[other]:
                    ends.append(other)
    return front + back[::-1]


def _needed(graph: Graph, cut: Iterable[Edge], weights: Weights) -> Iterator[Edge]:
    """The edges of a cut that close a cycle; the others are put back, the heaviest first."""
    left = {node: set(successors) for node, successors in graph.items()}
    cut = sorted(cut, key=lambda edge: -weights[edge])
    for node, successor in cut:
        left[node].remove(successor)
    for node, successor in cut:
        if reaches(left, successor, node):
            yield node, successor
        else:
            left[node].add(successor)


def reaches(graph: Mapping[int, Collection[int]], start: int, end: int) -> bool:
    """Whether a path leads from one node to another."""
    seen = {start}
    waiting = [start]
    while waiting:
        for successor in graph[waiting.pop()]:
            if successor == end:
                return True
            if successor not in seen:
                seen.add(successor)
                waiting.append(successor)
    return False
