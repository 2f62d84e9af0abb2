# every argument by keyword, `sqltext` and `if_exists` included
import sqlalchemy as sa
from alembic import op

revision = "679dfa9723db"
down_revision = "162d0a3574f3"


def upgrade():
    op.drop_index(index_name="ix_fares_zone", table_name="fares", if_exists=True)  # MIG005: 5 ix_fares_zone
    op.drop_constraint(constraint_name="uq_fares", table_name="fares", type_="unique")  # MIG006: 5 uq_fares
    op.drop_column(table_name="fares", column_name="zone", schema="tariff")  # MIG002: 5 fares.zone
    op.execute(sqltext="TRUNCATE fare_cache")  # MIG003: 5 fare_cache
    op.drop_table(table_name="zones", schema="tariff", if_exists=True)  # MIG001: 5 zones


def downgrade():
    op.create_table("zones", sa.Column("id", sa.Integer(), primary_key=True), schema="tariff")
