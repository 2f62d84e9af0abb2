# no finding of MIG308: all that refers to a table is emptied with it, is gone, or is its own
# options: --extend-ignore=MIG003,MIG013,MIG004,MIG301,MIG001
from alembic import op

revision = "tr03"
down_revision = "tr01"


def upgrade():
    op.execute("TRUNCATE boats")
    op.execute("TRUNCATE ports, boats")
    op.execute("TRUNCATE ports CASCADE")
    op.execute("DELETE FROM ports")
    op.execute("TRUNCATE unheard")
    op.execute("DROP TABLE boats")
    op.execute("TRUNCATE ports")


def downgrade():
    pass
