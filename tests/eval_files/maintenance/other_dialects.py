# MIG115 to MIG128 are silent on databases that they do not speak of
# options: --extend-select=MIG115,MIG116,MIG117,MIG122,MIG125,MIG128 --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00056"
down_revision = "6e2da1b00055"


def upgrade():
    op.execute("REINDEX logs")
    op.execute("CREATE TRIGGER trg BEFORE UPDATE ON bells BEGIN SELECT 1; END")
    op.add_column("bells", sa.Column("a", sa.Integer()))
    op.add_column("bells", sa.Column("b", sa.Integer()))


def downgrade():
    pass
