# temporary tables, by statement and by prefix, and the tables of Alembic's own batch mode
import sqlalchemy as sa
from alembic import op

revision = "129008320585"
down_revision = "4be5a2a6442e"


def upgrade():
    op.create_table("herb_ids", sa.Column("id", sa.Integer()), prefixes=["TEMPORARY"])
    op.execute("CREATE TEMP TABLE spice_ids AS SELECT id FROM spices")
    op.execute("DROP TABLE herb_ids")
    op.drop_table("spice_ids")
    op.execute("DROP TABLE IF EXISTS _alembic_tmp_spices")
    op.drop_table("_alembic_tmp_herbs", if_exists=True)


def downgrade():
    op.execute("DROP TABLE IF EXISTS _alembic_tmp_spices")
