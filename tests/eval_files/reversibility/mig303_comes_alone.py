# MIG303: nothing is dropped or made by the upgrade with which a sequence, index or view went
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "age", nullable=True)
    op.drop_index("ix_mail", "users")  # MIG005: 5


def downgrade():
    op.create_index("ix_mail", "users", ["mail"])
    op.execute("ALTER SEQUENCE parcels_number_seq RENAME TO parcels_seq")  # MIG303: 5 sequence parcels_number_seq
    op.create_index("ix_age", "users", ["age"])  # MIG303: 5 index ix_age
    op.execute("CREATE SEQUENCE users_age_seq")  # MIG303: 5 sequence users_age_seq
    op.execute("CREATE VIEW ages AS SELECT age FROM users")  # MIG303: 5 view ages
