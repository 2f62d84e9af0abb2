# MIG327: a table that the downgrade makes itself has no rows of the new release
# options: --extend-select=MIG327 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5,MIG301,MIG302
import sqlalchemy as sa
from alembic import op

revision = "327e00000901"
down_revision = None


def upgrade():
    op.drop_table("piers")
    op.drop_constraint("uq_name", "boats", type_="unique")


def downgrade():
    op.create_table("piers", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_unique_constraint("uq_piers_name", "piers", ["name"])
    op.create_unique_constraint("uq_none", "boats", [])
    op.create_unique_constraint("uq_name", "boats", ["name"])  # MIG327: 5 boats (name)
