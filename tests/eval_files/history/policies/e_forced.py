# MIG214: a policy stays with its table when that is renamed, here or in an earlier revision
# options: --extend-select=MIG214 --extend-ignore=MIG202
from alembic import op

revision = "po05"
down_revision = "po04"


def upgrade():
    op.execute("ALTER TABLE ships FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE piers FORCE ROW LEVEL SECURITY")  # MIG214: 5 piers
    op.rename_table("ships", "vessels")
    op.execute("ALTER TABLE vessels FORCE ROW LEVEL SECURITY")
    op.execute("CREATE POLICY late ON ports USING (true)")
    op.rename_table("ports", "harbours")
    op.execute("ALTER TABLE harbours FORCE ROW LEVEL SECURITY")


def downgrade():
    op.execute("ALTER TABLE harbours NO FORCE ROW LEVEL SECURITY")
    op.rename_table("harbours", "ports")
    op.execute("DROP POLICY late ON ports")
    op.rename_table("vessels", "ships")
    op.execute("ALTER TABLE piers NO FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE ships NO FORCE ROW LEVEL SECURITY")
