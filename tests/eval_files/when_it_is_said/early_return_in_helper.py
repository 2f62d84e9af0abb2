# a helper that returns before the drop, decided by a known argument
import sqlalchemy as sa
from alembic import op

revision = "56a86250fd4c"
down_revision = "bd4aa8990655"


def _tidy(table, keep):
    if keep:
        return
    op.drop_table(table)


def upgrade():
    _tidy("doves", keep=True)
    op.add_column("doves", sa.Column("ring", sa.String(12)))


def downgrade():
    _tidy("doves", True)
    op.drop_column("doves", "ring")
