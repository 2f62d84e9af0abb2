# MIG017, MIG013: silent where a name is cleared for a table of this run's that does not stay
import sqlalchemy as sa
from alembic import op

revision = "0b61ac5ee002"
down_revision = "0b61ac5ee001"


def upgrade():
    op.execute("DROP TABLE IF EXISTS moles_new CASCADE")
    op.create_table("moles_new", sa.Column("id", sa.Integer()))
    op.execute("INSERT INTO moles_new SELECT id FROM moles")
    op.drop_table("moles_new")
    op.execute("DROP TABLE IF EXISTS voles_new")
    op.execute("CREATE TABLE voles_new AS SELECT * FROM voles")
    op.rename_table("voles", "voles_old")
    op.rename_table("voles_new", "voles")
    if "heap" in sa.inspect(op.get_bind()).get_table_names():
        op.drop_table("heap")
    op.create_table("heap", sa.Column("id", sa.Integer()))
    op.drop_table("heap")
    op.execute("DROP TABLE IF EXISTS hills")
    op.execute("CREATE TEMP TABLE hills AS SELECT * FROM moles")
    op.execute("DROP TABLE mounds")  # MIG017: 5 mounds
    op.create_table("mounds", sa.Column("id", sa.Integer()))
    op.drop_table("mounds")
    op.execute("DROP TABLE IF EXISTS burrows CASCADE")  # MIG013: 5 burrows, MIG017: 5 burrows
    op.create_table("burrows", sa.Column("id", sa.Integer()))


def downgrade():
    raise NotImplementedError("the old burrows are gone")
