# a WHERE on each of many statements in one text
from alembic import op

revision = "7ab96369c57d"
down_revision = "af4b4ab32780"


def upgrade():
    op.execute("""
        DELETE FROM cars WHERE id = 1;
        DELETE FROM rides
              WHERE id = 2; -- the second
        UPDATE cars SET plate = ';' WHERE plate = 'x;y';
        WITH d AS (DELETE FROM doors WHERE id = 3 RETURNING id)
        UPDATE cars SET doors = 0 WHERE id IN (SELECT id FROM d)
    """)


def downgrade():
    pass
