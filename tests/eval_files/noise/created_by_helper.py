# the table is created and dropped through helpers of the file
import sqlalchemy as sa
from alembic import op

revision = "b4004c3080be"
down_revision = "d319292de226"


def _workspace(name):
    op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))


def _clean(name):
    op.execute(f"DELETE FROM {name}")
    op.execute(f"DROP TABLE {name}")


def upgrade():
    for name in ("glasses_work", "plates_work"):
        _workspace(name)
    for name in ("glasses_work", "plates_work"):
        _clean(name)


def downgrade():
    pass
