# MIG108 is silent about new and small tables
# options: --extend-select=MIG108 --migrations-small-tables=rooms
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "6e2da1b00016"
down_revision = "6e2da1b00015"


def upgrade():
    op.create_table("stays", sa.Column("room", sa.Integer()), postgresql.ExcludeConstraint(("room", "=")))
    op.create_exclude_constraint("ex_a", "stays", ("room", "="))
    op.execute("ALTER TABLE stays ADD CONSTRAINT ex_b EXCLUDE USING gist (during WITH &&)")
    op.create_exclude_constraint("ex_c", "rooms", ("no", "="))


def downgrade():
    pass
