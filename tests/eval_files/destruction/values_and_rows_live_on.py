# MIG008, MIG011, MIG017: values copied before the drop, computed back, or rows read and written back
import sqlalchemy as sa
from alembic import op

revision = "d6f4a90c1b38"
down_revision = "c3e0b1a47d95"


def upgrade():
    op.execute("UPDATE alerts SET interval = seconds_of(interval), date = day_after(date)")
    op.execute("UPDATE alerts SET timestamp = CAST(now() AS timestamp)")  # MIG011: 5 alerts (timestamp)

    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, value FROM settings")).mappings().all()
    op.drop_table("settings")
    settings = op.create_table("settings", sa.Column("id", sa.Integer()), sa.Column("value", sa.JSON()))
    op.bulk_insert(settings, rows)

    op.drop_table("colors")  # MIG017: 5 drops table colors and creates it again
    colors = op.create_table("colors", sa.Column("name", sa.Text()))
    op.bulk_insert(colors, [{"name": "red"}])


def downgrade():
    op.execute("UPDATE alerts SET interval = minutes_of(interval), date = day_before(date)")
    op.execute("UPDATE alerts SET timestamp = timestamp")

    op.alter_column("results", "value", new_column_name="value_old")
    op.add_column("results", sa.Column("value", sa.LargeBinary()))
    op.execute("UPDATE results SET value = decode(value_old, 'hex') WHERE value_old IS NOT NULL")
    op.drop_column("results", "value_old")

    op.alter_column("results", "note", new_column_name="note_old")
    op.add_column("results", sa.Column("note", sa.LargeBinary()))
    op.drop_column("results", "note_old")  # MIG008: 5 drops column results.note_old:
