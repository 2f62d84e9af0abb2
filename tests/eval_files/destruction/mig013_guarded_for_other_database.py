# MIG013: code under a guard for another database is judged for that database alone
from alembic import op

revision = "5bd04df2b328"
down_revision = "f4b593d71ae7"


def upgrade():
    if op.get_bind().dialect.name == "mysql":
        op.execute("DROP TABLE rivers CASCADE")  # MIG001: 9 rivers
    else:
        op.execute("DROP TABLE brooks CASCADE")  # MIG001: 9 brooks, MIG013: 9 brooks


def downgrade():
    raise NotImplementedError("the rivers are gone")
