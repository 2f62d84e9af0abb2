"""Small folders of migrations, written by hand, and repositories of them."""

from __future__ import annotations

import os
import subprocess
import textwrap
from pathlib import Path


def write(
    folder: Path,
    revision: str,
    down: str | tuple[str, ...] | None = None,
    upgrade: str = "pass",
    downgrade: str = "pass",
    *,
    depends_on: str | tuple[str, ...] | None = None,
    labels: str | tuple[str, ...] | None = None,
    before: str = "",
    name: str | None = None,
) -> Path:
    """A migration file, its header in the first four lines."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name or revision}.py"
    path.write_text(
        f"revision = {revision!r}\n"
        f"down_revision = {down!r}\n"
        f"branch_labels = {labels!r}\n"
        f"depends_on = {depends_on!r}\n"
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"{textwrap.dedent(before)}\n"
        f"def upgrade():\n{_indented(upgrade)}\n"
        f"def downgrade():\n{_indented(downgrade)}\n",
        encoding="utf-8",
    )
    return path


def _indented(body: str) -> str:
    return textwrap.indent(textwrap.dedent(body).strip(), "    ") + "\n"


_IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "A"), ("EMAIL", "a@example.org"))
}


def git(folder: Path, *arguments: str) -> None:
    """Runs git in a folder, whatever the configuration of the user's."""
    environment = {**os.environ, **_IDENTITY, "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", *arguments], cwd=folder, check=True, env=environment)
