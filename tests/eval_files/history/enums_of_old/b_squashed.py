# MIG505: the first revisions are gone, of which one may have created the type
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "eo03"
down_revision = "eo02"


def upgrade():
    op.create_table("ships", sa.Column("kind", postgresql.ENUM(name="kind", create_type=False)))
    op.add_column("ships", sa.Column("mood", sa.Enum("calm", name="temper")))


def downgrade():
    op.drop_table("ships")
