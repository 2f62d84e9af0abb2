"""What the chain of revisions costs: a folder of migrations, seen for the first time and again.

python benchmarks/siblings.py [FILES]
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from flake8_migrations.checking.results import Around
from flake8_migrations.model.migration import Migration
from flake8_migrations.model.revision import Revision
from flake8_migrations.project import cache
from flake8_migrations.project.headers import header_of
from flake8_migrations.rules.chain import chain

MIGRATION = '''"""step {number}

Revision ID: {id}
Revises: {parent}
Create Date: 2026-01-01 12:00:00.000000

"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = "{id}"
down_revision = {down}
branch_labels = None
depends_on = None


def upgrade():
{body}

def downgrade():
    pass
'''
BODY = '    op.add_column("orders", sa.Column("note_{0}", sa.Text(), nullable=True))\n'
ROUNDS = 9
numbers = itertools.count()


def made(folder: Path, files: int) -> list[Path]:
    """A folder of migrations in one line, each of about 4 KB."""
    paths = []
    for number in range(files):
        path = folder / f"20260101_{number:06}_step.py"
        path.write_text(
            MIGRATION.format(
                number=number,
                id=f"{number:012x}",
                parent=f"{number - 1:012x}" if number else "",
                down=f'"{number - 1:012x}"' if number else None,
                body="".join(BODY.format(line) for line in range(45)),
            ),
            encoding="utf-8",
        )
        paths.append(path)
    return paths


def migration(path: Path, text: str) -> Migration:
    header = header_of(text, str(path))
    assert isinstance(header, Revision)
    return Migration(str(path), header.revision, header.down_revisions, (), header=header)


def milliseconds(run: Callable[[], object], prepare: Callable[[], object]) -> float:
    """The CPU time of the shortest of several runs."""
    shortest = float("inf")
    for _ in range(ROUNDS):
        prepare()
        start = time.process_time()
        run()
        shortest = min(shortest, time.process_time() - start)
    return shortest * 1000


def main(files: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = made(Path(folder), files)
        texts = [path.read_text("utf-8") for path in paths]
        last = migration(paths[-1], texts[-1])
        head = migration(paths[-1], texts[-1].replace(f'"{files - 2:012x}"', f'"{files - 3:012x}"'))

        def look(one: Migration) -> Callable[[], object]:
            def run() -> None:
                with cache.checking(f"{next(numbers)}.py"):  # as if each were another file
                    if one.header is not None:
                        list(chain(one.header, Around(one.path, one.header)))

            return run

        def nothing() -> None:
            pass

        print(f"{files} files")
        print(f"first file of a process       {milliseconds(look(last), cache.forget):8.2f} ms")
        print(f"each further file             {milliseconds(look(last), nothing):8.4f} ms")
        print(f"looking again after a while   {milliseconds(look(last), cache.renew):8.2f} ms")
        print(f"an unsaved second head        {milliseconds(look(head), cache.forget):8.2f} ms")
        print(f"the same once more            {milliseconds(look(head), nothing):8.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
