# MIG017, its neighbours: index, constraint, view and trigger come back without a loss
from alembic import op

revision = "230b3f53dcea"
down_revision = "674291acc5a8"


def upgrade():
    op.execute("DROP TRIGGER IF EXISTS tr ON cars; CREATE TRIGGER tr AFTER INSERT ON cars EXECUTE FUNCTION f()")
    op.execute("DROP MATERIALIZED VIEW totals; CREATE MATERIALIZED VIEW totals AS SELECT 1 AS n")
    op.execute("DROP INDEX ix_cars; CREATE INDEX ix_cars ON cars (plate)")
    op.drop_constraint("ck_cars", "cars", type_="check")
    op.create_check_constraint("ck_cars", "cars", "length(plate) > 3")


def downgrade():
    pass
