# strong_migrations add_exclusion_constraint: new and small tables, the way back
# options: --extend-select=MIG108 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "7e83ad169949"
down_revision = "b83607c050a2"


def upgrade():
    op.create_table(
        "bookings",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("period", postgresql.TSTZRANGE()),
        postgresql.ExcludeConstraint(("period", "&&"), name="no_overlap", using="gist"),
    )
    op.create_exclude_constraint("one_id", "bookings", ("id", "="), using="gist")
    op.execute("CREATE TABLE shifts (period tstzrange, EXCLUDE USING gist (period WITH &&))")
    op.execute("ALTER TABLE shifts ADD CONSTRAINT one_each EXCLUDE USING gist (period WITH =)")
    op.create_exclude_constraint("one_unit", "units", ("period", "&&"), using="gist")


def downgrade():
    op.create_exclude_constraint("old", "rooms", ("period", "&&"), using="gist")
