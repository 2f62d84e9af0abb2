# MIG121: options of a table let others read and write, but for the one that decoding asks
# options: --extend-select=MIG121 --extend-ignore=MIG0,MIG2,MIG3,MIG4,MIG5
from alembic import op

revision = "121e00000901"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE boats SET (fillfactor = 70)")
    op.execute("ALTER TABLE piers SET (user_catalog_table = true)")  # MIG121: 5 piers (ACCESS EXCLUSIVE)
    op.execute("ALTER TABLE quays RESET (USER_CATALOG_TABLE)")


def downgrade():
    pass
