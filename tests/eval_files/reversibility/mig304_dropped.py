# MIG304: the type goes too, in every form, or was there before
# options: --extend-select=MIG304
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

from sqlalchemy.dialects import postgresql


def upgrade():
    op.create_table("a", sa.Column("x", sa.Enum("s", name="one")))
    op.create_table("b", sa.Column("x", sa.Enum("s", name="two")))
    op.create_table("c", sa.Column("x", postgresql.ENUM("s", name="three", create_type=False)))
    op.create_table("d", sa.Column("x", sa.Enum("s", name="four", native_enum=False)))
    op.create_table("e", sa.Column("x", sa.Text))
    mood = postgresql.ENUM("s", name="mood")
    mood.create(op.get_bind(), checkfirst=True)
    op.add_column("f", sa.Column("x", mood))
    op.add_column("g", sa.Column("x", sa.Enum("s", name="of_another_table")))


def downgrade():
    op.drop_column("g", "x")
    op.drop_column("f", "x")
    postgresql.ENUM(name="mood").drop(op.get_bind(), checkfirst=False)
    for table in ("e", "d", "c", "b", "a"):
        op.drop_table(table)
    op.execute("DROP TYPE IF EXISTS one")
    bind = op.get_bind()
    if bind.dialect.name == "postgresql":
        sa.Enum(name="two").drop(bind)
