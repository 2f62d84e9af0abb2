# no finding: the database has a value for each row
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "f7b3e05d92c4"
down_revision = "1d7a60f3c9e8"

COMMON = {"nullable": False, "server_default": "0"}


def upgrade():
    op.add_column("boats", sa.Column("paid", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("boats", sa.Column("name", sa.String(), nullable=False, server_default=""))
    op.add_column("boats", sa.Column("fee", sa.Numeric(), **COMMON))
    op.add_column("boats", sa.Column("at", sa.DateTime(), nullable=False, server_default=sa.func.now()))
    op.add_column("boats", sa.Column("tags", postgresql.JSONB(), sa.DefaultClause("{}"), nullable=False))
    op.add_column("boats", sa.Column("by", sa.String(), sa.FetchedValue(), nullable=False))
    op.execute("ALTER TABLE boats ADD COLUMN tons int NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE boats ADD COLUMN since date DEFAULT now() NOT NULL")
    length = sa.Column("length", sa.Integer(), nullable=False)
    length.server_default = sa.DefaultClause("0")
    op.add_column("boats", length)


def downgrade():
    op.drop_column("boats", "paid")
