# MIG002, its neighbour: a column that is renamed keeps its values
# options: --extend-ignore=MIG201
import sqlalchemy as sa
from alembic import op

revision = "906922772d49"
down_revision = "7cd5623d7226"


def upgrade():
    op.alter_column("maps", "scale", new_column_name="scale_denominator")
    with op.batch_alter_table("maps") as batch_op:
        batch_op.alter_column("legend", existing_type=sa.Text(), new_column_name="key")
    op.execute("ALTER TABLE maps RENAME COLUMN north TO up")


def downgrade():
    op.alter_column("maps", "scale_denominator", new_column_name="scale")
    op.alter_column("maps", "key", new_column_name="legend")
    op.execute("ALTER TABLE maps RENAME COLUMN up TO north")
