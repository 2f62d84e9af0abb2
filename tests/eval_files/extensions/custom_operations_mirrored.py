# silent: what operations of the project make is dropped by others, in the same run or on the way back
# options: --extend-select=MIG302,MIG303,MIG414
import sqlalchemy as sa
from alembic import op

revision = "e5d0000000b2"
down_revision = None


def upgrade():
    op.create_partitioned_table("tides", sa.Column("id", sa.BigInteger()))
    op.create_view("low_tides", "SELECT id FROM tides")
    op.add_audit_columns("boats")
    op.create_fancy_thing("anchor")
    op.drop_fancy_thing("anchor")
    op.create_scratch_table("scratch")
    op.drop_table("scratch")
    op.create_table("moons", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_or_replace_view("full_moons", "SELECT id FROM moons")
    op.drop_function("phase(date)")
    op.create_function("phase(date)", "RETURNS integer AS $$ SELECT 2 $$ LANGUAGE sql")


def downgrade():
    op.drop_function("phase(date)")
    op.execute("DROP VIEW full_moons")
    op.drop_partitioned_table("moons")
    op.drop_column("boats", "changed_at")
    op.execute("DROP VIEW low_tides")
    op.drop_table("tides")
