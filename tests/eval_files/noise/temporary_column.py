# a helper column: added and dropped by the same function, also in batch mode and through a helper
import sqlalchemy as sa
from alembic import op

revision = "f8d591f757e9"
down_revision = "4c5d52dc7550"


def _forget(table, column):
    with op.batch_alter_table(table) as batch_op:
        batch_op.drop_column(column)


def upgrade():
    op.add_column("spices", sa.Column("seen", sa.Boolean()))
    op.execute("UPDATE spices SET seen = true")
    op.execute("DELETE FROM spices WHERE seen IS NULL")
    _forget("spices", "seen")
    op.execute("ALTER TABLE herbs ADD COLUMN rank integer")
    op.drop_column("herbs", "rank")


def downgrade():
    pass
