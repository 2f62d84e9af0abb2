# MIG303: a type that is created where it is missing hurts nobody
# options: --extend-select=MIG302,MIG303,MIG304
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ENUM

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer))


def downgrade():
    op.drop_column("users", "age")
    ENUM("s", "m", name="size").create(op.get_bind())
    sa.Enum("s", "m", name="colour").create(op.get_bind(), checkfirst=True)
