# MIG129: pages of rows that are written by one call each are batches; all rows at once, or each of a page, are not
# options: --extend-select=MIG129
import sqlalchemy as sa
from alembic import op

revision = "129e0000000a"
down_revision = "129d0000000a"

boats = sa.table("boats", sa.column("id"))
grants = sa.table("grants", sa.column("boat"))


def upgrade():
    connection = op.get_bind()
    last = None
    while True:
        page = sa.select(boats.c.id).order_by(boats.c.id).limit(1000)
        if last is not None:
            page = page.where(boats.c.id > last)
        rows = connection.execute(page).mappings().all()
        if not rows:
            break
        connection.execute(grants.insert(), [{"boat": row["id"]} for row in rows])
        op.bulk_insert(grants, [{"boat": row["id"]} for row in rows])
        for row in rows:
            connection.execute(grants.insert().values(boat=row["id"]))  # MIG129: 13 grants for each row of boats
        last = rows[-1]["id"]
    result = connection.execute(sa.select(boats.c.id))
    while some := result.fetchmany(500):
        connection.execute(grants.insert(), [{"boat": one.id} for one in some])
    everything = connection.execute(sa.select(boats.c.id)).all()
    connection.execute(grants.insert(), [{"boat": one.id} for one in everything])  # MIG129: 5 grants


def downgrade():
    pass
