# no finding of MIG414: types that a table leaves alone, or may leave alone
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "414e00000903"
down_revision = None


def upgrade():
    kind = postgresql.ENUM("x", name="kind", create_type=False)
    kind.create(op.get_bind(), checkfirst=True)
    op.create_table("c", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("k", kind))
    # a type that one table has brought along, others leave alone
    op.create_table("d", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("s", sa.Enum("y", name="size")))
    op.create_table("e", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("s", sa.Enum("y", name="size")))
    # versions of SQLAlchemy differ in this
    flag = sa.Enum("z", name="flag", metadata=sa.MetaData())
    flag.create(op.get_bind(), checkfirst=True)
    op.create_table("f", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("f", flag))
    # none of these creates a type
    op.execute("CREATE TYPE tone AS ENUM ('low')")
    op.create_table("g", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("t", sa.Enum("low", name="tone", native_enum=False)))
    op.add_column("g", sa.Column("u", sa.Enum("low", name="tone")))
    op.execute("CREATE TABLE h (id int PRIMARY KEY, t tone)")
    op.execute("CREATE TYPE gone AS ENUM ('low')")
    op.execute("DROP TYPE gone")
    op.create_table("i", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("t", sa.Enum("low", name="gone")))


def downgrade():
    pass
