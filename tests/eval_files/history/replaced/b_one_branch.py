# One branch has a second key, and requires a column.
from alembic import op

revision = "re02a"
down_revision = "re01"


def upgrade():
    op.create_index("ux_crews_email", "crews", ["email"], unique=True)
    op.execute("ALTER TABLE crews VALIDATE CONSTRAINT ck_name")
    op.alter_column("crews", "name", nullable=False)
    op.create_index("ix_crews_rank_2", "crews", ["rank"], if_not_exists=True)


def downgrade():
    op.drop_index("ix_crews_rank_2", "crews", if_exists=True)
    op.alter_column("crews", "name", nullable=True)
    op.drop_index("ux_crews_email", "crews")
