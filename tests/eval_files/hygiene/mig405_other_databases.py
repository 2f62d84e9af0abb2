# MIG405: an integer of SQLite and Oracle is not so small; the other three speak of PostgreSQL
# options: --extend-select=MIG405,MIG406,MIG408,MIG412 --migrations-dialect=sqlite,oracle
import sqlalchemy as sa
from alembic import op

revision = "3bc8e6f01d72"
down_revision = "97d30fbe18ac"


def upgrade():
    op.create_table(
        "songs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", sa.DateTime()),
        sa.Column("kind", sa.Enum("a", name="kind")),
    )


def downgrade():
    op.drop_table("songs")
