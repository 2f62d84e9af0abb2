# The first of a history: two types, one with its table and one by itself.
# options: --extend-select=MIG304,MIG008 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "eo01"
down_revision = None


def upgrade():
    op.execute("CREATE TYPE colour AS ENUM ('red', 'black')")
    op.create_table(
        "cats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("mood", sa.Enum("sad", "glad", name="mood")),
    )


def downgrade():
    op.drop_table("cats")
    op.execute("DROP TYPE mood")
    op.execute("DROP TYPE colour")
