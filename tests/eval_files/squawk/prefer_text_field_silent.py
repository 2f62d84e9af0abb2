# squawk prefer-text-field: without a length, and databases that need one
# options: --extend-select=MIG404
import sqlalchemy as sa
from alembic import op

revision = "f41789b6e82f"
down_revision = "8f587a5e0387"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("name", sa.String()))
    op.add_column("users", sa.Column("email", sa.Text()))
    op.alter_column("teams", "name", existing_type=sa.String(50), type_=sa.Text())
    op.execute("CREATE TABLE bills (id bigint PRIMARY KEY, note varchar, city character varying)")
    op.execute("ALTER TABLE teams ALTER COLUMN street TYPE text")
    op.add_column("teams", sa.Column("mood", sa.Enum("good", "bad", name="mood", create_type=False)))
    if op.get_context().dialect.name == "mysql":
        op.add_column("users", sa.Column("city", sa.String(80)))


def downgrade():
    op.alter_column("teams", "name", existing_type=sa.Text(), type_=sa.String(50))
