# MIG414: names without quotes are one whatever their case, names in quotes are not
# options: --extend-select=MIG414 --extend-ignore=MIG011
from alembic import op

revision = "414e000000q"
down_revision = None


def upgrade():
    op.execute('UPDATE boats SET "A" = 1, A = 2')
    op.execute('UPDATE boats SET "A" = 1, "a" = 2')
    op.execute("UPDATE boats SET a = 1, A = 2")  # MIG414: 5 sets column boats.A twice
    op.execute('UPDATE boats SET ("A", b) = (1, 2), "A" = 3')  # MIG414: 5 sets column boats.A twice
    op.execute('UPDATE boats SET "a" = 1, A = 2')  # MIG414: 5 boats.A twice


def downgrade():
    pass
