# MIG012, its neighbour: views, functions, triggers and policies that are defined anew
from alembic import op

revision = "8cc075065c6d"
down_revision = "971d0535524b"


def upgrade():
    op.execute("DROP VIEW IF EXISTS storm_days")
    op.execute("CREATE VIEW storm_days AS SELECT day FROM storms")
    op.execute("DROP FUNCTION wind_force(integer)")
    op.execute("CREATE FUNCTION wind_force(knots numeric) RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("DROP TRIGGER storm_stamp ON storms")
    op.execute("CREATE TRIGGER storm_stamp BEFORE INSERT ON storms EXECUTE FUNCTION stamp()")
    op.execute("DROP POLICY own_storms ON storms; CREATE POLICY own_storms ON storms USING (true)")


def downgrade():
    pass
