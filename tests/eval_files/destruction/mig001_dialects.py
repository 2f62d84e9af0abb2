# MIG001 holds on every database, under any guard
# options: --migrations-dialect=sqlite,oracle
from alembic import op

revision = "ab0043012495"
down_revision = "ff85e928e6c4"


def upgrade():
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE pets")  # MIG001: 9 pets
    op.drop_table("cats")  # MIG001: 5 cats


def downgrade():
    raise NotImplementedError("the pets are gone")
