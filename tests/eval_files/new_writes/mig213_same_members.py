# MIG213: a CHECK that allows the same values, or more, refuses nothing new
# options: --extend-select=MIG213 --extend-ignore=MIG0,MIG1,MIG3,MIG4,MIG5
from alembic import op

revision = "213e00000903"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_a CHECK (state IN ('new', 'old'))")  # MIG213: 5 ck_a
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_b CHECK (state IN ('old', 'new'))")
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_c CHECK (state IN ('old', 'new', 'lost'))")
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_d CHECK (state IN ('old'))")  # MIG213: 5 ck_d
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_e CHECK (kind IN ('old', 'new'))")  # MIG213: 5 ck_e


def downgrade():
    pass
