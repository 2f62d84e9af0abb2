# MIG016, its neighbour: a column moves to another table, its values with it
import sqlalchemy as sa
from alembic import op

revision = "35df206b1dd9"
down_revision = "6cb08187db64"


def upgrade():
    op.add_column("owners", sa.Column("city", sa.String(60)))
    op.execute("UPDATE owners SET city = (SELECT max(city) FROM pets WHERE pets.owner_id = owners.id)")
    op.drop_column("pets", "city")  # MIG002: 5 pets.city


def downgrade():
    op.add_column("pets", sa.Column("city", sa.String(60)))
    op.drop_column("owners", "city")
