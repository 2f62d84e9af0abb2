"""What is told of a file beside what its migration does."""

from __future__ import annotations

import ast

from flake8_migrations.model.namedtuple import NamedTuple


class Interpolation(NamedTuple):
    """SQL with a piece that is not known, and the call that executes it."""

    text: str
    call: ast.expr
    function: ast.AST | None = None
    """The function of another file that executes it."""
    caller: ast.expr | None = None
    """The call in the migration that leads there."""
