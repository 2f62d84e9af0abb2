# MIG416: indexes that the primary key, a unique constraint or another index serves already
# options: --extend-select=MIG416
import sqlalchemy as sa
from alembic import op

revision = "416e00000000"
down_revision = "416d00000000"

lots = sa.Table("lots", sa.MetaData(), sa.Column("code", sa.Text()))


def upgrade():
    op.create_table(  # MIG416: 5 ix_stalls_id on stalls (id)
        "stalls",
        sa.Column("id", sa.BigInteger(), primary_key=True, index=True),
        sa.Column("code", sa.Text(), unique=True),
        sa.Column("market_id", sa.BigInteger(), nullable=False),
        sa.Column("row", sa.Integer()),
        sa.UniqueConstraint("market_id", "row", name="uq_place"),
        sa.Index("ix_stalls_row", "row"),
    )
    op.create_index(op.f("ix_id"), "stalls", ["id"])  # MIG416: 5 creates index ix_id on stalls (id)
    op.create_index("ix_code", "stalls", ["code"])  # MIG416: 5 although the unique constraint on code begins
    with op.batch_alter_table("stalls") as batch_op:
        batch_op.create_index("ix_market", ["market_id"])  # MIG416: 9 ix_market on stalls (market_id)
    op.execute("CREATE INDEX CONCURRENTLY ix_row ON stalls USING btree (row ASC)")  # MIG102: 5, MIG416: 5 although index ix_stalls_row on row begins
    op.create_table("lots", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("code", sa.Text()))
    sa.Index("ix_lots", lots.c.code).create(op.get_bind())  # MIG416: 5 ix_lots on lots (code)
    op.execute("CREATE UNIQUE INDEX uq_lots ON lots (code)")
    op.add_column("lots", sa.Column("market_id", sa.BigInteger(), index=True))  # MIG416: 5 although index ix_both on market_id
    if op.get_bind().dialect.name == "postgresql":
        op.create_index("ix_both", "lots", ["market_id", "code"])


def downgrade():
    op.drop_table("lots")
    op.drop_table("stalls")
