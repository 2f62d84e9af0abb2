# no finding of MIG128: a RENAME stands alone, so two columns become NOT NULL in two statements
# options: --extend-select=MIG128 --extend-ignore=MIG201,MIG206
import sqlalchemy as sa
from alembic import op

revision = "128e00000901"
down_revision = None


def upgrade():
    op.alter_column("users", "age", existing_type=sa.Integer(), nullable=False)
    op.alter_column("users", "nick", existing_type=sa.Text(), nullable=False, new_column_name="alias")


def downgrade():
    pass
