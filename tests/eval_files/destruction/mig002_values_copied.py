# MIG002: the message says what becomes of the values
import sqlalchemy as sa
from alembic import op

revision = "18d7a3f0b6c2"
down_revision = "07c9e3b5d1f4"


def upgrade():
    op.add_column("users", sa.Column("full_name", sa.Text()))
    op.execute("UPDATE users SET full_name = name")
    op.drop_column("users", "name")  # MIG002: 5 users.name: the running release still reads it

    op.add_column("users", sa.Column("age_2", sa.Integer()))
    op.execute("UPDATE users SET age_2 = age::integer")
    op.drop_column("users", "age")  # MIG002: 5 users.age: a filled column takes its place
    op.alter_column("users", "age_2", new_column_name="age")

    op.drop_column("users", "phone")  # MIG002: 5 users.phone: its values are lost and


def downgrade():
    pass
