# MIG210: the first json column of a table that stands
# options: --extend-select=MIG210
import sqlalchemy as sa
from alembic import op

revision = "jb01"
down_revision = None


def upgrade():
    op.create_table("cranes", sa.Column("id", sa.Integer()), sa.Column("plan", sa.JSON()))
    op.create_table("lorries", sa.Column("id", sa.Integer()), sa.Column("plan", sa.JSON()))
    op.add_column("sheds", sa.Column("plan", sa.JSON()))  # MIG210: 5 sheds.plan
    op.add_column("vans", sa.Column("plan", sa.dialects.postgresql.JSONB()))


def downgrade():
    pass
