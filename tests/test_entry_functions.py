"""The entry functions get what their caller gives, and calls that nobody can follow are noted."""

from __future__ import annotations

import ast
import textwrap

import pytest

from flake8_migrations.model.operations import UnreadCall
from flake8_migrations.reader import read
from tests.test_classes import dropped

ENTRIES = {
    "op": ("def upgrade(op=None):\n    op.drop_table('x')", ["x"]),
    "op by keyword alone": ("def upgrade(*, op=None):\n    op.drop_table('x')", ["x"]),
    "op by position alone": ("def upgrade(op=None, /):\n    op.drop_table('x')", ["x"]),
    "op that is asked for": (
        "def upgrade(op=None):\n    if op is None:\n        return\n    op.drop_table('x')", ["x"]),
    "op among options": ("def upgrade(**options):\n    options['op'].drop_table('x')", ["x"]),
    "op got from options": (
        "def upgrade(**options):\n    options.get('op').drop_table('x')", ["x"]),
    "a flag": ("def upgrade(wipe=False):\n    if wipe:\n        op.drop_table('x')", ["x"]),
    "an engine": (
        "def upgrade(migrate_engine=None):\n    migrate_engine.execute('DROP TABLE x')", ["x"]),
    "the name of an engine": (
        "def upgrade(engine_name=''):\n    globals()['upgrade_%s' % engine_name]()\n"
        "def upgrade_main():\n    op.drop_table('x')", ["x"]),
    "handed on as it comes": (
        "def _upgrade(op=None):\n    op.drop_table('x')\n"
        "def upgrade(*args, **options):\n    _upgrade(*args, **options)", ["x"]),
    "decorated": (
        "import functools\ndef logged(function):\n    @functools.wraps(function)\n"
        "    def wrapper(*args, **options):\n        return function(*args, **options)\n"
        "    return wrapper\n@logged\ndef upgrade(op=None):\n    op.drop_table('x')", ["x"]),
    "a helper's default": (
        "def drop(table, op=op):\n    op.drop_table(table)\n"
        "def upgrade(op=None):\n    drop('x')\n    drop('y', op)\n    drop('z', op=op)",
        ["x", "y", "z"]),
    "a helper's default that does nothing": (
        "def drop(table, op=None):\n    if op is not None:\n        op.drop_table(table)\n"
        "def upgrade(op=None):\n    drop('x')\n    drop('y', op)", ["y"]),
    "partial": (
        "import functools\ndef _upgrade(table, op=None):\n    op.drop_table(table)\n"
        "upgrade = functools.partial(_upgrade, 'x')", ["x"]),
    "partial by keyword": (
        "import functools\ndef _upgrade(op=None, table=None):\n    op.drop_table(table)\n"
        "upgrade = functools.partial(_upgrade, table='x')", ["x"]),
    "lambda": ("upgrade = lambda op=None: op.drop_table('x')", ["x"]),
    "bound method": (
        "class M:\n    def go(self, op=None):\n        op.drop_table('x')\nupgrade = M().go",
        ["x"]),
    "class method": (
        "class M:\n    @classmethod\n    def go(cls, op=None):\n        op.drop_table('x')\n"
        "upgrade = M.go", ["x"]),
    "object": (
        "class M:\n    def __call__(self, op=None):\n        op.drop_table('x')\nupgrade = M()",
        ["x"]),
    "an unknown object's method of that name": (
        "import tools\ndef upgrade():\n    tools.ops()[0].drop_table('x')", ["x"]),
    "each lambda its own default": (
        "def upgrade():\n    for go in [lambda t=t: op.drop_table(t) for t in ('x', 'y')]:\n"
        "        go()", ["x", "y"]),
}  # fmt: skip


@pytest.mark.parametrize("name", ENTRIES)
def test_entry(name: str) -> None:
    source, wanted = ENTRIES[name]
    assert dropped(source) == wanted


def unread(body: str) -> list[str]:
    """The calls in ``upgrade`` of which it is noted that they may do anything."""
    source = "from alembic import op\nimport tools\n" + textwrap.dedent(body)
    migration = read(ast.parse(source), "0001_calls.py")
    return [
        operation.action.function
        for run in migration.runs
        for operation in run.operations
        if isinstance(operation.action, UnreadCall)
    ]


CALLS = {
    "imported function": ("def upgrade():\n    tools.rebuild()", ["tools.rebuild"]),
    "that asks": ("def upgrade():\n    tools.has_rows()\n    tools.table_exists('t')", []),
    "whether, whatever its end": (
        "def upgrade():\n    tools.is_empty('t')\n    tools.get_tables()\n    tools.__repr__()",
        []),
    "that makes sure": (
        "def upgrade():\n    tools.ensure_table_exists('t')\n    tools.drop_if_table_exists('t')",
        ["tools.ensure_table_exists", "tools.drop_if_table_exists"]),
    "an end that only looks so": (
        "def upgrade():\n    tools.table_exists_now('t')\n    tools.history()",
        ["tools.table_exists_now", "tools.history"]),
    "an object that got op": ("def upgrade():\n    tools.Ops(op).go()", ["go"]),
    "a connection given": (
        "def upgrade():\n    tools.Frame().to_sql('t', op.get_bind())", ["to_sql"]),
    "nothing given": ("def upgrade():\n    tools.Frame().head()", []),
    "of the standard library": (
        "import logging\ndef upgrade():\n    logging.getLogger('x').info('%s', op)", []),
    "op given to the unknown": (
        "def upgrade():\n    for go in tools.STEPS:\n        go(op)", ["go"]),
    "nothing given to the unknown": (
        "def upgrade():\n    for go in tools.STEPS:\n        go('x')", []),
    "a method by a name nobody knows": (
        "class A:\n    def go(self):\n        pass\n"
        "def upgrade(name):\n    getattr(A(), name)()", ["…"]),
    "of op by a name nobody knows": ("def upgrade(name):\n    getattr(op, name)('t')", ["…"]),
    "inherited from a library": (
        "class A(tools.Base):\n    pass\ndef upgrade():\n    A().go()", ["A.go"]),
    "super of a library": (
        "class A(tools.Base):\n    def go(self):\n        super().go()\n"
        "def upgrade():\n    A().go()", ["A.go"]),
    "the library's __init__": (
        "class A(tools.Base):\n    def __init__(self):\n        super().__init__()\n"
        "def upgrade():\n    A()", []),
    "no base, no method": ("class A:\n    pass\ndef upgrade():\n    A().go()", []),
    "of Python's own base": (
        "class A(dict):\n    pass\ndef upgrade():\n    A().items()", []),
    "of a model": (
        "class A(tools.Base):\n    __tablename__ = 'a'\ndef upgrade():\n    A().to_dict()", []),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
def test_unread_call(name: str) -> None:
    body, wanted = CALLS[name]
    assert unread(body) == wanted
