# INSERT, REPLACE, COPY, LOAD: rows come, none goes
from alembic import op

revision = "af4b4ab32780"
down_revision = "d191900cdf7c"


def upgrade():
    op.execute("INSERT INTO cars (id) VALUES (1), (2) ON CONFLICT DO NOTHING RETURNING id")
    op.execute("INSERT INTO cars SELECT * FROM old_cars WHERE id NOT IN (SELECT id FROM cars)")
    op.execute("INSERT INTO cars DEFAULT VALUES; INSERT INTO cars TABLE old_cars")
    op.execute("COPY cars (plate) FROM '/tmp/cars.csv' WITH (FORMAT csv, DELIMITER ';')")
    op.execute("WITH new AS (INSERT INTO cars (id) VALUES (3) RETURNING id) SELECT id FROM new")


def downgrade():
    pass
