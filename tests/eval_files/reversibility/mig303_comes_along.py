# MIG303: what the upgrade made or dropped with something else is made and dropped the other way round
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_column("users", "age")  # MIG002: 5
    op.add_column("parcels", sa.Column("number", sa.Integer))


def downgrade():
    op.execute("ALTER SEQUENCE parcels_number_seq RENAME TO parcels_seq")
    op.drop_column("parcels", "number")
    op.add_column("users", sa.Column("age", sa.Integer))
    op.create_index("ix_age", "users", ["age"])
    op.execute("CREATE SEQUENCE users_age_seq")
