# MIG213: silent about the constraints of a table that the same revision creates
# options: --extend-select=MIG213
import sqlalchemy as sa
from alembic import op

revision = "cr01"
down_revision = None


def upgrade():
    op.create_table(
        "crates",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("weight", sa.Integer()),
        sa.CheckConstraint("state IN ('new', 'full')", name="ck_state"),
        sa.CheckConstraint("weight < 100", name="ck_weight"),
    )
    op.execute(
        "CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE 'no'; END $$ LANGUAGE plpgsql"
    )


def downgrade():
    op.execute("DROP FUNCTION refuse()")
    op.drop_table("crates")
