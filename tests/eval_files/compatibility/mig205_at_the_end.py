# MIG205: what counts is the end of the run, in op, batch and SQL, under whatever name the column has by then
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00205"
down_revision = "6e2da1b00204"


def upgrade():
    op.add_column("boats", sa.Column("a", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("a", server_default=None)  # MIG205: 9 drops the server default of the new NOT NULL column boats.a
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("b", sa.Text()))
    op.execute("UPDATE boats SET b = ''")
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("b", nullable=False, new_column_name="bb")  # MIG205: 9 sets NOT NULL on the new column boats.b
    op.execute("ALTER TABLE boats ADD c text; UPDATE boats SET c = ''")
    op.execute("ALTER TABLE boats ALTER c SET NOT NULL")  # MIG205: 5 boats.c
    op.execute("ALTER TABLE boats ADD d text NOT NULL DEFAULT '', ALTER d DROP DEFAULT")  # MIG205: 5 boats.d
    op.add_column("boats", sa.Column("e", sa.Text(), server_default="x"))
    op.execute("ALTER TABLE boats ALTER e SET DEFAULT NULL")
    op.alter_column("boats", "e", nullable=False)  # MIG205: 5 boats.e
    op.add_column("boats", sa.Column("f", sa.Integer(), nullable=True))
    op.alter_column("boats", "f", new_column_name="g")
    op.get_bind().execute(sa.text("UPDATE boats SET g = 1"))
    op.alter_column("boats", "g", nullable=False)  # MIG205: 5 boats.g
    op.drop_constraint("boats_pkey", "boats", type_="primary")
    op.add_column("boats", sa.Column("h", sa.Uuid()))
    op.execute("UPDATE boats SET h = gen_random_uuid()")
    op.create_primary_key("boats_pkey", "boats", ["h"])  # MIG205: 5 puts into the primary key the new column boats.h
    for name in ("k", "l"):
        op.add_column("boats", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
        op.alter_column("boats", name, server_default=None)  # MIG205: 9 boats.k


def downgrade():
    pass
