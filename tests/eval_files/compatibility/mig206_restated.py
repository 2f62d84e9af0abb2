# no finding: the column is NOT NULL already, and the statement only says it again
# options: --extend-select=MIG206
import sqlalchemy as sa
from alembic import op

revision = "d94b7c1f0e63"
down_revision = "a02c6e8d4f19"


def upgrade():
    op.alter_column("boats", "name", type_=sa.Text(), nullable=False, existing_nullable=False)
    op.alter_column("boats", "keel", type_=sa.BigInteger(), existing_nullable=False)
    op.execute("ALTER TABLE boats MODIFY crew bigint NOT NULL")
    op.rename_table("quays", "piers")  # MIG202: 5 quays
    op.alter_column("piers", "n", new_column_name="berths", nullable=False)  # MIG201: 5 piers.n


def downgrade():
    op.alter_column("quays", "berths", new_column_name="n", nullable=False)
    op.execute("ALTER TABLE boats MODIFY crew int NOT NULL")
