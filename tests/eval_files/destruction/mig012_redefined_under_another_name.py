# MIG012: the view comes back under another name
from alembic import op

revision = "c6cc86ccf41f"
down_revision = "8cc075065c6d"


def upgrade():
    op.execute("DROP VIEW storm_days")  # MIG012: 5 storm_days
    op.execute("CREATE VIEW stormy_days AS SELECT day FROM storms")


def downgrade():
    op.execute("CREATE VIEW storm_days AS SELECT day FROM storms")
    op.execute("DROP VIEW stormy_days")
