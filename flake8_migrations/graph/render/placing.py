"""Where in its column each thing lies: Graphviz sorts them for few crossings and short lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from flake8_migrations.graph import errors
from flake8_migrations.model.namedtuple import NamedTuple

_POINTS: Final = 72
"""Graphviz counts in inches."""
_MANY: Final = 1_500
"""Of more things Graphviz is to look for a good place, not for the best."""


class Link(NamedTuple):
    """A line between things of neighbouring columns, by their numbers."""

    left: int
    right: int
    weight: int
    """How much it matters that the line is straight."""


def middles(heights: Sequence[float], links: Iterable[Link], gap: int) -> list[int]:
    """The middle of each thing, from the top, in whole units.

    The links alone say what stands in which column. Only places are asked for: lines are drawn
    from them here, so that no font and no rounding of a processor has a say in the picture.

    Raises:
        UsageError: Graphviz is not installed.
    """
    try:
        from pygraphviz import AGraph  # type: ignore[import-untyped]
    except ImportError as error:
        raise errors.layout_missing(error) from error
    effort = "nslimit=0.02, mclimit=0.2" if len(heights) > _MANY else "nslimit=40"
    lines = [
        "digraph {",
        # Graphviz's own direction is top down: its x is what grows downwards here
        f"graph [splines=none, ranksep=0.1, nodesep={gap / _POINTS:.4f}, {effort}]",
        'node [shape=box, fixedsize=true, label="", height=0.01]',
        *(f"{number} [width={height / _POINTS:.4f}]" for number, height in enumerate(heights)),
        *(f"{link.left} -> {link.right} [weight={link.weight}]" for link in links),
        "}",
    ]
    with _quiet():
        plain = AGraph(string="\n".join(lines)).draw(format="plain", prog="dot").decode("ascii")
    found = [0] * len(heights)
    for line in plain.splitlines():
        kind, *fields = line.split(" ")
        if kind == "node":
            found[int(fields[0])] = round(float(fields[1]) * _POINTS)
    return found


@contextmanager
def _quiet() -> Iterator[None]:
    """What Graphviz says meanwhile is thrown away: that many things take long, or that a file
    of fonts is not as it likes it."""
    try:
        kept = os.dup(2)
    except OSError:  # nobody hears it anyway
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
