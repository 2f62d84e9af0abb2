# MIG308: TRUNCATE of a table to which a key refers is refused, even if no row does
# options: --extend-ignore=MIG003,MIG013,MIG004,MIG301 --migrations-dialect=postgresql,mysql
from alembic import op

revision = "tr02"
down_revision = "tr01"


def upgrade():
    op.execute("TRUNCATE ports")  # MIG308: 5 truncates table ports while boats (port_id) (since tr01) refers to it
    op.execute("TRUNCATE TABLE boats; TRUNCATE TABLE ports;")  # MIG308: 5 table ports while boats
    op.execute("CREATE TABLE crews (id int PRIMARY KEY, boat_id int REFERENCES boats (id))")
    op.execute("TRUNCATE boats")  # MIG308: 5 table boats while crews (boat_id) refers to it


def downgrade():
    op.execute("DROP TABLE crews")
