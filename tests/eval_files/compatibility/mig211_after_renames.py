# MIG211: types are those of the table under the name that it has by then
# options: --extend-select=MIG211 --extend-ignore=MIG0,MIG1,MIG202,MIG201,MIG3,MIG4
import sqlalchemy as sa
from alembic import op

revision = "211e00000901"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.rename_table("ports", "harbours")
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("boats", sa.Column("a", sa.Integer(), sa.ForeignKey("harbours.id")))  # MIG211: 5 boats.a (integer) to harbours.id (bigint)
    op.add_column("boats", sa.Column("b", sa.Integer(), sa.ForeignKey("ports.id")))
    op.alter_column("boats", "b", new_column_name="c")
    op.create_foreign_key("fk_c", "boats", "harbours", ["c"], ["id"])  # MIG211: 5 boats.c (integer) to harbours.id
    op.drop_table("ports")
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_foreign_key("fk_d", "boats", "ports", ["c"], ["id"])  # MIG211: 5 boats.c (integer) to ports.id (bigint)


def downgrade():
    pass
