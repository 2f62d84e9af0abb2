# MIG302: SQL that is read from elsewhere may do anything
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("carts", sa.Column("id", sa.Integer))


def downgrade():
    op.drop_index("ix")
    op.execute(open("down.sql").read())
