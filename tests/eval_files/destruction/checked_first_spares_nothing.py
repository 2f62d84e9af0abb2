# a creation that asks first, in Python or behind a question, may have found an old table
import sqlalchemy as sa
from alembic import op

revision = "8c1d02a9f002"
down_revision = "8c1d02a9f001"

metadata = sa.MetaData()
rowans = sa.Table("rowans", metadata, sa.Column("id", sa.Integer))
poplars = sa.Table("poplars", metadata, sa.Column("id", sa.Integer))
alders = sa.Table("alders", metadata, sa.Column("id", sa.Integer))
size = sa.Enum("s", "m", name="size")
colour = sa.dialects.postgresql.ENUM("red", "blue", name="colour")


def make_unless_there(name):
    if not sa.inspect(op.get_bind()).has_table(name):
        op.create_table(name, sa.Column("id", sa.Integer()))


def upgrade():
    bind = op.get_bind()
    rowans.create(bind, checkfirst=True)
    op.drop_table("rowans")  # MIG001: 5 rowans
    poplars.create(bind, True)
    op.execute("DELETE FROM poplars")  # MIG004: 5 poplars
    op.execute(sa.schema.CreateTable(alders, if_not_exists=True))
    op.drop_column("alders", "id")  # MIG002: 5 alders.id
    colour.create(bind)
    colour.drop(bind)  # MIG012: 5 type colour
    make_unless_there("elms")
    op.drop_column("elms", "bark")  # MIG002: 5 elms.bark
    if "bark" not in [one["name"] for one in sa.inspect(bind).get_columns("firs")]:
        op.add_column("firs", sa.Column("bark", sa.Text()))
    op.execute("UPDATE firs SET bark = 'rough'")  # MIG011: 5 firs (bark)
    try:
        op.create_table("oaks", sa.Column("id", sa.Integer()))
    except sa.exc.ProgrammingError:
        print("there are oaks already")
    op.execute("TRUNCATE oaks")  # MIG003: 5 oaks
    if bind.dialect.name == "sqlite":
        op.create_table("yews", sa.Column("id", sa.Integer()))
    op.drop_column("yews", "id")  # MIG002: 5 yews.id


def downgrade():
    raise NotImplementedError("the trees are felled")
