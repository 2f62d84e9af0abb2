"""Time against size: migrations of up to 10,000 lines.

python benchmarks/size.py
"""

from __future__ import annotations

import ast
import time
from collections.abc import Callable

from flake8_migrations.plugin import MigrationsPlugin

HEADER = "from alembic import op\nimport sqlalchemy as sa\nrevision = 'b'\ndown_revision = 'a'\n"


def plain(lines: int) -> str:
    body = "".join(f"    op.drop_column('t{i}', 'c{i}')\n" for i in range(lines))
    return f"{HEADER}def upgrade():\n{body}"


def created_and_dropped(lines: int) -> str:
    body = "".join(
        f"    op.create_table('t{i}', sa.Column('id', sa.Integer))\n    op.drop_table('t{i}')\n"
        for i in range(lines // 2)
    )
    return f"{HEADER}def upgrade():\n{body}"


def helpers(lines: int) -> str:
    calls = "".join(f"    h{i}('t{i}')\n" for i in range(lines // 3))
    functions = "".join(f"def h{i}(t):\n    op.drop_table(t)\n" for i in range(lines // 3))
    return f"{HEADER}{functions}def upgrade():\n{calls}"


def chained_helpers(lines: int) -> str:
    functions = "".join(
        f"def h{i}(t):\n    h{i + 1}(t)\n    h{i + 1}(t)\n" for i in range(lines // 3)
    )
    last = f"def h{lines // 3}(t):\n    op.drop_table(t)\n"
    return f"{HEADER}{functions}{last}def upgrade():\n    h0('t')\n"


def loops(lines: int) -> str:
    body = "".join(
        f"    for t in ({', '.join(repr(f't{i}') for i in range(20))}):\n        op.drop_table(t)\n"
        for _ in range(lines // 2)
    )
    return f"{HEADER}def upgrade():\n{body}"


def branches(lines: int) -> str:
    body = "".join(f"    if c{i}:\n        op.drop_table('t{i}')\n" for i in range(lines // 2))
    return f"{HEADER}def upgrade():\n{body}"


def mirrored_columns(lines: int) -> str:
    """Each column dropped with its key and another one added, and the reverse in the downgrade."""
    up = "".join(
        f"    op.drop_constraint('f{i}', 't', type_='foreignkey')\n"
        f"    op.drop_column('t', 'a{i}')\n"
        f"    op.add_column('t', sa.Column('b{i}', sa.Integer))\n"
        for i in range(lines // 6)
    )
    down = "".join(
        f"    op.drop_column('t', 'b{i}')\n"
        f"    op.add_column('t', sa.Column('a{i}', sa.Integer))\n"
        f"    op.create_foreign_key('f{i}', 't', 'u', ['a{i}'], ['id'])\n"
        for i in range(lines // 6)
    )
    return f"{HEADER}def upgrade():\n{up}def downgrade():\n{down}"


def renames(lines: int) -> str:
    body = "".join(
        f"    op.rename_table('t{i}', 't{i + 1}')\n    op.drop_column('t{i + 1}', 'c')\n"
        for i in range(lines // 2)
    )
    return f"{HEADER}def upgrade():\n{body}"


def long_sql(lines: int) -> str:
    statements = "\n".join(f"ALTER TABLE t{i} DROP COLUMN c{i};" for i in range(lines))
    return f"{HEADER}def upgrade():\n    op.execute('''{statements}''')\n"


SHAPES: tuple[Callable[[int], str], ...] = (
    plain,
    created_and_dropped,
    helpers,
    chained_helpers,
    loops,
    branches,
    mirrored_columns,
    renames,
    long_sql,
)
SIZES = (1_000, 2_500, 5_000, 10_000)


def main() -> None:
    print(f"{'lines':22}" + "".join(f"{size:>12,}" for size in SIZES))
    for shape in SHAPES:
        cells = []
        for size in SIZES:
            source = shape(size)
            tree = ast.parse(source)
            start = time.process_time()
            found = list(MigrationsPlugin(tree, "x.py", source.splitlines(keepends=True)).run())
            cells.append(f"{1000 * (time.process_time() - start):8.0f} ms ")
            assert found
        print(f"{shape.__name__:22}" + "".join(cells))


if __name__ == "__main__":
    main()
