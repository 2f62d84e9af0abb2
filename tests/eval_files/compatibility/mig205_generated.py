# no finding: the database makes the values
import sqlalchemy as sa
from alembic import op

revision = "7e1f4b90c3d2"
down_revision = "0c6e8f41d7b9"


def upgrade():
    op.add_column("boats", sa.Column("n", sa.Integer(), sa.Identity(), nullable=False))
    op.add_column("boats", sa.Column("m", sa.Integer(), sa.Identity, nullable=False))
    op.add_column("boats", sa.Column("gross", sa.Integer(), sa.Computed("net * 2"), nullable=False))
    op.add_column("boats", sa.Column("id", sa.Integer(), primary_key=True, nullable=False))
    op.add_column("boats", sa.Column("big", sa.BigInteger(), autoincrement=True, primary_key=True))
    op.execute("ALTER TABLE boats ADD COLUMN k serial NOT NULL, ADD COLUMN l bigserial PRIMARY KEY")
    op.execute("ALTER TABLE boats ADD COLUMN i int NOT NULL GENERATED ALWAYS AS IDENTITY")
    op.execute("ALTER TABLE boats ADD COLUMN j int NOT NULL GENERATED ALWAYS AS (a + b) STORED")
    op.execute("ALTER TABLE boats ADD rv rowversion NOT NULL")


def downgrade():
    op.drop_column("boats", "n")
