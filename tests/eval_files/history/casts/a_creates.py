# MIG504: the revisions before it
import sqlalchemy as sa
from alembic import op

revision = "ca01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("length", sa.String(10)),
        sa.Column("mood", sa.String(20), server_default="calm"),
        sa.Column("size", sa.Integer(), server_default="0"),
        sa.Column("note", sa.Text()),
        sa.Column("depth", sa.Text()),
        sa.Column("kind", sa.Enum("a", "b", name="kind"), server_default="a"),
        sa.Column("state", sa.Enum("a", "b", name="state")),
        sa.Column("number", sa.Integer(), sa.Identity()),
    )


def downgrade():
    op.drop_table("boats")
