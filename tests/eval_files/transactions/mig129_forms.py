# MIG129: one statement for each row of a query, in SQL, Core and the ORM, in helpers and comprehensions
# options: --extend-select=MIG129
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

from market.models import Stall

revision = "129e00000000"
down_revision = "129d00000000"

stalls = sa.table("stalls", sa.column("id"), sa.column("name"))
copies = sa.table("copies", sa.column("id"))


def all_rows(connection):
    return connection.execute(sa.select(stalls.c.id, stalls.c.name)).fetchall()


def rename(connection, row):
    connection.execute(sa.update(stalls).where(stalls.c.id == row.id).values(name=row.name.strip()))  # MIG129: 5 updates stalls for each row of stalls


def upgrade():
    connection = op.get_bind()
    for row in connection.execute(sa.text("SELECT id, name FROM stalls WHERE name IS NOT NULL")):
        connection.execute(sa.text("UPDATE stalls SET name = :name WHERE id = :id"), {"name": row.name.lower(), "id": row.id})  # MIG129: 9 updates stalls for each row of stalls
    for row in all_rows(connection):
        rename(connection, row)
    rows = connection.exec_driver_sql("SELECT id FROM app.halls").mappings().all()
    for number, row in enumerate(list(rows)):
        op.execute(f"DELETE FROM stalls WHERE hall_id = {row['id']}")  # MIG129: 9 deletes from stalls for each row of app.halls
    op.bulk_insert(copies, [{"id": row.id} for row in all_rows(connection)])  # MIG129: 5 inserts into copies for each row of stalls
    made = [dict(id=row.id) for row in connection.execute(stalls.select())]
    connection.execute(sa.insert(copies), made)  # MIG129: 5 inserts into copies for each row of stalls
    [connection.execute(copies.insert().values(id=row.id)) for row in all_rows(connection)]  # MIG129: 6 inserts into copies
    session = Session(bind=connection)
    for stall in session.query(Stall).filter(Stall.name.is_(None)).all():
        stall.name = "nameless"  # MIG129: 9 sets name for each row
    for stall in session.scalars(sa.select(Stall)):
        stall.word, stall.note = "", ""  # MIG129: 9 sets word, MIG129: 21 sets note
    session.commit()


def downgrade():
    for row in all_rows(op.get_bind()):
        op.execute(f"UPDATE stalls SET name = upper(name) WHERE id = {row.id}")
