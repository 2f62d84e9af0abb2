# no finding: the new column has had a value from the start
# options: --extend-select=MIG206
import sqlalchemy as sa
from alembic import op

revision = "3f7d0e9b1c58"
down_revision = "c60a8f3d2e97"


def upgrade():
    op.add_column("boats", sa.Column("berth", sa.Text(), server_default="A1"))
    op.alter_column("boats", "berth", nullable=False)
    op.add_column("boats", sa.Column("gross", sa.Integer(), sa.Computed("net * 2")))
    op.alter_column("boats", "gross", nullable=False)
    op.execute("ALTER TABLE boats ADD COLUMN tons int DEFAULT 0")
    op.execute("ALTER TABLE boats ALTER COLUMN tons SET NOT NULL")
    op.execute("ALTER TABLE boats ADD COLUMN n serial")
    op.execute("ALTER TABLE boats ALTER COLUMN n SET NOT NULL")


def downgrade():
    op.drop_column("boats", "berth")
