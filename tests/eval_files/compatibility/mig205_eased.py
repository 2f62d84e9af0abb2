# no finding: a default stays or comes back, the column may hold NULL in the end, or counts by itself, or goes
# options: --extend-ignore=MIG011,MIG206,MIG128
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00206"
down_revision = "6e2da1b00205"


def upgrade():
    op.add_column("boats", sa.Column("a", sa.Text(), nullable=False, server_default="x"))
    op.alter_column("boats", "a", server_default=None)
    op.alter_column("boats", "a", server_default="y")
    op.add_column("boats", sa.Column("b", sa.Text()))
    op.execute("UPDATE boats SET b = ''")
    op.alter_column("boats", "b", nullable=False, server_default="")
    op.add_column("boats", sa.Column("c", sa.Text()))
    op.alter_column("boats", "c", nullable=False)
    op.alter_column("boats", "c", nullable=True)
    op.add_column("boats", sa.Column("d", sa.Text(), server_default="x"))
    op.alter_column("boats", "d", server_default=None)
    op.execute("ALTER TABLE boats ADD e integer")
    op.execute("UPDATE boats SET e = 1")
    op.execute("ALTER TABLE boats ALTER e SET NOT NULL, ALTER e ADD GENERATED ALWAYS AS IDENTITY")
    op.add_column("boats", sa.Column("f", sa.Text(), nullable=False, server_default="x"))
    op.alter_column("boats", "f", server_default=None)
    op.drop_column("boats", "f")


def downgrade():
    pass
