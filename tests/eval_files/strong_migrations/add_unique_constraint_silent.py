# strong_migrations add_unique_constraint: USING INDEX, new tables, other databases
# options: --extend-select=MIG106
import sqlalchemy as sa
from alembic import op

revision = "d8d42a8af664"
down_revision = "d235d46867e8"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_name", "users", ["name"], unique=True, postgresql_concurrently=True, if_not_exists=True)
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_name UNIQUE USING INDEX ix_name")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.UniqueConstraint("id", name="uq_id"))
    op.create_unique_constraint("uq_team", "teams", ["id"])
    op.execute("ALTER TABLE teams ADD UNIQUE (id)")
    if op.get_bind().dialect.name == "mysql":
        op.create_unique_constraint("uq_city", "users", ["city"])


def downgrade():
    op.create_unique_constraint("uq_old", "users", ["old"])
