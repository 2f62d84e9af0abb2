# MIG504: a type that the old one is not cast to, in op, batch and SQL form
# options: --extend-ignore=MIG018,MIG302,MIG308
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "504e00000001"
down_revision = "504d00000001"


def upgrade():
    op.alter_column("boats", "a", existing_type=sa.String(20), type_=sa.Integer())  # MIG504: 5 boats.a from varchar(20) to integer: there is no cast without USING
    op.alter_column("boats", "b", existing_type=sa.Boolean(), type_=sa.Integer())  # MIG504: 5 add postgresql_using='b::integer'
    op.alter_column("boats", "c", existing_type=sa.Text(), type_=postgresql.JSONB())  # MIG504: 5 from text to jsonb
    op.alter_column("boats", "d", existing_type=sa.Integer(), type_=sa.Date())  # MIG504: 5 there is no cast
    op.alter_column("boats", "e", existing_type=sa.DateTime(), type_=sa.Integer(), postgresql_using="e::integer")  # MIG504: 5 there is no cast from timestamp to integer
    op.alter_column("boats", "f", existing_type=sa.String(), type_=sa.Integer(), postgresql_using="f::text")  # MIG504: 5 USING gives text
    op.alter_column("boats", "g", existing_type=sa.String(), type_=sa.Integer(), postgresql_using="g")  # MIG504: 5 boats.g
    op.alter_column("boats", "h", existing_type=postgresql.ARRAY(sa.Text()), type_=postgresql.ARRAY(sa.Integer()))  # MIG504: 5 from text[] to integer[]
    op.alter_column("boats", "i", existing_type=sa.String(20), type_=sa.Enum("x", name="kind"))  # MIG504: 5 from varchar(20) to kind
    op.alter_column("boats", "j", existing_type=sa.Integer(), type_=sa.UUID(), new_column_name="k")  # MIG504: 5 boats.j, MIG201: 5 boats.j
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("l", existing_type=sa.Text(), type_=sa.Boolean())  # MIG504: 9 boats.l
    op.create_table("ports", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("depth", sa.Text()))
    op.execute("ALTER TABLE ports ALTER COLUMN depth TYPE numeric")  # MIG504: 5 ports.depth from text to numeric: there is no cast without USING
    for column in ("m", "n"):
        op.alter_column("boats", column, existing_type=sa.Text(), type_=sa.Date())  # MIG504: 9 boats.m


def downgrade():
    op.drop_table("ports")
    op.alter_column("boats", "a", existing_type=sa.Integer(), type_=sa.String(20))
    op.alter_column("boats", "b", existing_type=sa.Integer(), type_=sa.Boolean())  # MIG504: 5 from integer to boolean
