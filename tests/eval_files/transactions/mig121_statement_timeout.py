# MIG121: silent, statement_timeout limits the wait too
# options: --extend-select=MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c121d"
down_revision = "1d0c121d"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_area", "sails", ["area"], postgresql_concurrently=True)
    op.execute("SET statement_timeout = '5s'")
    op.add_column("boats", sa.Column("mast", sa.Text()))


def downgrade():
    pass
