# MIG128 is silent where one statement would save nothing: columns, keys, defaults, one scan and one rewrite
# options: --extend-select=MIG128 --extend-ignore=MIG206
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00116"
down_revision = "6e2da1b00115"


def upgrade():
    op.add_column("inns", sa.Column("a", sa.Integer()))
    op.add_column("inns", sa.Column("b", sa.Integer(), server_default="0", nullable=False))
    op.alter_column("inns", "c", nullable=True)
    op.alter_column("inns", "d", server_default="0")
    op.create_unique_constraint("uq_a", "bars", ["a"])
    op.create_unique_constraint("uq_b", "bars", ["b"])
    op.create_foreign_key("fk_a", "pubs", "inns", ["a"], ["id"])
    op.create_foreign_key("fk_b", "pubs", "bars", ["b"], ["id"])
    op.alter_column("pubs", "c", nullable=False)
    op.alter_column("huts", "a", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.alter_column("huts", "b", nullable=False)
    op.alter_column("huts", "c", existing_type=sa.String(10), type_=sa.Text())
    op.alter_column("huts", "d", existing_type=sa.Integer(), existing_nullable=False, nullable=False)
    with op.batch_alter_table("camps", recreate="always") as batch_op:
        batch_op.alter_column("a", nullable=False)
        batch_op.alter_column("b", nullable=False)
    with op.batch_alter_table("tents") as batch_op:
        batch_op.add_column(sa.Column("a", sa.Integer()))
        batch_op.add_column(sa.Column("b", sa.Integer()))
    with op.get_context().autocommit_block():
        op.alter_column("docks", "a", comment="x")
        op.alter_column("docks", "b", comment="y")


def downgrade():
    pass
