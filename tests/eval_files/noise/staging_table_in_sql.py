# a staging table created in SQL and dropped by op, and the other way round
import sqlalchemy as sa
from alembic import op

revision = "057913d7f6fb"
down_revision = "236fe9c80835"


def upgrade():
    op.execute("CREATE TABLE spice_copy AS SELECT id FROM spices")
    op.create_table("herb_copy", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO herbs SELECT id FROM spice_copy")
    op.drop_table("spice_copy")
    op.execute("TRUNCATE herb_copy")
    op.execute("DROP TABLE herb_copy")


def downgrade():
    op.execute("DELETE FROM herbs WHERE id IN (SELECT id FROM spices)")
