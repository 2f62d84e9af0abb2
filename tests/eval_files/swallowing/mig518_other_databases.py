# MIG518: MySQL and SQLite go on after an error
# options: --extend-select=MIG518 --migrations-dialect=mysql,sqlite --extend-ignore=MIG005,MIG006,MIG302,MIG303,MIG002,MIG123,MIG124
import sqlalchemy as sa
from alembic import op

revision = "518e00000003"
down_revision = "518d00000003"


def upgrade():
    try:
        op.add_column("boats", sa.Column("a", sa.String(9)))
    except Exception:
        pass


def downgrade():
    pass
