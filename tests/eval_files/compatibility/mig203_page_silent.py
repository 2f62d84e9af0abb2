# MIG203 is silent wherever its page says so
# options: --extend-select=MIG203 --extend-ignore=MIG0,MIG3
import sqlalchemy as sa
from alembic import op

revision = "203e0000000ff"
down_revision = "203d0000000ff"


def upgrade():
    # a view of the old name follows
    op.execute("ALTER TABLE boats SET SCHEMA fleet")
    op.execute("CREATE VIEW boats AS SELECT * FROM fleet.boats")
    # the function created the table, the object or the schema
    op.create_table("crates", sa.Column("id", sa.Integer()))
    op.execute("ALTER TABLE crates SET SCHEMA fleet")
    op.execute("CREATE TYPE mood AS ENUM ('sad')")
    op.execute("ALTER TYPE mood SET SCHEMA fleet")
    # it moves to the schema that it is in
    op.execute("ALTER TABLE fleet.ports SET SCHEMA fleet")


def downgrade():
    op.execute("ALTER TABLE quays SET SCHEMA fleet")
