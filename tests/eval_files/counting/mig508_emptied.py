# MIG508: a sequence begins anew over a table that is emptied
# options: --extend-ignore=MIG302,MIG003
from alembic import op

revision = "508e00000007"
down_revision = "508d00000007"


def upgrade():
    op.execute("TRUNCATE boats")
    op.execute("ALTER SEQUENCE boats_id_seq RESTART")


def downgrade():
    pass
