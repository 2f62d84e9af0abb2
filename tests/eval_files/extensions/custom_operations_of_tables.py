# MIG001, MIG002, MIG003, MIG008 and MIG013 of operations nobody knows whose noun is a table or a column
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000b6"
down_revision = None


def upgrade():
    op.drop_table_if_exists("masts")  # MIG001: 5 masts
    op.safe_drop_tables(["sails", "oars"])  # MIG001: 5 sails
    op.drop_table_cascade("crews")  # MIG001: 5 crews, MIG013: 5 table crews
    op.truncate_table("tides")  # MIG003: 5 tides
    op.drop_columns_if_exists("boats", ["length", "width"])  # MIG002: 5 boats.length
    op.drop_fancy_table("anchors", schema="harbour")  # MIG001: 5 harbour.anchors (fancy table)
    op.drop_fancy_column("boats", "hull")  # MIG002: 5 boats.hull (fancy column)
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_column_if_exists("keel")  # MIG002: 9 boats.keel
        batch_op.drop_geo_column("berth")  # MIG002: 9 boats.berth (geo column)
    op.create_fancy_table("rafts")
    op.drop_column_if_exists("rafts", "deck")
    op.add_fancy_column("boats", "flag")
    op.create_table("piers", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.drop_fancy_column("piers", "depth")
    op.create_table("scratch", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.drop_table_if_exists("scratch")


def downgrade():
    op.drop_table_if_exists("piers")
    op.drop_fancy_table("rafts")
    op.drop_fancy_column("boats", "flag")
    op.drop_column_if_exists("boats", "flag")
    op.drop_table_if_exists("quays")  # MIG008: 5 table quays
    op.drop_geo_column("boats", "place")  # MIG008: 5 geo column boats.place
