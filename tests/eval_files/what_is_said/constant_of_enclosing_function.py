# constants of the enclosing function, seen by a nested one
import sqlalchemy as sa
from alembic import op

revision = "8f9d860d8a12"
down_revision = "3f9af8de85a8"


def upgrade():
    table = "lighthouses"

    def forget(column):
        op.drop_column(table, column)  # MIG002: 9 lighthouses.keeper

    forget("keeper")


def downgrade():
    op.add_column("lighthouses", sa.Column("keeper", sa.String(80)))
