# squawk require-table-schema: with a schema, temporary tables, databases without schemas
# options: --extend-select=MIG413
import sqlalchemy as sa
from alembic import op

revision = "4556f9ec2c8a"
down_revision = "a032b5c59f78"


def upgrade():
    op.create_table("posts", sa.Column("id", sa.BigInteger(), primary_key=True), schema="public")
    op.add_column("users", sa.Column("age", sa.Integer()), schema="public")
    with op.batch_alter_table("teams", schema="public") as batch_op:
        batch_op.add_column(sa.Column("name", sa.Text()))
    op.execute("CREATE TABLE public.bills (id bigint)")
    op.execute('ALTER TABLE "public"."lists" ADD COLUMN name text')
    op.execute("CREATE TEMP TABLE work (id bigint)")
    if op.get_context().dialect.name == "sqlite":
        op.create_table("cache", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("posts", schema="public")
    op.drop_column("users", "age")
