# MIG011: SQL, Core and ORM, in both directions
import sqlalchemy as sa
from alembic import op

revision = "64dc8ead7d57"
down_revision = "ca42567b7d27"

storms = sa.table("storms", sa.column("id", sa.Integer), sa.column("name", sa.String))


def upgrade():
    op.execute("UPDATE storms SET name = upper(name)")  # MIG011: 5 storms
    op.execute(storms.update().values({storms.c.name: "Anna"}))  # MIG011: 5 storms


def downgrade():
    op.get_bind().execute(sa.update(storms).values(name=None))  # MIG011: 5 storms
