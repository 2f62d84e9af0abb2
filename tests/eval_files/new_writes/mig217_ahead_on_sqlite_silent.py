# no finding of MIG217: labels that go ahead on PostgreSQL, beside a column whose length SQLite is told
# options: --extend-select=MIG217 --migrations-dialect=postgresql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "217e00000010"
down_revision = "217d00000010"


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        with op.get_context().autocommit_block():
            op.execute("ALTER TYPE state ADD VALUE IF NOT EXISTS 'suspended'")
    else:
        with op.batch_alter_table("tickets", recreate="always") as batch:
            batch.alter_column(
                "state",
                existing_type=sa.Enum("open", name="state"),
                type_=sa.Enum("open", "suspended", name="state"),
            )


def downgrade():
    pass
