# docstrings and comments never count, whatever they say
"""DROP TABLE zones; op.drop_table("zones")"""
# op.drop_table("zones")
import sqlalchemy as sa
from alembic import op

revision = "3090dd546176"
down_revision = "feaecf2c1e96"


def upgrade():
    """Later: op.drop_column("fares", "zone")

    DELETE FROM fares
    """
    # op.execute("TRUNCATE fares")
    "DROP TABLE fares"
    op.add_column("fares", sa.Column("area", sa.String(9), comment="DROP COLUMN zone", nullable=True))


def downgrade():
    """DROP TABLE fares"""
    op.drop_column("fares", "area")
