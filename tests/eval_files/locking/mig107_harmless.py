# MIG107 is silent about USING INDEX, new tables, and a key that Alembic leaves out
# options: --extend-select=MIG107
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00013"
down_revision = "6e2da1b00012"


def upgrade():
    op.execute("ALTER TABLE fans ADD CONSTRAINT pk_fans PRIMARY KEY USING INDEX ix_fans")
    op.create_table("clubs", sa.Column("id", sa.Integer()), sa.PrimaryKeyConstraint("id"))
    op.create_primary_key("pk_clubs", "clubs", ["id"])
    op.execute("CREATE TABLE rooms (id int); ALTER TABLE rooms ADD PRIMARY KEY (id)")
    op.add_column("fans", sa.Column("code", sa.String(9), primary_key=True, nullable=True, server_default=""))
    op.add_column("fans", sa.Column("no", sa.Integer(), primary_key=True, autoincrement=False, server_default="0"))


def downgrade():
    pass
