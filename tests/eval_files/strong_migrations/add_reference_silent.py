# strong_migrations add_reference: one step after the other, new tables
# options: --extend-select=MIG101,MIG104
import sqlalchemy as sa
from alembic import op

revision = "eaf34324a290"
down_revision = "4b7026e2fff4"


def upgrade():
    op.add_column("users", sa.Column("city_id", sa.BigInteger()))
    op.create_foreign_key("fk_city", "users", "cities", ["city_id"], ["id"], postgresql_not_valid=True)
    op.execute("ALTER TABLE users ADD COLUMN shop_id bigint, ADD CONSTRAINT fk_shop FOREIGN KEY (shop_id) REFERENCES shops (id) NOT VALID")
    op.execute("ALTER TABLE users ADD COLUMN yard_id bigint REFERENCES yards (id)")
    with op.get_context().autocommit_block():
        op.create_index("ix_city", "users", ["city_id"], postgresql_concurrently=True, if_not_exists=True)
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_shop ON users (shop_id)")
    op.create_table(
        "teams",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("city_id", sa.BigInteger(), sa.ForeignKey("cities.id"), index=True),
    )


def downgrade():
    op.add_column("users", sa.Column("old_id", sa.BigInteger(), sa.ForeignKey("olds.id"), index=True))
