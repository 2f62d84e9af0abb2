# MIG214: a policy stays with its table when that moves to another schema
# options: --extend-select=MIG214 --extend-ignore=MIG203
from alembic import op

revision = "po07"
down_revision = "po06"


def upgrade():
    op.execute("ALTER TABLE canvas ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE app.poles ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE app.oars ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE app.ropes ENABLE ROW LEVEL SECURITY")  # MIG214: 5 app.ropes
    op.execute("ALTER TABLE yard.oars ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE shop.oars ENABLE ROW LEVEL SECURITY")  # MIG214: 5 shop.oars
    op.execute("ALTER TABLE app.oars SET SCHEMA shed")
    op.execute("ALTER TABLE shed.oars FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE app.ropes SET SCHEMA shed")
    op.execute("ALTER TABLE shed.ropes FORCE ROW LEVEL SECURITY")  # MIG214: 5 shed.ropes


def downgrade():
    raise NotImplementedError
