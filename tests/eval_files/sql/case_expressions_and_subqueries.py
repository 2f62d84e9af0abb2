# WHERE after subqueries, CASE, brackets and functions
from alembic import op

revision = "e7e103b3bf2a"
down_revision = "0c327fcffdf6"


def upgrade():
    op.execute("UPDATE cars SET n = CASE WHEN a THEN (SELECT 1 FROM b WHERE c) END WHERE n IS NULL")
    op.execute("DELETE FROM cars AS c USING (SELECT id FROM rides WHERE old) AS r WHERE r.id = c.id")
    op.execute("UPDATE cars SET a = ARRAY[1, 2], b = '{}'::jsonb, c = (1, 2)::point WHERE d = ANY('{1}')")
    op.execute("DELETE FROM cars WHERE (id, plate) IN (VALUES (1, 'a'), (2, ')'))")
    op.execute("UPDATE cars SET (a, b) = (SELECT x, y FROM t LIMIT 1) WHERE id > ALL (SELECT 1)")


def downgrade():
    pass
