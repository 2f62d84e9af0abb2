"""Small applications in a folder of their own, and the command run in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.graph import forks

MODELS = """\
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table

metadata = MetaData()
users = Table("users", metadata, Column("id", Integer, primary_key=True))
orders = Table(
    "orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False),
)
"""
ALEMBIC_INI = "[alembic]\nscript_location = migrations\n"
REVISION = """\
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    op.drop_table("users")
"""
_CLEARED = ("FLASK_APP", "FLASK_DEBUG", "PYTHONPATH", "NO_COLOR", "FORCE_COLOR")


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Files below a folder that is the root of a repository, so that nothing above is found."""
    (folder / ".git").mkdir(exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def graph(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command, run in the folder; in a process of its own where Python is told something."""
    if not forks.IS_POSSIBLE or any(name.startswith("PYTHON") for name in environment):
        return graph_afresh(folder, *arguments, **environment)
    return forks.run(folder, arguments, _environment(environment))


def graph_afresh(
    folder: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """The command, run in the folder by a Python that has imported nothing before."""
    return subprocess.run(
        [sys.executable, "-m", "flake8_migrations.graph", *arguments],
        cwd=folder,
        env=_environment(environment),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    inherited = {name: text for name, text in os.environ.items() if name not in _CLEARED}
    return {**inherited, "COLUMNS": "100", **more}
