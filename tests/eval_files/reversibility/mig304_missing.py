# MIG304: adding a column creates no type
# options: --extend-select=MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


class Mood:
    pass


def upgrade():
    op.add_column("people", sa.Column("mood", sa.Enum("sad", name="mood")))  # MIG304: 5 uses type mood
    with op.batch_alter_table("shirts") as batch_op:
        batch_op.alter_column("size", type_=sa.Enum("s", name="size"))  # MIG304: 9 uses type size
    op.drop_column("cats", "colour")  # MIG002: 5
    sa.Enum(name="colour").drop(op.get_bind())


def downgrade():
    op.add_column("cats", sa.Column("colour", sa.Enum("red", name="colour")))  # MIG304: 5 colour
    op.alter_column("shirts", "size", type_=sa.Text)
    op.drop_column("people", "mood")
    op.execute("DROP TYPE mood")
    op.execute("DROP TYPE IF EXISTS size")
