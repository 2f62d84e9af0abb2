# The primary key and the CHECK that have no name but PostgreSQL's, and what index=True made.
# options: --extend-ignore=MIG308
from alembic import op

revision = "dn02d"
down_revision = "dn01d"


def upgrade():
    op.drop_constraint("crews_pkey", "crews")  # MIG006: 5 crews_pkey of crews (primary key on id since dn01d)
    op.execute("ALTER TABLE crews DROP CONSTRAINT crews_size_check")  # MIG006: 5 crews_size_check of crews (check since dn01d)
    op.drop_constraint("crews_a_b_key", "crews", type_="unique")  # MIG006: 5 crews_a_b_key of crews (unique on a
    op.drop_constraint("uq_crews_name", "crews")  # MIG006: 5 uq_crews_name of crews (unique on name since dn01d)
    op.drop_index("ix_crews_age")  # MIG005: 5 ix_crews_age (on age of crews since dn01d)
    op.drop_index("ix_crews_mail", "crews")  # MIG005: 5 ix_crews_mail (unique


def downgrade():
    pass
