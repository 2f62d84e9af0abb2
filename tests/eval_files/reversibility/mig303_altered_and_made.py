# MIG303: a column that the upgrade only changes is still there when the downgrade makes it
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "age", nullable=True)


def downgrade():
    op.add_column("users", sa.Column("age", sa.Integer))  # MIG303: 5 column users.age
