# MIG129 is silent about one statement for many rows, catalogs, small and new tables, single rows
# options: --extend-select=MIG129 --migrations-small-tables=units
import sqlalchemy as sa
from alembic import op

revision = "129e00000001"
down_revision = "129d00000001"

stalls = sa.table("stalls", sa.column("id"), sa.column("name"))


def upgrade():
    connection = op.get_bind()
    connection.execute(sa.update(stalls).where(stalls.c.name.is_(None)).values(name=""))
    op.execute("INSERT INTO copies SELECT id FROM stalls")
    for table in ("stalls", "halls"):
        op.execute(f"UPDATE {table} SET name = '' WHERE name IS NULL")
    for column in sa.inspect(connection).get_columns("stalls"):
        op.execute(f"UPDATE stalls SET note = '{column['name']}' WHERE note IS NULL")
    for (name,) in connection.execute(sa.text("SELECT tablename FROM pg_tables")):
        op.execute("DELETE FROM stalls WHERE id = 1")
    for (name,) in connection.exec_driver_sql("SELECT table_name FROM information_schema.tables"):
        op.execute("DELETE FROM stalls WHERE id = 1")
    for row in connection.execute(sa.text("SELECT id FROM units")).all():
        op.execute(f"UPDATE stalls SET unit = {row.id} WHERE unit IS NULL")
    op.create_table("kinds", sa.Column("id", sa.BigInteger(), primary_key=True))
    for row in connection.execute(sa.text("SELECT id FROM kinds")).all():
        op.execute(f"UPDATE stalls SET kind = {row.id} WHERE kind IS NULL")
    first = connection.execute(sa.select(stalls)).first()
    connection.execute(sa.delete(stalls).where(stalls.c.id == first.id))
    for row in connection.execute(sa.select(stalls)).fetchall():
        print(row)
    while connection.execute(sa.text("UPDATE stalls SET word = '' WHERE id IN (SELECT id FROM stalls WHERE word IS NULL LIMIT 1000)")).rowcount:
        pass
    op.bulk_insert(stalls, [{"id": number} for number in range(3)])


def downgrade():
    pass
