# MIG303: nothing is dropped or made by the upgrade with which a sequence, index or view went
# options: --extend-select=MIG303
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.alter_column("users", "age", nullable=True)
    op.drop_index("ix_mail", "users")  # MIG005: 5
    op.drop_column("users", "town")  # MIG002: 5


def downgrade():
    op.add_column("users", sa.Column("town", sa.Text))
    op.create_index("ix_weight", "parcels", ["weight"])  # MIG303: 5 index ix_weight
    op.create_index("ix_mail", "users", ["mail"])
    op.execute("ALTER SEQUENCE parcels_number_seq RENAME TO parcels_seq")  # MIG303: 5 sequence parcels_number_seq
    op.execute("CREATE VIEW ages AS SELECT age FROM users")  # MIG303: 5 view ages
