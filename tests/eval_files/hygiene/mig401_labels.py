# MIG401: labels of enum types are names too, which PostgreSQL refuses above 63 bytes
import sqlalchemy as sa

from alembic import op

revision = "b"
down_revision = "a"

LONG = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"


def upgrade():
    op.create_table("t", sa.Column("c", sa.Enum("short", LONG, name="kind")))  # MIG401: 5
    op.create_table("u", sa.Column("c", sa.Enum(LONG, name="other", create_type=False)))
    op.create_table("v", sa.Column("c", sa.Enum(LONG, name="text", native_enum=False)))
    op.create_table("w", sa.Column("c", sa.Enum(LONG[1:], name="fits")))
    op.execute(f"CREATE TYPE state AS ENUM ('a', '{LONG}')")  # MIG401: 5
    op.execute(f"ALTER TYPE state ADD VALUE 'é{LONG[2:]}'")  # MIG401: 5
    op.execute(f"ALTER TYPE state RENAME VALUE '{LONG}' TO 'b'")


def downgrade():
    op.drop_table("w")
    op.drop_table("v")
    op.drop_table("u")
    op.drop_table("t")
