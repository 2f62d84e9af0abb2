# MIG015, its neighbours: literals, constants, put-together text, Core constructs, a file
# options: --extend-select=MIG015
import os
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "e385b02c1a42"
down_revision = "dc9cd7db11c9"

rivers = sa.table("rivers", sa.column("id", sa.Integer), sa.column("name", sa.String))


def upgrade():
    name = os.environ["RIVER"]
    op.execute(sa.text("DELETE FROM rivers WHERE name = :name").bindparams(name=name))
    op.get_bind().execute(sa.text("UPDATE rivers SET name = :n WHERE id = 1"), {"n": name})
    op.execute(f"CREATE INDEX ix_{name} ON rivers (name)")
    op.execute(rivers.insert().values(name=name))
    op.execute(sa.select(rivers.c.id).where(rivers.c.name == name))
    op.execute(Path(__file__).with_name("rivers.sql").read_text())


def downgrade():
    pass
