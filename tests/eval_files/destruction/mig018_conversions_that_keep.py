# MIG018: USING asks for the values, computes what fits, or the values are elsewhere
import sqlalchemy as sa
from alembic import op

revision = "f1d05c92a7e6"
down_revision = "e84b27d0c5fa"


def upgrade():
    op.execute("ALTER TABLE users ALTER COLUMN age TYPE integer USING nullif(\"age\", '')::integer")
    op.add_column("users", sa.Column("old_notes", sa.Text()))
    op.execute("UPDATE users SET old_notes = notes")
    op.execute("ALTER TABLE users ALTER COLUMN notes TYPE jsonb USING '{}'")
    op.execute("ALTER TABLE users ALTER COLUMN place TYPE point USING to_point(users)")

    old, new = sa.Enum("new", "done", name="state"), sa.Enum("NEW", "DONE", name="state_2")
    op.alter_column(
        "tasks", "state", existing_type=old, type_=new, postgresql_using="upper(state::text)::state_2"
    )
    op.alter_column(
        "tasks", "cents", existing_type=sa.Numeric(9, 2), type_=sa.Integer(), postgresql_using="cents * 100"
    )


def downgrade():
    pass
