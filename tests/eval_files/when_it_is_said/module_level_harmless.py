# module-level code that only prepares names and statements
import sqlalchemy as sa
from alembic import op

revision = "e7ec6716f22b"
down_revision = "ac2ff4a1b6bc"

index = op.f("ix_aquariums_litres")
aquariums = sa.table("aquariums", sa.column("id", sa.Integer))
DELETE_ALL = aquariums.delete()
for size in ("S", "M"):
    print("DROP TABLE", size)


def upgrade():
    op.create_index(index, "aquariums", ["litres"])
    op.execute(DELETE_ALL.where(aquariums.c.id == 0))


def downgrade():
    op.drop_index(index, "aquariums")
