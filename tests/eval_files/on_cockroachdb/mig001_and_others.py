# MIG001, MIG002, MIG012, MIG201, MIG202, MIG205, MIG216, MIG501: CockroachDB is judged by the rules of PostgreSQL
# options: --extend-select=MIG0,MIG2,MIG5 --migrations-dialect=cockroachdb
import sqlalchemy as sa
from alembic import op

revision = "c0c0e0000000"
down_revision = "c0c0d0000000"


def upgrade():
    op.drop_table("stalls")  # MIG001: 5 stalls
    op.drop_column("halls", "size")  # MIG002: 5 halls.size
    op.alter_column("halls", "name", new_column_name="title")  # MIG201: 5
    op.rename_table("rows", "lanes")  # MIG202: 5
    op.add_column("markets", sa.Column("town", sa.Text(), nullable=False))  # MIG205: 5
    op.add_column("markets", sa.Column("opened", sa.DateTime(), server_default="now()"))  # MIG501: 5 now()
    op.execute("DROP SEQUENCE numbers")  # MIG012: 5 numbers
    op.execute("ALTER TYPE mood RENAME TO pace")  # MIG216: 5 mood
    if op.get_bind().dialect.name == "cockroachdb":
        op.drop_table("prices")  # MIG001: 9 prices
    if op.get_bind().dialect.name in ("mysql", "cockroachdb"):
        op.drop_table("offers")  # MIG001: 9 offers
    if op.get_bind().dialect.name == "mysql":
        op.drop_table("goods")  # MIG001: 9 goods


def downgrade():
    raise NotImplementedError("the rows are gone")
