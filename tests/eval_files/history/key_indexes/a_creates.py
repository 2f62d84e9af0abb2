# The first of a history: tables with keys that have an index, or none.
import sqlalchemy as sa
from alembic import op

revision = "ki01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id"), index=True),
        sa.Column("home_id", sa.Integer(), sa.ForeignKey("ports.id")),
        sa.Column("next_id", sa.Integer()),
        sa.Column("last_id", sa.Integer()),
        sa.Column("other_id", sa.Integer()),
    )
    op.create_index("ix_boats_home", "boats", ["home_id", "id"])
    op.create_index("ix_boats_last", "boats", ["last_id", "id"])
    op.create_unique_constraint("uq_boats_other", "boats", ["other_id", "id"])


def downgrade():
    op.drop_table("boats")
    op.drop_table("ports")
