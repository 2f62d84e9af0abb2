# The same in the next revision.
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

revision = "ty07"
down_revision = "ty06"


def upgrade():
    with op.batch_alter_table("vessels") as batch_op:
        batch_op.alter_column("title", type_=sa.String(100))
        batch_op.alter_column("title", existing_type=sa.String(), type_=sa.Text())


def downgrade():
    pass
