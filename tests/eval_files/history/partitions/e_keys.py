# MIG104: before PostgreSQL 18 a partitioned table takes no foreign key NOT VALID, so another way is told
# options: --extend-select=MIG104 --migrations-dialect=postgresql
import sqlalchemy as sa
from alembic import op

revision = "pa05"
down_revision = "pa01"


def upgrade():
    op.create_foreign_key("fk_events", "events", "days", ["day"], ["day"])  # MIG104: 5 NOT VALID is refused for partitioned tables: add it to each partition as NOT VALID
    op.execute("ALTER TABLE calls ADD FOREIGN KEY (day) REFERENCES days (day)")  # MIG104: 5 then add it to calls
    op.create_foreign_key("fk_boats", "boats", "days", ["day"], ["day"])  # MIG104: 5 add it with postgresql_not_valid=True
    op.create_foreign_key("fk_calls", "calls_2026", "days", ["day"], ["day"])  # MIG104: 5 add it with postgresql_not_valid=True
    op.add_column("events", sa.Column("day_2", sa.Date(), sa.ForeignKey("days.day")))  # MIG104: 5 pass inline_references=True
    with op.batch_alter_table("events") as batch_op:
        batch_op.create_foreign_key("fk_2", "days", ["day_2"], ["day"])  # MIG104: 9 then add it to events


def downgrade():
    raise NotImplementedError
