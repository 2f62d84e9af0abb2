# MIG104: PostgreSQL 18 takes it, and a table that is not partitioned any more takes it anywhere
# options: --extend-select=MIG104 --migrations-dialect=postgresql --migrations-pg-version=18 --extend-ignore=MIG001
from alembic import op

revision = "pa06"
down_revision = "pa01"


def upgrade():
    op.create_foreign_key("fk_events", "events", "days", ["day"], ["day"])  # MIG104: 5 add it with postgresql_not_valid=True
    op.create_foreign_key(
        "fk_calls", "calls", "days", ["day"], ["day"], postgresql_not_valid=True
    )


def downgrade():
    op.drop_constraint("fk_calls", "calls", type_="foreignkey")
    op.drop_constraint("fk_events", "events", type_="foreignkey")
