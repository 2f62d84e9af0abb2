# squawk adding-serial-primary-key-field: USING INDEX, new and small tables, other databases
# options: --extend-select=MIG107,MIG112 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "902ce5ebf905"
down_revision = "eafb1b6f41c5"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("items_pkey", "items", ["id"], unique=True, postgresql_concurrently=True, if_not_exists=True)
    op.execute("ALTER TABLE items ADD CONSTRAINT items_pkey PRIMARY KEY USING INDEX items_pkey")
    op.execute("ALTER TABLE racks ADD PRIMARY KEY USING INDEX racks_id")
    op.create_table("boxes", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("no", sa.BigInteger(), sa.Identity()))
    op.execute("CREATE TABLE crates (id bigserial PRIMARY KEY)")
    op.create_table("halls", sa.Column("id", sa.BigInteger(), nullable=False))
    op.create_primary_key("halls_pkey", "halls", ["id"])
    op.execute("ALTER TABLE halls ADD COLUMN no serial")
    op.create_primary_key("units_pkey", "units", ["id"])
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("shelves") as batch_op:
            batch_op.create_primary_key("shelves_pkey", ["id"])


def downgrade():
    op.create_primary_key("old_pkey", "old", ["id"])
