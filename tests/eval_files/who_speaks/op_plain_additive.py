# `from alembic import op` that only adds, and a downgrade that takes it back
import sqlalchemy as sa
from alembic import op

revision = "a33304748fa6"
down_revision = "32306036b8b3"


def upgrade() -> None:
    op.create_table(
        "orchards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.add_column("growers", sa.Column("orchard_id", sa.Integer(), nullable=True))
    op.create_index("ix_growers_orchard_id", "growers", ["orchard_id"])


def downgrade() -> None:
    op.drop_index("ix_growers_orchard_id", table_name="growers")
    op.drop_column("growers", "orchard_id")
    op.drop_table("orchards")
