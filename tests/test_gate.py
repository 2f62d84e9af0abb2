"""Which files are migrations."""

from __future__ import annotations

import ast

import pytest

from flake8_migrations.checking.gate import is_migration

ENTRY = "def upgrade():\n    pass\n"
HEADER = "revision = 'b'\ndown_revision: str = 'a'\n"

YES = [
    ("anywhere/x.py", HEADER),
    ("anywhere/x.py", "revision = 'b'\n" + ENTRY),
    ("anywhere/x.py", "revision = 'b'\nupgrade = _impl\n"),
    ("anywhere/x.py", HEADER + "from .base import upgrade, downgrade\n"),
    ("db/versions/x.py", ENTRY),
    ("db/versions/x.py", "async def downgrade():\n    pass\n"),
    ("db/versions/x.py", "def upgrade_users():\n    pass\ndef downgrade_users():\n    pass\n"),
]
NO = [
    ("anywhere/x.py", ENTRY),
    ("anywhere/x.py", "revision = 'b'\n"),
    ("db/versions/x.py", "upgraded = 3\n"),
    ("db/versions/x.py", "from .x import upgrade_fks\n"),
    ("db/versions/__init__.py", "from .x import upgrade\n"),
    ("db/versions/__init__.py", ENTRY),
    ("db/versions/env.py", "from alembic.command import upgrade\n" + ENTRY),
    ("db/versions/enum_utils.py", "def upgrade_enum(t):\n    op.drop_table(t)\n"),
    ("db/versions/x.py", "class A:\n    revision = 'b'\n    down_revision = 'a'\n"),
    ("db/migration.py", "def revision(message):\n    pass\n" + ENTRY),
    ("db/migration.py", "def revision():\n    pass\ndef down_revision():\n    pass\n" + ENTRY),
]


@pytest.mark.parametrize(("path", "source"), YES)
def test_migrations(path: str, source: str) -> None:
    assert is_migration(ast.parse(source), path)


@pytest.mark.parametrize(("path", "source"), NO)
def test_other_files(path: str, source: str) -> None:
    assert not is_migration(ast.parse(source), path)
