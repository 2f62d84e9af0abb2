# one statement, one remedy: MIG119 is silent beside MIG101, and beside MIG115 where its own table alone is locked
# options: --extend-select=MIG101,MIG115,MIG119
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00063"
down_revision = "6e2da1b00062"


def upgrade():
    op.add_column("crew", sa.Column("name", sa.Text()))
    op.create_index("ix_name", "crew", ["name"])  # MIG101: 5 ix_name
    op.rename_table("crew", "sailors")  # MIG202: 5 crew
    with op.batch_alter_table("sailors") as batch:
        batch.create_index("ix_rank", ["rank"])  # MIG101: 9 ix_rank
        batch.add_column(sa.Column("mail", sa.Text(), index=True))  # MIG101: 9 sailors.mail
    op.execute("REINDEX TABLE sailors")  # MIG115: 5 REINDEX sailors
    op.create_index("ix_dock", "docks", ["name"])  # MIG101: 5 ix_dock
    op.execute("REFRESH MATERIALIZED VIEW totals")  # MIG115: 5 totals, MIG119: 5 crew (line 11)
    op.execute("REFRESH MATERIALIZED VIEW CONCURRENTLY totals")  # MIG119: 5 crew (line 11)


def downgrade():
    pass
