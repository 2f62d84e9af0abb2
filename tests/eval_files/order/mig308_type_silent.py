# MIG308: types, functions, sequences and schemas that nothing needs any more
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TYPE mood AS ENUM ('calm')")
    op.execute("CREATE SCHEMA shop")
    op.execute("CREATE SEQUENCE numbers")
    op.execute("CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql")
    op.create_table("t", sa.Column("a", sa.Enum("calm", name="mood", create_type=False)))
    op.create_table("u", sa.Column("a", sa.Enum("calm", name="other", native_enum=False)))
    op.create_table("n", sa.Column("a", sa.Integer, server_default=sa.text("nextval('numbers')")))
    op.create_table("s", sa.Column("a", sa.Integer), schema="shop")
    op.execute("CREATE TRIGGER tr BEFORE UPDATE ON n FOR EACH ROW EXECUTE FUNCTION f()")


def downgrade():
    op.execute("DROP TYPE other")  # MIG008: 5
    op.drop_column("t", "a")
    op.execute("DROP TYPE mood")
    op.drop_table("n")
    op.execute("DROP FUNCTION f()")
    op.execute("DROP SEQUENCE numbers")
    op.drop_table("s", schema="shop")
    op.execute("DROP SCHEMA shop")
