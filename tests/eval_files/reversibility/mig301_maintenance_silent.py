# no finding of MIG301: nothing of these is to be undone
# options: --extend-select=MIG301 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
from alembic import op

revision = "301e00000901"
down_revision = None


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("REINDEX TABLE boats")
        op.execute("VACUUM boats")
        op.execute("ANALYZE boats")
    op.execute("CLUSTER boats USING boats_pkey")
    op.execute("SET LOCAL lock_timeout = '2s'")
    op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck_boats")


def downgrade():
    pass
