# MIG008 with `all`: the mirror, a staging table and a column: every drop is reported
# options: --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op

revision = "dd269e6395bf"
down_revision = "25a14af5fddf"


def upgrade():
    op.create_table("moths", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.create_table("moth_copy", sa.Column("id", sa.Integer(), primary_key=True))
    op.drop_table("moth_copy")  # MIG008: 5 moth_copy
    op.drop_table("moths")  # MIG008: 5 moths
