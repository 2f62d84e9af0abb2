# created in one arm of a condition, dropped in the other: the dropped one is old
import sqlalchemy as sa
from alembic import op

revision = "cc3cc5742044"
down_revision = "385e0d48dd46"


def upgrade():
    if op.get_bind().dialect.has_table(op.get_bind(), "moths"):
        op.drop_table("moths")  # MIG001: 9 moths
    else:
        op.create_table("butterflies", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("butterflies")
