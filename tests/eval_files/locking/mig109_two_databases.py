# MIG109: what spares PostgreSQL the reading spares MySQL nothing
# options: --extend-select=MIG109 --migrations-dialect=postgresql,mysql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00060"
down_revision = "6e2da1b00059"


def upgrade():
    op.create_check_constraint("ck_a", "kites", "a IS NOT NULL AND a > 0")
    op.alter_column("kites", "a", existing_type=sa.Integer(), nullable=False)  # MIG109: 5 the whole table is rebuilt
    op.alter_column("kites", "b", existing_type=sa.Integer(), nullable=False)  # MIG109: 5 CHECK (b IS NOT NULL), MIG206: 5 kites.b


def downgrade():
    pass
