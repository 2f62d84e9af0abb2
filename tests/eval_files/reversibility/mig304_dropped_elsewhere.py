# MIG304: the type goes on another database alone, and stays on PostgreSQL
# options: --extend-select=MIG304
import sqlalchemy as sa
from alembic import op

revision = "304e00000901"
down_revision = None


def upgrade():
    op.create_table(  # MIG304: 5 mood
        "cats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("mood", sa.Enum("ok", "cross", name="mood")),
    )


def downgrade():
    op.drop_table("cats")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TYPE mood")
