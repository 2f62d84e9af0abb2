# MIG111 is silent about new and small tables
# options: --extend-select=MIG111 --migrations-small-tables=coops
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00031"
down_revision = "6e2da1b00030"


def upgrade():
    op.create_table("nests", sa.Column("id", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
    op.add_column("nests", sa.Column("b", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
    op.execute("ALTER TABLE nests ADD COLUMN c float DEFAULT random()")
    op.add_column("coops", sa.Column("b", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))


def downgrade():
    pass
