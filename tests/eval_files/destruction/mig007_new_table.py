# MIG007, its neighbour: a part of a table that the same function created
from alembic import op

revision = "fd57a50054bc"
down_revision = "213b9ddf74a8"


def upgrade():
    op.execute("CREATE TABLE cars (id int GENERATED ALWAYS AS IDENTITY, plate text)")
    op.execute("INSERT INTO cars (plate) SELECT plate FROM rides")
    op.execute("ALTER TABLE cars ALTER COLUMN id DROP IDENTITY")


def downgrade():
    op.execute("DROP TABLE cars")
