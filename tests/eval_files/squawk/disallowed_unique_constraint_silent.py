# squawk disallowed-unique-constraint: USING INDEX, new and small tables, other databases
# options: --extend-select=MIG106 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "edb80c98a023"
down_revision = "eb4fb633d724"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("uq_email", "users", ["email"], unique=True, postgresql_concurrently=True, if_not_exists=True)
    op.execute("ALTER TABLE users ADD CONSTRAINT uq_email UNIQUE USING INDEX uq_email")
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.Text(), unique=True))
    op.create_unique_constraint("uq_team", "teams", ["name"])
    op.add_column("teams", sa.Column("code", sa.Text(), unique=True))
    op.execute("CREATE TABLE clubs (id bigint PRIMARY KEY, name text UNIQUE)")
    op.execute("ALTER TABLE clubs ADD UNIQUE (name)")
    op.create_unique_constraint("uq_unit", "units", ["name"])
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("users") as batch_op:
            batch_op.create_unique_constraint("uq_name", ["name"])


def downgrade():
    op.create_unique_constraint("uq_old", "users", ["old"])
