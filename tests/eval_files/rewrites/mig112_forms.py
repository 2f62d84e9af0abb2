# MIG112: identity, serial, AUTO_INCREMENT; in op, batch and SQL
# options: --extend-select=MIG112
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00033"
down_revision = "6e2da1b00032"


def upgrade():
    op.add_column("bees", sa.Column("a", sa.Integer(), sa.Identity()))  # MIG112: 5 bees.a
    op.add_column("bees", sa.Column("b", sa.BigInteger(), sa.Identity(always=True), nullable=False))  # MIG112: 5 bees.b
    op.add_column("bees", sa.Column("c", sa.Integer(), primary_key=True, autoincrement=True))  # MIG112: 5 bees.c
    with op.batch_alter_table("bees") as batch_op:
        batch_op.add_column(sa.Column("d", sa.Integer(), sa.Identity(start=5)))  # MIG112: 9 bees.d
    op.execute("ALTER TABLE bees ADD COLUMN e serial, ADD f bigserial")  # MIG112: 5 bees.e
    op.execute("ALTER TABLE bees ADD COLUMN g int GENERATED ALWAYS AS IDENTITY")  # MIG112: 5 bees.g


def downgrade():
    pass
