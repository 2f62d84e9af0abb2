# MIG518: the file's name says that it runs on MySQL alone, which goes on after an error
# options: --extend-select=MIG518
import sqlalchemy as sa
from alembic import op

revision = "518e0000000d"
down_revision = None


def upgrade():
    try:
        op.add_column("boats", sa.Column("name", sa.Text()))
    except Exception:
        pass


def downgrade():
    pass
