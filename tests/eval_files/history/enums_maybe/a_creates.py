# The first of a history: the type of a column is one of two, both of them enums.
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "em01"
down_revision = None


def upgrade():
    if op.get_context().dialect.name == "postgresql":
        period = postgresql.ENUM("hour", "day", name="period", create_type=True)
    else:
        period = sa.Enum("hour", "day", name="period")
    op.create_table("visits", sa.Column("period", period))
    op.create_table("moorings", sa.Column("period", sa.Text()), sa.Column("rig", sa.Text()))


def downgrade():
    op.drop_table("moorings")
    op.drop_table("visits")
    op.execute("DROP TYPE period")
