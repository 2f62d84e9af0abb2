# The first of a history that branches: a key, a helper CHECK, and an index that may be another one.
import sqlalchemy as sa
from alembic import op

revision = "re01"
down_revision = None


def upgrade():
    op.create_table(
        "crews",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("nick", sa.Text()),
        sa.Column("rank", sa.Text()),
    )
    op.create_unique_constraint("uq_crews_email", "crews", ["email"])
    op.execute("ALTER TABLE crews ADD CONSTRAINT ck_name CHECK (name IS NOT NULL) NOT VALID")
    op.create_check_constraint("ck_nick", "crews", "nick IS NOT NULL", postgresql_not_valid=True)
    op.create_index("ix_crews_rank", "crews", ["rank"])


def downgrade():
    op.drop_table("crews")
