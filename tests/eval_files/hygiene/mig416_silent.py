# MIG416 is silent about indexes that do what no other one does
# options: --extend-select=MIG416
import sqlalchemy as sa
from alembic import op

revision = "416e00000001"
down_revision = "416d00000001"


def upgrade():
    op.create_table(
        "stalls",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("code", sa.Text(), unique=True, index=True),  # one index, and it is unique
        sa.Column("market_id", sa.BigInteger(), nullable=False),
        sa.Column("row", sa.Integer()),
        sa.Column("tags", sa.JSON()),
        sa.UniqueConstraint("market_id", "row", name="uq_place"),
    )
    op.create_index("ix_row_market", "stalls", ["row", "market_id"])  # in another order
    op.create_index("uq_market", "stalls", ["market_id"], unique=True)  # refuses more
    op.create_index("ix_some", "stalls", ["market_id"], postgresql_where=sa.text("row > 5"))
    op.create_index("ix_hash", "stalls", ["market_id"], postgresql_using="hash")
    op.create_index("ix_ops", "stalls", ["code"], postgresql_ops={"code": "text_pattern_ops"})
    op.create_index("ix_include", "stalls", ["row"], postgresql_include=["code"])
    op.create_index("ix_down", "stalls", [sa.text("market_id DESC")])
    op.create_index("ix_lower", "stalls", [sa.text("lower(code)")])
    op.execute("CREATE INDEX ix_gin ON stalls USING gin (tags)")
    op.execute("CREATE INDEX ix_gin_path ON stalls USING gin (tags jsonb_path_ops)")
    op.execute("CREATE INDEX ix_last ON stalls (market_id DESC NULLS LAST)")
    op.execute("CREATE INDEX ix_german ON stalls (code COLLATE german)")
    op.execute("CREATE INDEX ix_wide ON stalls (market_id) INCLUDE (code)")
    op.execute("CREATE INDEX ix_part ON stalls (market_id) WHERE row > 7")
    op.create_index("ix_replaced", "stalls", ["tags", "row"])
    op.create_index("ix_tags", "stalls", ["tags"])
    op.drop_index("ix_replaced", table_name="stalls")  # MIG127 and MIG005 are not asked
    op.create_index("ix_other", "stands", ["market_id"])  # nothing is known of this table
    op.create_index("ix_unknown", unknown_table(), ["id"])


def unknown_table():
    return op.get_bind().exec_driver_sql("SELECT 'stalls'").scalar()


def downgrade():
    op.drop_table("stalls")
