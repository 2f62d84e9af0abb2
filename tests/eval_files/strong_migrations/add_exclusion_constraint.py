# strong_migrations add_exclusion_constraint: an exclusion constraint on a table that exists
# options: --extend-select=MIG108
from alembic import op

revision = "f182ed65d4e1"
down_revision = "b1b1358baa6c"


def upgrade():
    op.create_exclude_constraint("no_overlap", "bookings", ("period", "&&"), using="gist")  # MIG108: 5 no_overlap
    with op.batch_alter_table("rooms") as batch_op:
        batch_op.create_exclude_constraint("one_place", ("place", "="), using="gist")  # MIG108: 9 one_place
    op.execute("ALTER TABLE shifts ADD CONSTRAINT one_each EXCLUDE USING gist (worker WITH =, period WITH &&)")  # MIG108: 5 one_each


def downgrade():
    pass
