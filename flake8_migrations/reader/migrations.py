"""Migrations read once in a process: for their own findings, and for those of their successors."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Collection, Sequence

from flake8_migrations.model.migration import Direction, Migration, Run
from flake8_migrations.model.namedtuple import NamedTuple
from flake8_migrations.project.cache import is_only_one, kept
from flake8_migrations.project.cache import read as text_of
from flake8_migrations.reader import read, read_upgrade

MOST = 2_000
"""Migrations whose operations are kept: about 20 KB each."""

_trees: dict[str, tuple[bytes, ast.Module]] = {}
"""The text and the tree of the file that is being linted, by its absolute path."""


class Reads(NamedTuple):
    """How ancestors are read."""

    op_helpers: tuple[str, ...] = ()
    observes: bool = False
    """Whether their own linting asks for what they use beside their operations."""
    engine: str = ""
    """What the names of the entry functions end on, where there are several."""


def migration_of(
    tree: ast.Module, text: str, path: str, op_helpers: Sequence[str] = (), observes: bool = False
) -> Migration:
    """What a migration does of which the tree is at hand; ``path`` is an absolute one.

    ``observes`` asks for its imports and for what it uses beside its operations, too. A text that
    is not the one on disk is read on its own.
    """
    source = text.encode("utf-8", "surrogatepass")
    if text_of(path) != source:
        return read(tree, path, op_helpers, observed=text if observes else None)
    _trees[path] = source, tree
    try:
        found = _read(path, tuple(op_helpers), observes)
    finally:
        del _trees[path]
    assert found is not None
    return found


def excerpt_at(path: str, names: Collection[str]) -> frozenset[int] | None:
    """Which statements that create something are read of a file, for who asks about these names.

    None where all are: where other files are checked as well, most of them are asked for anyway.
    """
    if not (names and is_only_one()):
        return None
    from flake8_migrations.reader.excerpts import excerpts_of  # of ancestors alone

    excerpts = excerpts_of(path)
    return None if excerpts is None else excerpts.about(names)


def upgrades_at(
    path: str, reads: Reads, excerpt: frozenset[int] | None = None
) -> tuple[Run, ...] | None:
    """What the upgrade of the migration in a file does; None where it cannot be read.

    The path is absolute. Where other files are checked as well, this one probably is, too, and is
    read once for both. The only file that is checked, as in an editor, needs of its ancestors what
    they do to it: their downgrades, a third of what reading them takes, are left out.
    """
    try:
        if is_only_one():
            runs = _upgrades(path, reads.op_helpers, excerpt)
            if runs:
                return runs
        migration = _read(path, reads.op_helpers, reads.observes)
    except Exception:  # its own linting tells of it
        return None
    return None if migration is None else _of_upgrade(migration)


def _of_upgrade(migration: Migration) -> tuple[Run, ...]:
    return tuple([one for one in migration.runs if one.direction is Direction.UPGRADE])


@kept(most=MOST)
def _read(path: str, op_helpers: tuple[str, ...], observes: bool) -> Migration | None:
    source = text_of(path)
    if source is None:
        return None
    given = _trees.get(path)
    tree = given[1] if given is not None and given[0] == source else _parsed(source)
    observed = source.decode("utf-8-sig", "replace") if observes else None
    return read(tree, path, op_helpers, observed=observed)


@kept(most=MOST)
def _upgrades(
    path: str, op_helpers: tuple[str, ...], excerpt: frozenset[int] | None
) -> tuple[Run, ...]:
    from flake8_migrations.reader.excerpts import excerpts_of

    source, excerpts = text_of(path), excerpts_of(path)
    if source is None or excerpts is None:
        return ()
    try:
        tree = _parsed(excerpts.text(excerpt))
    except SyntaxError:
        tree = _parsed(source)
    return tuple(read_upgrade(tree, path, op_helpers))


def _parsed(source: bytes) -> ast.Module:
    with warnings.catch_warnings():  # of a file that nobody asked to be linted now
        warnings.simplefilter("ignore")
        return ast.parse(source)
