# MIG504: what to write instead, in SQL and in Alembic's own words
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "504e00000901"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE ports (id bigint PRIMARY KEY, a text, b integer[], c text[], d double precision DEFAULT 1.5)")
    op.execute("ALTER TABLE ports ALTER COLUMN a TYPE integer")  # MIG504: 5 migration fails; add USING a::integer
    op.execute("ALTER TABLE ports ALTER COLUMN b TYPE integer")  # MIG504: 5 ports.b from integer[] to integer: there is no cast
    op.execute("ALTER TABLE ports ALTER COLUMN c TYPE text")
    op.execute("ALTER TABLE ports ALTER COLUMN d TYPE boolean USING d > 0")  # MIG504: 5 ports.d
    op.alter_column("boats", "a", existing_type=sa.Enum("x", name="k"), type_=sa.Enum("x", name="l"), postgresql_using="a::l")  # MIG504: 5 add postgresql_using='a::text::l'
    op.alter_column("boats", "b", existing_type=postgresql.ARRAY(sa.Text()), type_=sa.Text())
    op.alter_column("boats", "c", existing_type=sa.Integer(), type_=sa.Date(), postgresql_using="c::date")  # MIG504: 5 say in USING what becomes of the values


def downgrade():
    pass
