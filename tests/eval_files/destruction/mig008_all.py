# MIG008 with `all`: every drop in a downgrade, the mirror of the upgrade too
# options: --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op

revision = "6375998961f8"
down_revision = "2124503dcc6a"


def upgrade():
    op.create_table("leaders", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("huts", sa.Column("leader_id", sa.Integer()))
    op.create_index("ix_huts_leader_id", "huts", ["leader_id"])
    op.execute("CREATE TYPE hut_kind AS ENUM ('small', 'large')")


def downgrade():
    op.execute("DROP TYPE hut_kind")  # MIG008: 5 hut_kind
    op.drop_index("ix_huts_leader_id", "huts")
    op.drop_column("huts", "leader_id")  # MIG008: 5 huts.leader_id
    op.drop_table("leaders")  # MIG008: 5 leaders
