# MIG308: what a downgrade drops before what the upgrade made of it, in every spelling
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def drop_type(name):
    op.execute(f"DROP TYPE IF EXISTS {name}")  # MIG308: 5 type size while column t.s


def upgrade():
    mood = sa.Enum("calm", "wild", name="mood")
    mood.create(op.get_bind())
    op.add_column("t", sa.Column("m", mood))
    op.execute("CREATE TYPE size AS ENUM ('s')")
    with op.batch_alter_table("t") as batch_op:
        batch_op.add_column(sa.Column("s", sa.Enum("s", name="size")))
    op.execute("CREATE DOMAIN code AS text")
    op.execute("ALTER TABLE t ADD COLUMN c code")
    op.execute("CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql")
    for table in ("t", "u"):
        op.execute(f"CREATE TRIGGER tr_{table} BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION f()")
    op.execute(sa.schema.CreateSequence(sa.Sequence("numbers")))
    op.alter_column("t", "n", server_default=sa.text("nextval('numbers'::regclass)"))
    op.execute("CREATE SCHEMA shop")
    op.create_table("carts", sa.Column("id", sa.Integer), schema="shop")
    op.execute("CREATE VIEW v AS SELECT id FROM shop.carts")
    op.execute("CREATE VIEW w AS SELECT id FROM v")


def downgrade():
    sa.Enum(name="mood").drop(op.get_bind(), checkfirst=True)  # MIG308: 5 type mood while column t.m uses it: the
    drop_type("size")
    op.execute("DROP DOMAIN code")  # MIG308: 5 domain code while column t.c
    op.execute("DROP FUNCTION f")  # MIG308: 5 function f while trigger tr_t on t calls it
    op.execute(sa.schema.DropSequence(sa.Sequence("numbers")))  # MIG308: 5 sequence numbers while the default of t.n
    op.execute("DROP VIEW v")  # MIG308: 5 view v while view w reads it
    op.drop_table("carts", schema="shop")
    op.execute("CREATE TABLE shop.rest (id integer)")
    op.execute("DROP SCHEMA shop")  # MIG308: 5 schema shop while table shop.rest lies in it
