# MIG324: a batch does its work at its end, and one that copies the table adds columns first
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("mail")  # MIG002: 9
        op.execute("UPDATE users SET mail = NULL WHERE id = 1")
    with op.batch_alter_table("items") as batch_op:
        batch_op.create_index("ix_price", ["price"])
        batch_op.add_column(sa.Column("price", sa.Integer))
    with op.batch_alter_table("notes") as batch_op:
        batch_op.add_column(sa.Column("by", sa.Integer))
        op.execute("UPDATE notes SET by = 1 WHERE id = 1")  # MIG324: 9 notes.by


def downgrade():
    raise NotImplementedError
