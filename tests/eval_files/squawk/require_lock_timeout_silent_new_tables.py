# squawk require-lock-timeout: nobody waits for new and small tables
# options: --extend-select=MIG121 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "8c6c826188e3"
down_revision = "a4364dbbfd7a"


def upgrade():
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.add_column("teams", sa.Column("name", sa.Text()))
    op.execute("CREATE INDEX ix_team ON teams (name)")
    op.add_column("units", sa.Column("sign", sa.Text()))
    op.execute("SELECT 1")
    if op.get_bind().dialect.name == "sqlite":
        op.add_column("users", sa.Column("age", sa.Integer()))


def downgrade():
    pass
