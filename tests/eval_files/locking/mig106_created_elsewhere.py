# MIG106: a table that the function creates on SQLite alone is an old one on PostgreSQL
# options: --extend-select=MIG106
import sqlalchemy as sa
from alembic import op

revision = "5d1cf1a0b120"
down_revision = "5d1cf1a0b119"


def upgrade():
    if op.get_bind().dialect.name == "sqlite":
        op.create_table("oars_new", sa.Column("id", sa.Integer(), primary_key=True))
        op.execute("INSERT INTO oars_new SELECT * FROM oars")
        op.drop_table("oars")  # MIG001: 9 a filled copy takes its place
        op.rename_table("oars_new", "oars")
    else:
        op.execute("ALTER TABLE oars DROP CONSTRAINT IF EXISTS uq_oars")
    op.create_unique_constraint("uq_oars", "oars", ["id"])  # MIG106: 5 uq_oars on oars


def downgrade():
    pass
