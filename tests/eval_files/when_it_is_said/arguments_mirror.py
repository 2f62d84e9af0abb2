# arguments bind to parameters on both sides
import sqlalchemy as sa
from alembic import op

revision = "c704a9f526e1"
down_revision = "20ef80f5c2e0"


def _flag(table, *names, drop=False, **options):
    for name in names:
        if drop:
            op.drop_column(table, name)
        else:
            op.add_column(table, sa.Column(name, sa.Boolean(), **options))


def upgrade():
    _flag("pets", "tame", "old", server_default=sa.false())


def downgrade():
    _flag("pets", *("old", "tame"), drop=True)
