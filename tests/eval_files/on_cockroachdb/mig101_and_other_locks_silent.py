# MIG101, MIG104, MIG105, MIG106, MIG109, MIG110, MIG111, MIG121, MIG405, MIG408 are silent: no lock, other types
# options: --extend-select=MIG1,MIG4 --migrations-dialect=cockroachdb --extend-ignore=MIG413
import sqlalchemy as sa
from alembic import op

revision = "c0c0e0000001"
down_revision = "c0c0d0000001"


def upgrade():
    op.create_index("ix_code", "stalls", ["code"])
    op.create_foreign_key("fk_market", "stalls", "markets", ["market_id"], ["id"])
    op.create_check_constraint("ck_size", "stalls", "size > 0")
    op.create_primary_key("pk_stalls", "stalls", ["id"])
    op.add_column("stalls", sa.Column("key", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
    op.create_table("halls", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.String(50)))
    op.execute("LOCK TABLE stalls")
    op.execute("CREATE INDEX CONCURRENTLY ix_note ON stalls (note)")


def downgrade():
    op.drop_table("halls")
