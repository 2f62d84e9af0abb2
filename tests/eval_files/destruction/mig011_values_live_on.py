# MIG011: silent where the old values were copied before, or the other direction computes them back
import sqlalchemy as sa
from alembic import op

revision = "c9f02b71d001"
down_revision = "c9f02b71d000"

hives = sa.table("hives", sa.column("weight"))


def upgrade():
    op.alter_column("hives", "is_full", new_column_name="has_room")  # MIG201: 5 hives.is_full
    op.execute("UPDATE hives SET has_room = NOT has_room")
    op.execute(hives.update().values(weight=hives.c.weight * 1000))  # MIG011: 5 hives (weight)
    op.execute("UPDATE hives SET height = height + 1")  # MIG011: 5 hives (height)
    op.execute(hives.update().values(colour=sa.func.upper(hives.c.colour)))
    op.execute("UPDATE hives SET old_state = state")  # MIG011: 5 old_state
    op.execute("UPDATE hives SET state = 'new'")
    op.execute("CREATE TABLE bees_before AS SELECT * FROM bees")
    op.execute("UPDATE bees SET age = 0")
    op.execute("UPDATE hives SET name = lower(name)")  # MIG011: 5 hives (name) in every row: no WHERE limits it
    op.execute("UPDATE hives SET place = place || '!'")  # MIG011: 5 hives (place)
    op.execute("UPDATE hives SET kind = upper(kind), roof = 'tin'")  # MIG011: 5 hives (kind


def downgrade():
    op.execute("UPDATE hives SET kind = lower(kind)")
    op.execute("UPDATE hives SET place = NULL WHERE place = '!'")
    op.execute(hives.update().values(colour=sa.func.initcap(hives.c.colour)))
    op.execute("UPDATE hives SET height = height - 1")  # MIG011: 5 hives (height)
    op.execute(hives.update().values(weight=hives.c.weight / 1000))  # MIG011: 5 hives (weight)
    op.execute("UPDATE hives SET has_room = NOT has_room")
    op.alter_column("hives", "has_room", new_column_name="is_full")
