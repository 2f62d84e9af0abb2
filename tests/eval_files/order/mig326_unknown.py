# MIG326: what is executed afterwards is not known
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("a", sa.Column("x", sa.Integer, sa.ForeignKey("t.id", use_alter=True)))
    op.execute(open("keys.sql").read())


def downgrade():
    op.drop_table("a")
