# MIG018: what USING does with the values, and the old type as the downgrade gives it back
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0b7f3d2c9a41"
down_revision = "4c1d7a90be52"


def upgrade():
    op.execute("ALTER TABLE users ALTER COLUMN bio TYPE varchar(255)")  # MIG018: 5 from text to
    op.execute("ALTER TABLE users ALTER COLUMN nick TYPE varchar(9)")
    op.execute("ALTER TABLE users ALTER settings TYPE jsonb USING NULL")  # MIG018: 5 users.settings from json to jsonb: the conversion ignores the old
    op.alter_column("users", "flag", type_=sa.Boolean(), postgresql_using="'flag' = 'on'")  # MIG018: 5 which are all lost
    op.alter_column(  # MIG018: 5 users.key from integer to uuid: the conversion ignores the old
        "users", "key", existing_type=sa.Integer(), type_=sa.Uuid(), postgresql_using="gen_random_uuid()"
    )
    op.execute("ALTER TABLE users ALTER code TYPE varchar(9) USING left(code, 9)")  # MIG018: 5 users.code to varchar(9): left()

    op.execute("DELETE FROM sessions")  # MIG004: 5
    op.execute("ALTER TABLE sessions ALTER COLUMN token TYPE uuid USING gen_random_uuid()")

    old, new = sa.Enum("new", "done", name="state"), sa.Enum("NEW", "DONE", name="state_2")
    op.alter_column(  # MIG018: 5 no longer have a valid value
        "tasks", "kind", existing_type=old, type_=new, postgresql_using="(kind::text)::state_2"
    )
    op.alter_column(  # MIG018: 5 fractions are rounded away
        "tasks", "hours", existing_type=sa.Numeric(9, 2), type_=sa.Integer(),
        postgresql_using="CAST(hours AS integer)",
    )
    op.alter_column(  # MIG018: 5 larger numbers make the statement fail
        "tasks", "scores", existing_type=postgresql.ARRAY(sa.BigInteger()), type_=postgresql.ARRAY(sa.Integer())
    )
    op.alter_column(
        "tasks", "tags", existing_type=postgresql.ARRAY(sa.String(9)), type_=postgresql.ARRAY(sa.String(99))
    )


def downgrade():
    op.execute("ALTER TABLE users ALTER COLUMN bio TYPE text")
    op.execute("ALTER TABLE users ALTER COLUMN settings TYPE json USING NULL")
