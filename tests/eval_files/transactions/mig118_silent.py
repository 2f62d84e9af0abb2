# MIG118: silent about one table, new and small tables, one foreign key, and what is apart
# options: --extend-select=MIG118 --migrations-small-tables=settings
import sqlalchemy as sa
from alembic import op

revision = "1e0c118c"
down_revision = "1d0c118c"


def upgrade():
    op.create_table("masts", sa.Column("boat_id", sa.ForeignKey("boats.id")))
    op.add_column("masts", sa.Column("height", sa.Integer()))
    op.add_column("settings", sa.Column("mast", sa.Text()))
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.create_foreign_key("fk", "boats", "boats", ["twin_id"], ["id"])
    op.create_index("ix_sails", "sails", ["area"])
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE sails ADD COLUMN x int")
        op.execute("ALTER TABLE ports ADD COLUMN x int")
    if op.get_bind().dialect.name == "mysql":
        op.add_column("sails", sa.Column("mast", sa.Text()))
        op.add_column("ports", sa.Column("mast", sa.Text()))


def downgrade():
    pass
