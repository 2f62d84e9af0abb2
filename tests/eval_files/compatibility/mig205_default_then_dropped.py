# MIG205: existing rows get the default or a value, but nothing is left for inserts of the old release
import sqlalchemy as sa
from alembic import op

revision = "0c6e8f41d7b9"
down_revision = "f7b3e05d92c4"


def upgrade():
    op.add_column("boats", sa.Column("paid", sa.Boolean(), nullable=False, server_default="0"))
    op.alter_column("boats", "paid", server_default=None)  # MIG205: 5 drops the server default of the new NOT NULL column boats.paid: the running release does not know it
    op.execute("ALTER TABLE boats ADD COLUMN tons int NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE boats ALTER COLUMN tons DROP DEFAULT")  # MIG205: 5 boats.tons
    op.add_column("boats", sa.Column("crew", sa.Integer(), nullable=True))
    op.execute("UPDATE boats SET crew = 1 WHERE crew IS NULL")
    op.alter_column("boats", "crew", nullable=False)  # MIG205: 5 sets NOT NULL on the new column boats.crew


def downgrade():
    op.drop_column("boats", "paid")
