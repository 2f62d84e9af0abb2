# MIG209: whether inserts fail or store NULL is known from an earlier revision, in op, batch and SQL
# options: --extend-select=MIG209
from alembic import op

revision = "df02b"
down_revision = "df01"


def upgrade():
    op.alter_column("boats", "state", server_default=None)  # MIG209: 5 that rely on it
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("note", server_default=None)  # MIG209: 9 get NULL;
    op.execute("ALTER TABLE boats ALTER tons DROP DEFAULT")  # MIG209: 5 fail;
    op.alter_column("rafts", "note", server_default=None)  # MIG209: 5 get NULL or fail;


def downgrade():
    pass
