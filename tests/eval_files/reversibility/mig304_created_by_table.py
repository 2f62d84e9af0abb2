# no finding of MIG304: the type that a column uses was created along with a table
# options: --extend-select=MIG304
import sqlalchemy as sa
from alembic import op

revision = "304e00000902"
down_revision = None


def upgrade():
    op.create_table(
        "cats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("mood", sa.Enum("ok", "cross", name="mood")),
    )
    op.add_column("dogs", sa.Column("mood", sa.Enum("ok", "cross", name="mood")))


def downgrade():
    op.drop_column("dogs", "mood")
    op.drop_table("cats")
    op.execute("DROP TYPE mood")
