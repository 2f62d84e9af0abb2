# MIG008, its neighbour: a schema, and all that was put into it
import sqlalchemy as sa
from alembic import op

revision = "8339d2853bc3"
down_revision = "a5f21ab4eb3a"


def upgrade():
    op.execute("CREATE SCHEMA IF NOT EXISTS travel")
    op.create_table("rides", sa.Column("id", sa.Integer(), primary_key=True), schema="travel")
    op.execute("CREATE VIEW travel.long_rides AS SELECT id FROM travel.rides")


def downgrade():
    op.execute("DROP VIEW travel.long_rides")
    op.drop_table("rides", schema="travel")
    op.execute("DROP SCHEMA IF EXISTS travel")
