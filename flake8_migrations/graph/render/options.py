"""What a picture shows and how."""

from __future__ import annotations

from typing import Literal, TypeAlias

from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.model.operations import Name

Flow: TypeAlias = Literal["TD", "LR"]
Columns: TypeAlias = Literal["none", "keys", "all"]
Towards: TypeAlias = Literal["parents", "children", "both"]
Split: TypeAlias = Literal["components", "schemas"]


class RenderOptions(NamedTuple):
    """The choices of the user; None leaves a choice to the format."""

    direction: Flow | None = None
    """Where the order flows to; Mermaid's default is TD, that of Graphviz LR. The svg and html
    pictures always flow from left to right."""
    columns: Columns | None = None
    """Which columns are shown; unless told otherwise, ``er`` shows keys, ``html`` all, the others
    none."""
    fence: bool = True
    """Whether Mermaid diagrams stand in a Markdown fence."""
    focus: tuple[Name, ...] = ()
    """Only these tables and what is near them."""
    depth: int = 1
    """How many foreign keys away from the focus."""
    towards: Towards = "both"
    """Parents are what the focus refers to, children what refers to it."""
    include: tuple[str, ...] = ()
    """Globs; a table is shown when one of them fits its name, with or without its schema."""
    exclude: tuple[str, ...] = ()
    """Globs of what is left out; stronger than ``include``."""
    schema: str | None = None
    """Only the tables of this schema."""
    only: frozenset[Name] | None = None
    """Only these tables."""
    boundary: bool = False
    """Whether the tables next to those of ``focus`` or ``only`` are hinted at."""
